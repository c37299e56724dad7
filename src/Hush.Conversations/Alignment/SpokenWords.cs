using System.Collections.Frozen;
using Hush.Languages;
using Hush.Languages.Vocabulary;

namespace Hush.Conversations.Alignment;

/// <summary>
/// English words that a written form shows otherwise: numbers as digits, marks as signs, hesitations not at all. Words of other
/// languages are aligned by their neighbours.
/// </summary>
internal static class SpokenWords
{
    private static readonly LanguagePack English = LanguagePacks.For("en");

    private static readonly FrozenSet<string> Fillers = English.Fillers.Append("mhm").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Marks = Set(
        "dot point period comma colon at dash hyphen minus underscore slash backslash hash hashtag pound star asterisk and space");

    private static readonly FrozenSet<string> Signs = Set("plus percent dollar dollars cent cents euro euros pounds");

    /// <summary>0 to 9. <c>o</c> and <c>oh</c> are how a zero is said in a row of digits.</summary>
    public static FrozenDictionary<string, int> Digits { get; } = Numbered(
        0, English.Numbers.Digits, ("oh", 0), ("o", 0), ("nought", 0), ("naught", 0));

    /// <summary>10 to 19.</summary>
    public static FrozenDictionary<string, int> Teens { get; } = Numbered(
        10, English.Numbers.Teens);

    /// <summary>20 to 90.</summary>
    public static FrozenDictionary<string, int> Tens { get; } = Numbered(
        2, English.Numbers.Tens, ("fourty", 4)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value * 10);

    /// <summary>Powers of a thousand.</summary>
    public static FrozenDictionary<string, long> Scales { get; } = new Dictionary<string, long>
    {
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>1 to 20 and 30 as in a date.</summary>
    public static FrozenDictionary<string, int> Ordinals { get; } = Numbered(
        1, English.Numbers.Ordinals, [.. English.Numbers.OrdinalTens.Select((word, index) => (word, 30 + (index * 10)))]);

    /// <summary>1 to 12.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Numbered(
        1, [.. English.Months.Select(month => month.ToLowerInvariant())]);

    /// <summary>How often the next digit or letter is repeated.</summary>
    public static FrozenDictionary<string, int> Repeats { get; } = Numbered(2, ["double", "triple", "quadruple"], ("treble", 3));

    /// <summary>What an atom of this key counts as when the other form lacks it.</summary>
    public static AtomKind KindOf(string key)
    {
        if (Fillers.Contains(key)) return AtomKind.Filler;
        if (Signs.Contains(key)) return AtomKind.SpokenSign;
        return Marks.Contains(key) ? AtomKind.SpokenMark : AtomKind.Content;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Numbered(int first, IReadOnlyList<string> words, params (string Word, int Value)[] others) =>
        words.Select((word, index) => (Word: word, Value: first + index)).Concat(others)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
