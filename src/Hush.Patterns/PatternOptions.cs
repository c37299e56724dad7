using System.Buffers;
using System.Text.RegularExpressions;

namespace Hush.Patterns;

/// <summary>What every pattern's regex has in common.</summary>
internal static class PatternOptions
{
    /// <summary>For forms in which letter case counts or that have no letters.</summary>
    public const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>For forms that people also type in lower case.</summary>
    public const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

    /// <summary>For forms that hold a digit. A search for one is so cheap that most turns of a conversation cost nothing else.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>For forms that hold an at sign.</summary>
    public static readonly SearchValues<char> AtSign = SearchValues.Create("@");

    /// <summary>For forms that hold a dot.</summary>
    public static readonly SearchValues<char> Dot = SearchValues.Create(".");

    /// <summary>For forms that hold a slash.</summary>
    public static readonly SearchValues<char> Slash = SearchValues.Create("/");

    /// <summary>For forms that hold a colon.</summary>
    public static readonly SearchValues<char> Colon = SearchValues.Create(":");

    /// <summary>
    /// Time limit of one match, in milliseconds. Every pattern is linear and needs microseconds; the limit guards against a stalled machine
    /// and does not make slow patterns acceptable.
    /// </summary>
    public const int TimeoutMilliseconds = 2000;
}
