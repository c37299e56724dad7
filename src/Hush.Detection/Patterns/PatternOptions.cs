using System.Text.RegularExpressions;

namespace Hush.Detection.Patterns;

/// <summary>What every pattern's regex has in common.</summary>
internal static class PatternOptions
{
    /// <summary>For forms in which letter case counts or that have no letters.</summary>
    public const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>For forms that people also type in lower case.</summary>
    public const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

    /// <summary>
    /// Longest time of one match, in milliseconds. Every pattern is linear and needs microseconds; the limit is a seat belt for a machine
    /// that is out of breath, not a way to bear slow patterns.
    /// </summary>
    public const int TimeoutMilliseconds = 2000;
}
