using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses the holy names of sighs and oaths, alone at the head of the text or behind a sigh: "ay, Jesús, María y José", "Jesus, Mary and Joseph".
/// Three children may be called so: "mis hijos son Jesús, María y José" stays, and whatever answers a question for names.
/// </summary>
internal static class Oath
{
    private static readonly string[][] Oaths =
    [
        .. new[]
        {
            "jesús maría y josé", "jesús maría josé", "jesus maría y josé", "ave maría purísima", "jesus mary and joseph", "jesus mary joseph",
            "jésus marie joseph", "jésus marie et joseph", "jesus maria und josef", "jesus maria und joseph", "jesses maria", "jessas maria",
            "jesus maria josef", "gesù giuseppe e maria", "gesù maria e giuseppe", "jesus maria e josé", "jezus maria",
            "jezus maria józef", "jezus maria i józef", "jezus mina", "madonna santa",
        }.Select(static oath => oath.Split(' ')),
    ];

    private static readonly WordList Sighs = new("ay oh ah ach och uff uf ohje ojej hala ahi");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Person || (context.Asked & Topic.Name) != Topic.None) return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        foreach (var oath in Oaths)
            for (var before = 0; before < oath.Length; before++)
                if (Length(context, first, oath, before) is > 0 and var end && candidate.Span.End <= end) return null;
        return candidate;
    }

    // Where the oath ends whose word number `before` stands at a place; 0 where it does not.
    private static int Length(RecognitionContext context, int index, string[] oath, int before)
    {
        for (var word = before; word > 0; word--) index = Step(context, index, -1);
        var previous = Step(context, index, -1);
        var end = 0;
        foreach (var expected in oath)
        {
            if (index < 0 || index >= context.Words.Count || !At(context, index).Equals(expected, StringComparison.OrdinalIgnoreCase)) return 0;
            end = context.Words[index].Span.End;
            index = Step(context, index, 1);
        }

        return IsSighed(context, previous) || (previous < 0 && Ends(context, index)) ? end : 0;
    }

    private static bool IsSighed(RecognitionContext context, int index) =>
        index >= 0 && index < context.Words.Count && (At(context, index) is "!" or "¡" || Sighs.Contains(At(context, index)));

    // Whether nothing but a comma or the end of the sentence stands behind: "Jesús, María y José vienen" are three persons.
    private static bool Ends(RecognitionContext context, int index) =>
        index >= context.Words.Count || At(context, index) is "!" or "." or "…" || At(context, index - 1) is ",";

    // The word before or behind, over one comma.
    private static int Step(RecognitionContext context, int index, int direction)
    {
        index += direction;
        return index >= 0 && index < context.Words.Count && At(context, index) is "," ? index + direction : index;
    }

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
