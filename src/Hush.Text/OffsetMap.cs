namespace Hush.Text;

/// <summary>
/// Carries spans between a text and another one derived from it, both ways. The derived text is made of pieces in order: copies, which
/// map to the character, and indivisible replacements, which map as a whole. Characters of the original in no piece were deleted.
/// Mapping widens, it never narrows: a span that touches part of a replacement becomes all of it, and what was deleted inside a span
/// belongs to it. What was deleted or inserted at a span's border does not. An empty span at a border widens over what was deleted or inserted
/// there, and inside a replacement to all of it. Immutable; serves all threads.
/// </summary>
internal sealed partial class OffsetMap
{
    // Ascending on both sides. Derived ranges are never empty and follow each other without gaps from 0 to DerivedLength.
    private readonly Piece[] _pieces;

    private OffsetMap(Piece[] pieces, int originalLength, int derivedLength)
    {
        _pieces = pieces;
        OriginalLength = originalLength;
        DerivedLength = derivedLength;
    }

    private enum Side
    {
        Original,
        Derived,
    }

    /// <summary>Length of the original text in UTF-16 code units.</summary>
    public int OriginalLength { get; }

    /// <summary>Length of the derived text in UTF-16 code units.</summary>
    public int DerivedLength { get; }

    /// <summary>Whether the two texts have the same offsets throughout.</summary>
    public bool IsIdentity =>
        OriginalLength == DerivedLength
        && (_pieces.Length == 0 || (_pieces.Length == 1 && _pieces[0].IsCopy));

    /// <summary>The map of a text of <paramref name="length"/> code units to itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static OffsetMap Identity(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return length == 0
            ? new OffsetMap([], 0, 0)
            : new OffsetMap([new Piece(new TextSpan(0, length), new TextSpan(0, length), IsCopy: true)], length, length);
    }

    /// <summary>The original characters that <paramref name="derived"/> came from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the derived text.</exception>
    public TextSpan ToOriginal(TextSpan derived)
    {
        ThrowIfOutside(derived, DerivedLength, nameof(derived));
        return Carry(derived, Side.Derived, OriginalLength);
    }

    /// <summary>The derived characters that came from <paramref name="original"/>: none, at the right place, if all of it was deleted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the original text.</exception>
    public TextSpan ToDerived(TextSpan original)
    {
        ThrowIfOutside(original, OriginalLength, nameof(original));
        return Carry(original, Side.Original, DerivedLength);
    }

    /// <summary>
    /// The map from this map's original to the derived text of <paramref name="next"/>, whose original is this map's derived text.
    /// Replacements that overlap only partly join into one.
    /// </summary>
    /// <exception cref="ArgumentException">The text between has not the same length in both.</exception>
    public OffsetMap Compose(OffsetMap next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.OriginalLength != DerivedLength)
            throw new ArgumentException($"The next map starts from {next.OriginalLength} code units, this one ends at {DerivedLength}.",
                nameof(next));
        return new Composition(this, next).Build();
    }

    private TextSpan Carry(TextSpan span, Side from, int targetLength) =>
        span.IsEmpty ? CarryEmpty(span.Start, from, targetLength) : CarryFilled(span, from, targetLength);

    private TextSpan CarryFilled(TextSpan span, Side from, int targetLength)
    {
        var first = FirstEndingAfter(span.Start, from);
        var last = FirstEndingAfter(span.End - 1, from);
        if (last == _pieces.Length || _pieces[last].On(from).Start >= span.End) last--;
        if (first > last) return Between(first - 1, first, from, targetLength);

        var (head, tail) = (_pieces[first], _pieces[last]);
        var start = head.On(Opposite(from)).Start;
        if (head.IsCopy) start += Math.Max(0, span.Start - head.On(from).Start);
        var end = tail.On(Opposite(from)).End;
        if (tail.IsCopy) end -= Math.Max(0, tail.On(from).End - span.End);
        return TextSpan.FromBounds(start, end);
    }

    private TextSpan CarryEmpty(int offset, Side from, int targetLength)
    {
        var after = FirstEndingAfter(offset, from);
        if (after < _pieces.Length && _pieces[after].On(from).Start < offset)
        {
            var piece = _pieces[after];
            var target = piece.On(Opposite(from));
            return piece.IsCopy ? new TextSpan(target.Start + offset - piece.On(from).Start, 0) : target;
        }

        var before = after - 1;
        while (before >= 0 && _pieces[before].On(from).Start >= offset) before--;
        return Between(before, after, from, targetLength);
    }

    private TextSpan Between(int before, int after, Side from, int targetLength) => TextSpan.FromBounds(
        before < 0 ? 0 : _pieces[before].On(Opposite(from)).End,
        after == _pieces.Length ? targetLength : _pieces[after].On(Opposite(from)).Start);

    private int FirstEndingAfter(int offset, Side side)
    {
        var (low, high) = (0, _pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].On(side).End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static Side Opposite(Side side) => side == Side.Original ? Side.Derived : Side.Original;

    private static void ThrowIfOutside(TextSpan span, int length, string name)
    {
        if (span.Start < 0 || span.Length < 0 || span.Start > length - span.Length)
            throw new ArgumentOutOfRangeException(name, span, $"The span does not lie inside the text of {length} code units.");
    }

    private readonly record struct Piece(TextSpan Original, TextSpan Derived, bool IsCopy)
    {
        public TextSpan On(Side side) => side == Side.Original ? Original : Derived;
    }
}
