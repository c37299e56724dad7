using System.Collections.Frozen;

namespace Hush.Conversations.Alignment;

/// <summary>
/// English words that a written form shows otherwise: numbers as digits, marks as signs, hesitations not at all. Words of other
/// languages are aligned by their neighbours.
/// </summary>
internal static class SpokenWords
{
    private static readonly FrozenSet<string> Fillers =
        Set("uh um uhm umm er erm hm hmm mm mhm ah eh");

    private static readonly FrozenSet<string> Marks = Set(
        "dot point period comma colon at dash hyphen minus underscore slash backslash hash hashtag pound star asterisk and space");

    private static readonly FrozenSet<string> Signs = Set("plus percent dollar dollars cent cents euro euros pounds");

    /// <summary>0 to 9. <c>o</c> and <c>oh</c> are how a zero is said in a row of digits.</summary>
    public static FrozenDictionary<string, int> Digits { get; } = Numbered(
        0, "zero one two three four five six seven eight nine", ("oh", 0), ("o", 0), ("nought", 0), ("naught", 0));

    /// <summary>10 to 19.</summary>
    public static FrozenDictionary<string, int> Teens { get; } = Numbered(
        10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    /// <summary>20 to 90.</summary>
    public static FrozenDictionary<string, int> Tens { get; } = Numbered(
        2, "twenty thirty forty fifty sixty seventy eighty ninety", ("fourty", 4)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value * 10);

    /// <summary>Powers of a thousand.</summary>
    public static FrozenDictionary<string, long> Scales { get; } = new Dictionary<string, long>
    {
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>1 to 20 and 30 as in a date.</summary>
    public static FrozenDictionary<string, int> Ordinals { get; } = Numbered(
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
        "seventeenth eighteenth nineteenth twentieth",
        ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90));

    /// <summary>1 to 12.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Numbered(
        1, "january february march april may june july august september october november december");

    /// <summary>How often the next digit or letter is repeated.</summary>
    public static FrozenDictionary<string, int> Repeats { get; } = Numbered(2, "double triple quadruple", ("treble", 3));

    /// <summary>What an atom of this key counts as when the other form lacks it.</summary>
    public static AtomKind KindOf(string key)
    {
        if (Fillers.Contains(key)) return AtomKind.Filler;
        if (Signs.Contains(key)) return AtomKind.SpokenSign;
        return Marks.Contains(key) ? AtomKind.SpokenMark : AtomKind.Content;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Numbered(int first, string words, params (string Word, int Value)[] others) =>
        words.Split(' ').Select((word, index) => (Word: word, Value: first + index)).Concat(others)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
