using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Detection.Occupations;

/// <summary>
/// Finds occupations and roles of persons by their titles, the longest first, with the words that grade them ("head nurse", "retired teacher"). A
/// title of one word counts behind an article or a number, one that means other things too only where somebody is said to be one: "works as a
/// server", "she is a model", "former driver". Thread-safe.
/// </summary>
internal sealed class OccupationRecognizer : IRecognizer
{
    private const double Plain = Grade.Likely;
    private const double Said = Grade.Strong;
    private const double AmbiguousSaid = Grade.Plausible;
    private const int MostGrades = 2;

    private static readonly CueWords.WordSet Grades = new(
        "senior", "junior", "head", "lead", "chief", "assistant", "deputy", "retired", "former", "registered", "certified", "licensed", "qualified",
        "freelance", "self-employed", "principal", "associate", "trainee",
        "apprentice", "acting", "interim", "volunteer", "professional");

    private static readonly CueWords.WordSet Articles =
        new("a", "an", "the", "my", "your", "his", "her", "our", "their", "another", "one", "ein", "eine", "un", "une", "una", "um", "uma", "een");

    private static readonly CueWords.WordSet Counts = new(
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some", "many", "few", "all", "most", "these", "those",
        "other", "both", "no", "any", "every", "each", "more");

    private static readonly CueWords.WordSet Copulas = new(
        "am", "is", "was", "are", "were", "i'm", "i’m", "he's", "he’s", "she's", "she’s", "as", "became", "become", "becoming", "being", "been",
        "named", "hired", "appointed", "former", "retired", "trained", "qualified", "ist", "bin", "war", "als", "est", "suis", "comme", "es", "soy",
        "era", "è", "sono", "sou", "ben");

    // "the driver is installed", "the server is down": things that have these around them are no persons.
    private static readonly CueWords.WordSet Things = new(
        "down", "software", "update", "updates", "error", "errors", "version", "installed", "install", "download", "mode", "settings", "setting",
        "account", "key", "keys", "code", "number", "panel", "page", "portal",
        "console", "room", "rack", "name", "names", "file", "files", "certificate", "license", "licence", "program", "app", "api", "tool", "tools",
        "id", "fee", "fees", "office", "'s", "and", "or");

    /// <inheritdoc/>
    public string Id => "occupations.title";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        var words = context.Words;
        for (var i = 0; i < words.Count;)
        {
            if (words[i].Kind != WordKind.Letters
                || !OccupationLexicon.Titles.TryMatch(context.Text, words, i, words.Count, out var length, out var title)
                || IsGlued(context, i, length))
            {
                i++;
                continue;
            }

            var first = FirstGrade(context, i);
            if (ConfidenceOf(context, first, i, i + length, title) is { } confidence)
            {
                var span = TextSpan.FromBounds(words[first].Span.Start, words[i + length - 1].Span.End);
                candidates.Add(new Candidate(span, Categories.PersonType, new Confidence(confidence), Id, Evidence.None));
            }

            i += length;
        }
    }

    private static double? ConfidenceOf(RecognitionContext context, int first, int title, int end, OccupationTitle known)
    {
        var isSaid = IsSaidOfSomeone(context, first) || (first < title && IsSaidOfSomeone(context, title));
        if (known.IsAmbiguous) return (isSaid && !IsThing(context, end)) || first < title - 1 ? AmbiguousSaid : null;
        if (isSaid) return Said;
        // "nurse line", "beekeeper registration"
        return end - first > 1 || Is(context, first - 1, Articles) || Is(context, first - 1, Counts) ? Plain : null;
    }

    // "works as a nurse", "I am a nurse", "former nurse", "he's one of our nurses".
    private static bool IsSaidOfSomeone(RecognitionContext context, int index)
    {
        var before = index - 1;
        if (Is(context, before, Articles)) before--;
        return Is(context, before, Copulas);
    }

    private static bool IsThing(RecognitionContext context, int end) => Is(context, end, Things);

    private static int FirstGrade(RecognitionContext context, int title)
    {
        var first = title;
        while (first > 0 && title - first < MostGrades && Is(context, first - 1, Grades)
            && context.Words[first].Span.Start - context.Words[first - 1].Span.End == 1) first--;
        return first;
    }

    private static bool Is(RecognitionContext context, int index, CueWords.WordSet words) =>
        index >= 0 && index < context.Words.Count && words.Contains(context.Text.AsSpan(context.Words[index].Span));

    // A part of a compound, an address or a name of a file is no title: "nurse-led", "nurse.com", "@baker".
    private static bool IsGlued(RecognitionContext context, int first, int length)
    {
        var text = context.Text.AsSpan();
        var (start, end) = (context.Words[first].Span.Start, context.Words[first + length - 1].Span.End);
        if (start > 0 && text[start - 1] is '@' or '#' or '_' or '-' or '/' or '.' or '\\') return true;
        return end < text.Length
            && (text[end] is '@' or '_' or '-' or '\\' || (text[end] is '.' or '/' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
    }
}
