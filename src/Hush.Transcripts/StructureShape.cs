using System.Text.RegularExpressions;

namespace Hush.Transcripts;

/// <summary>
/// Tells values that carry no words in any format: times of a day, durations, UUIDs, language tags with a region. A midnight is not one of them,
/// since exports write dates of birth so.
/// </summary>
internal static partial class StructureShape
{
    private const int Longest = 40; // UTF-16 code units

    /// <summary>Whether the value has such a shape, or no letter or digit at all.</summary>
    public static bool Fits(string value) =>
        !value.Any(char.IsLetterOrDigit) || value is "true" or "false" or "null"
            || (value.Length <= Longest && (Time().IsMatch(value) || Other().IsMatch(value)));

    [GeneratedRegex(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?!00:00(?::00(?:\.0+)?)?(?:Z|[+-]|$))[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:P(?:T?[0-9.]+[DHMS])+|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[a-z]{2,3}-[A-Z]{2}|[0-9]{1,3}:[0-9]{2}:[0-9]{2}[.,][0-9]{1,6}|[0-9]{1,6}\.[0-9]{1,9}s?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
