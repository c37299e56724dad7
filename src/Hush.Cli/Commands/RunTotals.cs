using System.Diagnostics;
using System.Globalization;
using Hush.Cli.Language;

namespace Hush.Cli.Commands;

/// <summary>Counts what became of the files of a run. Thread-safe.</summary>
internal sealed class RunTotals
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SortedDictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _files;
    private int _failed;
    private int _incomplete;
    private int _skipped;

    /// <summary>Counts detections.</summary>
    public void Add(IEnumerable<KeyValuePair<string, int>> categories)
    {
        lock (_lock)
            foreach (var (name, count) in categories) _categories[name] = _categories.GetValueOrDefault(name) + count;
    }

    /// <summary>Counts a file.</summary>
    public void Add(ExitCode code)
    {
        lock (_lock)
        {
            _files++;
            if (code is ExitCode.Incomplete) _incomplete++;
            else if (code is not ExitCode.Success) _failed++;
        }
    }

    /// <summary>Counts a file that was there already.</summary>
    public void Skip()
    {
        lock (_lock) _skipped++;
    }

    /// <summary>How many detections of which categories; empty where there are none.</summary>
    public string Detections()
    {
        lock (_lock)
        {
            var all = _categories.Values.Sum();
            return all == 0
                ? "" : string.Create(CultureInfo.InvariantCulture,
                    $" ({string.Join(", ", _categories.OrderByDescending(entry => entry.Value).Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value}")))})");
        }
    }

    /// <summary>The summary in one line, in the user's language.</summary>
    public string Summary(Messages messages)
    {
        lock (_lock)
        {
            var parts = new List<string>
                { messages.Of(Count(_files, "file")), messages.Of(Count(_categories.Values.Sum(), "detection")) + Detections() };
            if (_failed > 0) parts.Add(messages.Of(string.Create(CultureInfo.InvariantCulture, $"{_failed} failed")));
            if (_incomplete > 0) parts.Add(messages.Of(string.Create(CultureInfo.InvariantCulture, $"{_incomplete} not searched to the end")));
            if (_skipped > 0) parts.Add(messages.Of(string.Create(CultureInfo.InvariantCulture, $"{_skipped} done before")));
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds:0.0} s"));
            return string.Join(", ", parts);
        }
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
