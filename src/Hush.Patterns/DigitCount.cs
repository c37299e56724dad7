namespace Hush.Patterns;

/// <summary>
/// How many ASCII digits every match of a pattern holds, whatever stands between them. A text with fewer is not searched by a pattern that searches
/// by itself; the pass over all patterns reads its own bounds off each regex.
/// </summary>
/// <param name="Fewest">At least, 1 or more.</param>
/// <param name="Most">At most.</param>
public sealed record DigitCount(int Fewest, int Most)
{
    /// <summary>Exactly so many.</summary>
    public static DigitCount Exactly(int count) => new(count, count);
}
