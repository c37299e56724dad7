using System.Globalization;
using System.Text.RegularExpressions;
using Hush.Transcripts.Json;

namespace Hush.Transcripts.Markup;

/// <summary>
/// The times of TTML (section 12.3.1): clocks with fractions, and numbers with a unit. Times in frames and ticks depend on parameters of the whole
/// file and are not read, nor are times that count from those of an enclosing element.
/// </summary>
internal static partial class TtmlTime
{
    /// <summary>When an element is shown, by its attributes <c>begin</c>, <c>end</c> and <c>dur</c>; null when they don't say.</summary>
    public static AudioRange? Of(IReadOnlyDictionary<string, string> attributes) =>
        WordBuilder.TimeOf(Read(attributes.GetValueOrDefault("begin")), Read(attributes.GetValueOrDefault("end")),
            Read(attributes.GetValueOrDefault("dur")));

    private static TimeSpan? Read(string? text)
    {
        if (text is null) return null;
        if (Clock().Match(text) is { Success: true } clock)
        {
            var seconds = decimal.Parse(clock.Groups["s"].Value, CultureInfo.InvariantCulture);
            var minutes = (Number(clock, "h") * 60) + Number(clock, "m");
            return TimeSpan.FromTicks((long)(((minutes * 60) + seconds) * TimeSpan.TicksPerSecond));
        }

        if (Offset().Match(text) is not { Success: true } offset) return null;
        var factor = offset.Groups["unit"].Value switch { "h" => 3600m, "m" => 60m, "ms" => 0.001m, _ => 1m };
        return TimeSpan.FromTicks((long)(decimal.Parse(offset.Groups["n"].Value, CultureInfo.InvariantCulture) * factor * TimeSpan.TicksPerSecond));
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<h>[0-9]{2,4}):(?<m>[0-9]{2}):(?<s>[0-9]{2}(?:\.[0-9]{1,9})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<n>[0-9]{1,7}(?:\.[0-9]{1,9})?)(?<unit>ms|h|m|s)$", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();
}
