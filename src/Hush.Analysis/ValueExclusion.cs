using System.Collections.Frozen;
using System.Diagnostics;
using Hush.Entities;

namespace Hush;

/// <summary>
/// Values that are no secret to the caller: an entity whose whole text equals one of them is neither reported nor redacted. A value that is
/// only a part of an entity changes nothing. Prints only how many there are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ValueExclusion
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _values;

    /// <summary>Takes the values; blanks around them and around an entity's text do not count.</summary>
    /// <param name="values">The values.</param>
    /// <param name="isCaseSensitive">Whether letter case counts. Default: no.</param>
    public ValueExclusion(IEnumerable<string> values, bool isCaseSensitive = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        IsCaseSensitive = isCaseSensitive;
        var trimmed = values.Select(value => value.Trim())
            .ToFrozenSet(isCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        _values = trimmed.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = trimmed.Count;
    }

    /// <summary>How many different values there are.</summary>
    public int Count { get; }

    /// <summary>Whether letter case counts.</summary>
    public bool IsCaseSensitive { get; }

    /// <summary>Whether the whole text of <paramref name="entity"/> is one of the values.</summary>
    internal bool Covers(SourceText text, Entity entity)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entity);
        return _values.Contains(text.AsSpan(entity.Span).Trim());
    }

    /// <summary>How many values, never the values.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ValueExclusion({Count} values)");
}
