using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>Refuses words of markup: the entities and tags of web pages ("&amp;nbsp;", "&lt;div&gt;") and the beginnings of their names in
/// attributes.</summary>
internal static class MarkupWord
{
    private static readonly WordList Entities = new(
        "nbsp amp lt gt quot apos ndash mdash hellip rsquo lsquo rdquo ldquo copy reg trade euro pound yen cent deg bull middot ensp emsp thinsp shy zwj zwnj eacute egrave agrave ccedil ouml auml uuml szlig ntilde");

    private static readonly WordList Tags = new(
        "html head body div span br hr ul ol li td tr th table tbody thead img href src meta link script style xml doctype svg input form label button h1 h2 h3 h4 p b i u em strong a nav header footer section article main");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        var around = new Surroundings(context, candidate.Span);
        var isEntity = around.Before() == '&' && around.Behind() == ';' && Entities.Contains(around.Value);
        var isTag = (around.Before() == '<' || (around.Before() == '/' && around.Before(2) == '<')) && Tags.Contains(around.Value);
        return isEntity || isTag ? null : candidate;
    }
}
