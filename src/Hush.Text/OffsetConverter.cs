namespace Hush.Text;

/// <summary>
/// Converts between UTF-16 offsets and offsets in another unit. Built once per text in one pass; keeps only the places where a unit is
/// longer than one code unit, so a text without surrogates and combining marks needs no table. Conversions are binary searches in that
/// table. An offset inside a unit belongs to the unit: as a start it moves to the unit's start, as an end to the unit's end, so spans
/// widen and never cut a unit. Immutable; serves all threads.
/// </summary>
internal sealed class OffsetConverter
{
    // Units of several code units, ascending: where each starts in code units and in units, and where it ends in code units.
    private readonly LongUnit[] _longUnits;
    private readonly int _textLength;

    /// <summary>Measures <paramref name="text"/>.</summary>
    public OffsetConverter(SourceText text, OffsetUnit unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        _textLength = text.Length;
        (_longUnits, UnitCount) = Measure(text.AsSpan(), unit);
    }

    /// <summary>Length of the whole text in units.</summary>
    public int UnitCount { get; }

    /// <summary>The number of units in <paramref name="text"/>, without keeping a table.</summary>
    public static int Count(ReadOnlySpan<char> text, OffsetUnit unit)
    {
        var position = UnitLength.FirstThatMayBeLong(text, unit);
        var count = position;
        for (; position < text.Length; count++) position += UnitLength.At(text, position, unit);
        return count;
    }

    /// <summary>
    /// The unit that the code unit at <paramref name="utf16Offset"/> belongs to: the offset itself in units at a unit's start, the
    /// unit's start inside it. The text's length gives <see cref="UnitCount"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or after the text's end.</exception>
    public int FromUtf16(int utf16Offset)
    {
        ThrowIfOutside(utf16Offset, _textLength, nameof(utf16Offset));
        var index = LongUnitsUpTo(utf16Offset) - 1;
        if (index < 0) return utf16Offset;
        var last = _longUnits[index];
        return utf16Offset < last.Utf16End ? last.Unit : last.Unit + 1 + utf16Offset - last.Utf16End;
    }

    /// <summary>The smallest span of whole units that holds <paramref name="span"/>; an empty span stays empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public UnitSpan FromUtf16(TextSpan span)
    {
        ThrowIfOutside(span.Start, span.Length, _textLength, nameof(span));
        var start = FromUtf16(span.Start);
        return span.IsEmpty ? new UnitSpan(start, 0) : new UnitSpan(start, FromUtf16(span.End - 1) + 1 - start);
    }

    /// <summary>The first code unit of the unit at <paramref name="unitOffset"/>; <see cref="UnitCount"/> gives the text's length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or after the text's end.</exception>
    public int ToUtf16(int unitOffset)
    {
        ThrowIfOutside(unitOffset, UnitCount, nameof(unitOffset));
        var (low, high) = (0, _longUnits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_longUnits[middle].Unit >= unitOffset) high = middle;
            else low = middle + 1;
        }

        return low == 0 ? unitOffset : _longUnits[low - 1].Utf16End + unitOffset - _longUnits[low - 1].Unit - 1;
    }

    /// <summary>The code units of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan ToUtf16(UnitSpan span)
    {
        ThrowIfOutside(span.Start, span.Length, UnitCount, nameof(span));
        return TextSpan.FromBounds(ToUtf16(span.Start), ToUtf16(span.End));
    }

    private static (LongUnit[] LongUnits, int UnitCount) Measure(ReadOnlySpan<char> text, OffsetUnit unit)
    {
        var position = UnitLength.FirstThatMayBeLong(text, unit);
        if (position == text.Length) return ([], position);

        var longUnits = new List<LongUnit>();
        var count = position;
        for (; position < text.Length; count++)
        {
            var length = UnitLength.At(text, position, unit);
            if (length > 1) longUnits.Add(new LongUnit(position, position + length, count));
            position += length;
        }

        return ([.. longUnits], count);
    }

    private int LongUnitsUpTo(int utf16Offset)
    {
        var (low, high) = (0, _longUnits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_longUnits[middle].Utf16Start > utf16Offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static void ThrowIfOutside(int offset, int length, string name)
    {
        if (offset < 0 || offset > length)
            throw new ArgumentOutOfRangeException(name, offset, $"The offset does not lie in a text of length {length}.");
    }

    private static void ThrowIfOutside(int start, int spanLength, int length, string name)
    {
        if (start < 0 || spanLength < 0 || start > length - spanLength)
            throw new ArgumentOutOfRangeException(name, $"The span of {spanLength} from {start} does not lie in a text of length {length}.");
    }

    private readonly record struct LongUnit(int Utf16Start, int Utf16End, int Unit);
}
