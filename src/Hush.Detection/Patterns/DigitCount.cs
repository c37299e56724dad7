namespace Hush.Detection.Patterns;

/// <summary>
/// How many ASCII digits every match of a pattern holds, so that the pattern is tried only where a text has that many together. Neighbours count
/// that single blanks, hyphens, dots and slashes keep apart.
/// </summary>
/// <param name="Fewest">At least, 1 or more.</param>
/// <param name="Most">At most.</param>
public sealed record DigitCount(int Fewest, int Most)
{
    /// <summary>Exactly so many.</summary>
    public static DigitCount Exactly(int count) => new(count, count);
}
