using System.Buffers;

namespace Hush.Languages.Vocabulary;

/// <summary>What a word does in a row of digits that is written without blanks.</summary>
internal enum GluedRole : byte
{
    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>Said between digits: a hesitation, "then", "dash".</summary>
    Between,

    /// <summary>An ordinary word that begins like a digit.</summary>
    Word,
}

/// <summary>A word of a row of digits.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Role">What it does.</param>
/// <param name="Value">The digit, for <see cref="GluedRole.Digit"/>.</param>
internal sealed record GluedWord(string Text, GluedRole Role, char Value);

/// <summary>The digit words of a language that writes them without blanks. Immutable; serves all threads.</summary>
internal sealed class GluedDigits
{
    private readonly Dictionary<char, GluedWord[]> _byFirst;
    private readonly IReadOnlyList<string> _quantities;
    private readonly IReadOnlyList<string> _tails;

    /// <summary>Makes the table.</summary>
    /// <param name="words">All words that stand in rows of digits.</param>
    /// <param name="quantities">What makes digits beside it an amount, a date or a time.</param>
    /// <param name="tails">Endings that may be written behind the last digit, in languages that part words otherwise.</param>
    public GluedDigits(IEnumerable<GluedWord> words, IReadOnlyList<string> quantities, IReadOnlyList<string> tails)
    {
        _byFirst = words.GroupBy(word => word.Text[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());
        (_quantities, _tails) = (quantities, tails);
        Starts = SearchValues.Create([.. _byFirst.Where(pair => pair.Value.Any(word => word.Role == GluedRole.Digit)).Select(pair => pair.Key)]);
    }

    /// <summary>The first characters of digit words.</summary>
    public SearchValues<char> Starts { get; }

    /// <summary>The longest word that <paramref name="text"/> begins with, or null.</summary>
    public GluedWord? At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return null;
        foreach (var word in words)
            if (text.StartsWith(word.Text, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>Whether the text before a row of digits ends, or the text behind it begins, with what makes it an amount.</summary>
    public bool IsQuantity(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        foreach (var quantity in _quantities)
            if (before.EndsWith(quantity, StringComparison.Ordinal) || behind.StartsWith(quantity, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether the characters are an ending behind a row of digits.</summary>
    public bool IsTail(ReadOnlySpan<char> rest)
    {
        foreach (var tail in _tails)
            if (rest.SequenceEqual(tail)) return true;
        return false;
    }
}
