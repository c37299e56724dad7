using System.Buffers;

namespace Hush.LanguageModels;

/// <summary>A string that is looked for, and what stands for it.</summary>
/// <param name="Text">Not empty.</param>
/// <param name="Replacement">What takes its place.</param>
/// <param name="IsWord">Whether it counts only where no letter or digit touches it.</param>
/// <param name="IgnoresCase">Whether ASCII letter case does not count.</param>
internal sealed record Key(string Text, string Replacement, bool IsWord, bool IgnoresCase = false)
{
    /// <summary>Whether <paramref name="text"/> begins with the key.</summary>
    public bool Begins(ReadOnlySpan<char> text) => text.StartsWith(Text, Comparison);

    /// <summary>Whether the key is longer than <paramref name="text"/> and begins with it.</summary>
    public bool Continues(ReadOnlySpan<char> text) => Text.Length > text.Length && Text.AsSpan().StartsWith(text, Comparison);

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(Key);

    private StringComparison Comparison => IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}

/// <summary>What a search says of one place of a text.</summary>
internal enum KeyVerdict
{
    /// <summary>No key begins there.</summary>
    None,

    /// <summary>A key stands there.</summary>
    Found,

    /// <summary>Only what follows the text can tell.</summary>
    Undecided,
}

/// <summary>Tells which of many keys stands at a place of a text: the longest. Immutable.</summary>
internal sealed class KeyMatcher
{
    private readonly Dictionary<char, Key[]> _byFirst;
    private readonly SearchValues<char> _first;

    /// <summary>Takes the keys; of two with the same text the first counts.</summary>
    public KeyMatcher(IEnumerable<Key> keys)
    {
        _byFirst = keys
            .SelectMany(key => Firsts(key).Select(first => (first, key)))
            .GroupBy(entry => entry.first)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.key).OrderByDescending(key => key.Text.Length).ToArray());
        _first = SearchValues.Create([.. _byFirst.Keys]);
    }

    /// <summary>The next place at or after <paramref name="from"/> where a key may begin; the end of the text where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(_first) is var found and >= 0 ? from + found : text.Length;

    /// <summary>The key at <paramref name="place"/>.</summary>
    /// <param name="text">What is searched.</param>
    /// <param name="place">Where.</param>
    /// <param name="before">The character before the place; null where none is known.</param>
    /// <param name="isEnd">Whether nothing follows the text.</param>
    /// <param name="key">The key that was found.</param>
    public KeyVerdict At(ReadOnlySpan<char> text, int place, char? before, bool isEnd, out Key? key)
    {
        key = null;
        var rest = text[place..];
        var touchesWord = before is { } left && char.IsLetterOrDigit(left);
        foreach (var candidate in _byFirst.GetValueOrDefault(rest[0], []))
        {
            if (candidate.IsWord && touchesWord) continue;
            if (!isEnd && candidate.Continues(rest)) return KeyVerdict.Undecided;
            if (!candidate.Begins(rest)) continue;
            var end = candidate.Text.Length;
            if (candidate.IsWord && end == rest.Length && !isEnd) return KeyVerdict.Undecided;
            if (candidate.IsWord && end < rest.Length && char.IsLetterOrDigit(rest[end])) continue;
            key = candidate;
            return KeyVerdict.Found;
        }

        return KeyVerdict.None;
    }

    private static IEnumerable<char> Firsts(Key key) =>
        key.IgnoresCase ? new[] { char.ToLowerInvariant(key.Text[0]), char.ToUpperInvariant(key.Text[0]) }.Distinct() : [key.Text[0]];
}
