using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses figures of tales, films and sayings that everybody knows by their whole name: "Homer Simpson", "bob's your uncle", "Pierre
/// qui roule". A name that was asked for stays.
/// </summary>
internal static class Fiction
{
    private static readonly string[][] Figures =
    [
        .. new[]
        {
            "bob's your uncle", "homer simpson", "bart simpson", "darth vader", "luke skywalker", "harry potter", "hermione granger", "sherlock holmes",
            "robin hood", "mickey mouse", "donald duck", "james bond", "peter pan", "santa claus", "father christmas", "jack frost", "mary poppins",
            "oliver twist", "ebenezer scrooge", "winnie the pooh", "humpty dumpty", "jack of all trades", "peeping tom", "hobson's choice",
            "otto normalverbraucher", "otto normal", "hans im glück", "der alte fritz", "till eulenspiegel", "pippi langstrumpf",
            "pierre qui roule", "père noël", "jean valjean", "cyrano de bergerac", "robin des bois", "petit poucet",
            "papá noel", "don quijote", "don quixote", "sancho panza", "espada de damocles", "pedro por su casa", "juan sin miedo",
            "babbo natale", "pinco pallino", "pai natal", "papai noel", "zé povinho", "jan modaal", "jan en alleman", "zwykły kowalski",
        }.Select(static name => name.Split(' ')),
    ];

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Person || candidate.Evidence.HasFlag(Evidence.Cue) || (context.Asked & Topic.Name) != Topic.None)
            return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        foreach (var figure in Figures)
            for (var before = 0; before < figure.Length && before <= first; before++)
                if (End(context, first - before, figure) is > 0 and var end && candidate.Span.End <= end) return null;
        return candidate;
    }

    private static int End(RecognitionContext context, int index, string[] figure)
    {
        if (index + figure.Length > context.Words.Count) return 0;
        foreach (var word in figure)
            if (!context.Text.AsSpan(context.Words[index++].Span).Equals(word, StringComparison.OrdinalIgnoreCase)) return 0;
        // "Peter Pan Nowak" is somebody.
        var end = context.Words[index - 1].Span.End;
        var isFamily = index < context.Words.Count && context.Words[index].Kind == WordKind.Letters && context.Words[index].Span.Start == end + 1
            && char.IsUpper(context.Text.AsSpan()[end + 1]);
        return isFamily ? 0 : end;
    }
}
