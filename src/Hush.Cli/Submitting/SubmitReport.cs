using System.Globalization;

namespace Hush.Cli.Submitting;

/// <summary>Counts what becomes of items. Thread-safe.</summary>
internal sealed class SubmitReport(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private long _done;
    private long _before;
    private long _resumed;
    private long _characters;

    /// <summary>Whether an item failed.</summary>
    public bool HasFailures
    {
        get
        {
            lock (_gate) return _reasons.Count > 0;
        }
    }

    /// <summary>The results of an item are kept.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isResumed">Whether an earlier run had submitted its job.</param>
    public void Finish(SubmitItem item, bool isResumed)
    {
        lock (_gate)
        {
            _done++;
            _characters += item.Length;
            if (isResumed) _resumed++;
        }
    }

    /// <summary>The results of an item were there.</summary>
    public void Skip()
    {
        lock (_gate) _before++;
    }

    /// <summary>An item has no results.</summary>
    public void Fail(string reason)
    {
        lock (_gate) _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
    }

    /// <summary>Reasons of failures with their counts, then the counts of all and how fast it was.</summary>
    public IReadOnlyList<string> Lines()
    {
        lock (_gate)
        {
            var seconds = Math.Max(time.GetElapsedTime(_start).TotalSeconds, 0.001);
            var resumed = _resumed > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({_resumed} of jobs of an earlier run)") : "";
            return
            [
                .. _reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value} failed: {reason.Key}")),
                string.Create(CultureInfo.InvariantCulture,
                    $"{_done} done{resumed}, {_before} done before, {_reasons.Values.Sum()} failed; {seconds:0.0} s, {_done / seconds:0.0} a second, {_characters / seconds:0} characters a second"),
            ];
        }
    }
}
