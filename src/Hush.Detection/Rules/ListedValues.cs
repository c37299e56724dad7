using System.Buffers;
using System.Collections.Frozen;

namespace Hush.Detection.Rules;

/// <summary>
/// Words and phrases of a list, found wherever they stand as whole words; of several that begin at one place, the longest. Immutable; serves all
/// threads.
/// </summary>
internal sealed class ListedValues
{
    private readonly SearchValues<string> _search;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _values;
    private readonly int[] _lengths;

    /// <summary>Takes the values of a list; none may be empty.</summary>
    public ListedValues(IReadOnlyCollection<string> values, bool matchesCase)
    {
        var comparison = matchesCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        _search = SearchValues.Create([.. values], comparison);
        _values = values.ToFrozenSet(matchesCase
            ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. values.Select(value => value.Length).Distinct().OrderDescending()];
    }

    /// <summary>Where the values stand, in order and disjoint.</summary>
    public IReadOnlyList<TextSpan> FindIn(ReadOnlySpan<char> text)
    {
        var found = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(_search);
            if (next < 0) break;
            at += next;
            var length = LengthAt(text, at);
            if (length > 0) found.Add(new TextSpan(at, length));
            at += Math.Max(1, length);
        }

        return found;
    }

    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var length in _lengths)
            if (at + length <= text.Length && _values.Contains(text.Slice(at, length)) && IsWhole(text, at, at + length)) return length;
        return 0;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[start - 1]))
        && !(end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]));
}
