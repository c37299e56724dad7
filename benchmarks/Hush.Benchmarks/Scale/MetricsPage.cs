using System.Globalization;

namespace Hush.Benchmarks.Scale;

/// <summary>What a server shows at <c>/metrics</c>.</summary>
/// <param name="text">The page, in the format of Prometheus.</param>
internal sealed class MetricsPage(string text)
{
    /// <summary>The sum of all series of a metric.</summary>
    public double Sum(string metric) => text.Split('\n')
        .Where(line => line.StartsWith(metric, StringComparison.Ordinal) && line.Length > metric.Length && line[metric.Length] is '{' or ' ')
        .Sum(ValueOf);

    // NAME{LABELS} VALUE [TIME]
    private static double ValueOf(string line)
    {
        var start = Math.Max(line.LastIndexOf('}'), line.IndexOf(' ', StringComparison.Ordinal) - 1) + 2;
        return double.Parse(line[start..].Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
