namespace Hush.Text;

/// <summary>
/// A half-open range counted in an <see cref="OffsetUnit"/>, for the edge of the product only. Its own type, so that it is never taken
/// for a <see cref="TextSpan"/>.
/// </summary>
/// <param name="Start">First unit, 0 or more.</param>
/// <param name="Length">Number of units, 0 or more.</param>
internal readonly record struct UnitSpan(int Start, int Length)
{
    /// <summary>The unit after the last one.</summary>
    public int End => Start + Length;
}
