using System.Collections.Frozen;
using Hush.Detection.Dialogue;

namespace Hush.Detection.Neural;

/// <summary>
/// Joins spans that are pieces of one value: a number said with a pause in it ("oh seven seven, er, double four"), a street and the town behind it
/// ("Birch Lane nine in Alston").
/// </summary>
internal static class TaggedSpanJoiner
{
    private const int LongestPause = 24; // characters between two pieces of a number
    private const int LongestBeforeTown = 4; // characters between a street and its town

    private static readonly FrozenSet<Category> Numbers = FrozenSet.Create(
        Categories.PhoneNumber, Categories.CreditCardNumber, Categories.BankAccountNumber, Categories.USSocialSecurityNumber,
        Categories.NumericIdentifier);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pauses = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "um", "uh", "er", "erm", "hm", "hmm", "hang", "hold", "wait", "on", "sorry", "then", "and", "again", "okay", "ok",
        "äh", "ähm", "öh", "moment", "dann", "und", "also",
        "euh", "heu", "attendez", "pardon", "puis", "et",
        "eh", "este", "perdón", "luego", "y", "espera").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "in", "à", "en", "em", "te", "w").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The spans, pieces joined: the score of the longer piece stands for the whole.</summary>
    /// <param name="spans">In the order of the dialogue.</param>
    /// <param name="turns">The dialogue.</param>
    /// <param name="categories">The category of each label.</param>
    public static IEnumerable<TaggedSpan> Join(IEnumerable<TaggedSpan> spans, IReadOnlyList<TurnFacts> turns, Category[] categories)
    {
        TaggedSpan? last = null;
        foreach (var span in spans)
        {
            if (last is { } before && before.Turn == span.Turn && AreOne(before, span, turns[span.Turn].Text, categories))
            {
                last = (categories[before.Label] == Categories.Address || before.Span.Length >= span.Span.Length ? before : span) with
                { Span = before.Span.Union(span.Span) };
                continue;
            }

            if (last is { } done) yield return done;
            last = span;
        }

        if (last is { } rest) yield return rest;
    }

    private static bool AreOne(TaggedSpan first, TaggedSpan second, SourceText text, Category[] categories)
    {
        var (category, next) = (categories[first.Label], categories[second.Label]);
        if (second.Span.Start < first.Span.End) return false;
        var gap = text.AsSpan(TextSpan.FromBounds(first.Span.End, second.Span.Start));
        if (category == Categories.Address && next == Categories.Location) return gap.Length <= LongestBeforeTown && LeadsToTown(gap);
        return first.Label == second.Label && Numbers.Contains(category) && gap.Length <= LongestPause && IsPause(gap);
    }

    private static bool LeadsToTown(ReadOnlySpan<char> gap) => gap.Trim() is { } middle && (middle is "" or "," || Prepositions.Contains(middle))
        && !gap.ContainsAny('\r', '\n', '\t');

    // Words only, each of which fills a pause: "er hang on".
    private static bool IsPause(ReadOnlySpan<char> gap)
    {
        var words = 0;
        foreach (var range in gap.SplitAny(' ', ','))
        {
            var word = gap[range];
            if (word.IsEmpty) continue;
            if (!Pauses.Contains(word)) return false;
            words++;
        }

        return words > 0;
    }
}
