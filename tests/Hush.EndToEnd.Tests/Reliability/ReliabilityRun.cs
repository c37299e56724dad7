using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.TestKit;

namespace Hush.EndToEnd.Tests.Reliability;

/// <summary>One run: a cluster, a client load and faults for a time, then peace until every job has ended, then the account.</summary>
internal sealed class ReliabilityRun(string store, Cluster cluster, int seed, TimeSpan duration)
{
    private const int MostOpen = 60;
    private const int LeastAccepted = 10;
    private static readonly TimeSpan LongestExtension = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private readonly JobLedger _ledger = new();
    private readonly List<string> _account = [];

    /// <summary>Runs, and gives the report. Fails when a job was lost, doubled or went back.</summary>
    public async Task<string> RunAsync()
    {
        await cluster.StartAsync();
        using ClientLoad load = new(_ledger, cluster.AnyAddress, MostOpen);
        Faults faults = new(cluster, seed);
        using CancellationTokenSource stopping = new();
        var loading = load.RunAsync(seed, stopping.Token);
        await Task.WhenAll(faults.RunAsync(stopping.Token), EndAsync(stopping));
        await loading;
        await cluster.WaitUntilReadyAsync();
        await SettleAsync(load);
        await CompareNodesAsync(load);
        if (cluster.HasDatabase) await CountRowsAsync(load.Unanswered);
        var report = Report(load, faults);
        Assert.True(_ledger.Violations.Count == 0, $"{report}\n{string.Join('\n', _ledger.Violations)}\n{cluster.Logs()}");
        Assert.True(_ledger.Accepted > 0, report);
        return report;
    }

    /// <summary>After the time of the run, or on a busy machine, where a server takes that long to start, when some jobs were accepted.</summary>
    private async Task EndAsync(CancellationTokenSource stopping)
    {
        await Task.Delay(duration);
        var watch = Stopwatch.StartNew();
        while (_ledger.Accepted < LeastAccepted && watch.Elapsed < LongestExtension) await Task.Delay(100);
        await stopping.CancelAsync();
    }

    /// <summary>Until every accepted job has ended, as a client sees it.</summary>
    private async Task SettleAsync(ClientLoad load)
    {
        Random random = new(seed);
        var watch = Stopwatch.StartNew();
        while (_ledger.Unfinished > 0 && watch.Elapsed < Patience)
        {
            await load.LookAsync(_ledger.Pick(random)!, cluster.AnyAddress(random));
            await Task.Delay(20);
        }

        if (_ledger.Unfinished > 0) _ledger.Report($"{_ledger.Unfinished} accepted jobs have not ended within {Patience}");
    }

    /// <summary>Every node shows the same end and the same result.</summary>
    private async Task CompareNodesAsync(ClientLoad load)
    {
        foreach (var id in _ledger.Ids)
        {
            for (var node = 0; node < cluster.NodeCount; node++)
            {
                if (!await load.LookAsync(id, cluster.AddressOf(node))) _ledger.Report($"{id} is not answered in peace");
            }
        }
    }

    /// <summary>The database's own account: a row with one outcome per accepted job, and no row that no submit explains.</summary>
    private async Task CountRowsAsync(int unanswered)
    {
        var ids = string.Join(',', _ledger.Ids.Select(id => $"'{id}'"));
        await Eventually.TrueAsync(async () => await cluster.CountAsync("SELECT count(*) FROM hush_jobs WHERE state IN (0, 1, 5)") == 0,
            "jobs whose submit was not answered end too", Patience);
        await ExpectAsync("rows of accepted jobs", $"SELECT count(*) FROM hush_jobs WHERE id IN ({ids})", _ledger.Accepted, _ledger.Accepted);
        await ExpectAsync("rows of unanswered submits", $"SELECT count(*) FROM hush_jobs WHERE id NOT IN ({ids})", 0, unanswered);
        await ExpectAsync("succeeded jobs without exactly one outcome",
            "SELECT count(*) FROM hush_jobs j WHERE state = 2 AND (SELECT count(*) FROM hush_tasks WHERE job = j.sequence) <> 1", 0, 0);
        await ExpectAsync("inputs of ended jobs", "SELECT count(*) FROM hush_inputs", 0, 0);
    }

    private async Task ExpectAsync(string what, string sql, int least, int most)
    {
        var count = await cluster.CountAsync(sql);
        _account.Add(string.Create(CultureInfo.InvariantCulture, $"| {what} | {count} |"));
        if (count < least
            || count > most) _ledger.Report(string.Create(CultureInfo.InvariantCulture, $"{what}: {count}, expected {least} to {most}"));
    }

    private string Report(ClientLoad load, Faults faults)
    {
        StringBuilder report = new();
        report.Append(CultureInfo.InvariantCulture,
            $"## {store}, {cluster.NodeCount} processes, {duration.TotalSeconds:0} s, seed {seed}\n\n| | |\n|---|---:|\n");
        foreach ((var name, var count) in faults.Counts) report.Append(CultureInfo.InvariantCulture, $"| {name} | {count} |\n");
        report.Append(CultureInfo.InvariantCulture,
            $"| submits accepted (202) | {_ledger.Accepted} |\n| submits refused (429, 503) | {load.Refused} |\n| submits without an answer | {load.Unanswered} |\n");
        foreach ((var state, var count) in _ledger.Ends.OrderBy(end => end.Key, StringComparer.Ordinal)) report.Append(
            CultureInfo.InvariantCulture, $"| jobs {state} | {count} |\n");
        report.Append(CultureInfo.InvariantCulture, $"| states read under load | {load.Polls} |\n");
        foreach (var line in _account) report.Append(line).Append('\n');
        report.Append(CultureInfo.InvariantCulture, $"| lost, doubled, gone back or wrong | {_ledger.Violations.Count} |\n");
        return report.ToString();
    }
}
