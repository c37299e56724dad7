using System.Globalization;
using System.Xml;

namespace Hush.Transcripts.Json;

/// <summary>Reads the times of speech engines: numbers, <c>1.5s</c>, <c>PT1.5S</c>.</summary>
internal static class JsonTime
{
    /// <summary>The time; null when it is none, negative, or longer than a year.</summary>
    /// <param name="text">As the file has it.</param>
    /// <param name="unit">Of plain numbers.</param>
    public static TimeSpan? Read(string text, TimeUnit unit)
    {
        try
        {
            if (text.StartsWith("PT", StringComparison.Ordinal)) return Checked(XmlConvert.ToTimeSpan(text));
        }
        catch (FormatException)
        {
            return null;
        }

        var isSeconds = text.EndsWith('s');
        if (!decimal.TryParse(isSeconds ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || number is < 0 or > 1e15m) return null;
        var ticks = (isSeconds ? TimeUnit.Seconds : unit) switch
        {
            TimeUnit.Milliseconds => number * TimeSpan.TicksPerMillisecond,
            TimeUnit.Ticks => number,
            _ => number * TimeSpan.TicksPerSecond,
        };
        return ticks <= long.MaxValue ? Checked(new TimeSpan((long)ticks)) : null;
    }

    private static TimeSpan? Checked(TimeSpan time) => time >= TimeSpan.Zero && time < TimeSpan.FromDays(366) ? time : null;
}
