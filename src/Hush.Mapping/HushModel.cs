using System.Globalization;

namespace Hush.Mapping;

/// <summary>What requests and answers call the model.</summary>
internal static class HushModel
{
    /// <summary>The one that is used: that of the analyzer.</summary>
    public const string Version = PiiAnalyzer.ModelVersion;

    /// <summary>What callers write when they want the newest.</summary>
    public const string Latest = "latest";

    /// <summary>Whether a request may ask for <paramref name="model"/>: nothing, the newest, our own, and every dated one where that is
    /// allowed.</summary>
    internal static bool Knows(string? model, bool acceptForeign) =>
        string.IsNullOrEmpty(model)
        || string.Equals(model, Latest, StringComparison.OrdinalIgnoreCase)
        || string.Equals(model, Version, StringComparison.OrdinalIgnoreCase)
        || (acceptForeign && IsDated(model));

    // The service names its models by date, with "-preview" behind some.
    private static bool IsDated(string model)
    {
        const string suffix = "-preview";
        var date = model.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? model.AsSpan(0, model.Length - suffix.Length) : model;
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }
}
