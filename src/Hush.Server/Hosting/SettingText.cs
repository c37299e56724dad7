using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Hush.Server.Hosting;

/// <summary>Writes defaults and ranges of settings as people read them, in Markdown.</summary>
internal static class SettingText
{
    private const string Dash = " – ";

    private static readonly (long Size, string Unit)[] Bytes =
        [(1L << 50, "PB"), (1L << 40, "TB"), (1L << 30, "GB"), (1L << 20, "MB"), (1L << 10, "KB")];

    /// <summary>A default.</summary>
    public static string OfValue(object? value) => value switch
    {
        null => "none",
        string text => $"`{text}`",
        bool flag => flag ? "`true`" : "`false`",
        TimeSpan time => $"`{time.ToString("c", CultureInfo.InvariantCulture)}`",
        Enum name => $"`{name}`",
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException("A default of this type can't be written."),
    };

    /// <summary>The range that a property's attributes and type give; empty when there is none.</summary>
    public static string OfRange(PropertyInfo property)
    {
        if (property.PropertyType.IsEnum) return string.Join(", ", Enum.GetNames(property.PropertyType).Select(name => $"`{name}`"));
        if (property.GetCustomAttribute<UrlAttribute>() is not null) return "absolute URL";
        if (property.GetCustomAttribute<RangeAttribute>() is not { } range) return "";
        if (property.PropertyType == typeof(TimeSpan)) return Time(range.Minimum) + Dash + Time(range.Maximum);
        var isSize = property.Name.Contains("Bytes", StringComparison.Ordinal);
        return Number(range.Minimum, isSize) + Dash + Number(range.Maximum, isSize);
    }

    private static string Number(object border, bool isSize)
    {
        var number = Convert.ToInt64(border, CultureInfo.InvariantCulture);
        if (!isSize) return number >= 1_000_000
            ? FormattableString.Invariant($"{number / 1_000_000} M") : number.ToString("N0", CultureInfo.InvariantCulture);
        var (size, unit) = Bytes.FirstOrDefault(entry => number >= entry.Size - 1, (1, ""));
        return FormattableString.Invariant($"{Math.Round((double)number / size)} {unit}").TrimEnd();
    }

    private static string Time(object border)
    {
        var time = border as TimeSpan? ?? TimeSpan.Parse((string)border, CultureInfo.InvariantCulture);
        return time switch
        {
            { Ticks: 0 } => "0",
            { TotalDays: >= 1 } => FormattableString.Invariant($"{time.TotalDays} d"),
            { TotalHours: >= 1 } => FormattableString.Invariant($"{time.TotalHours} h"),
            { TotalMinutes: >= 1 } => FormattableString.Invariant($"{time.TotalMinutes} min"),
            { TotalSeconds: >= 1 } => FormattableString.Invariant($"{time.TotalSeconds} s"),
            _ => FormattableString.Invariant($"{time.TotalMilliseconds} ms"),
        };
    }
}
