using System.Diagnostics;
using Hush.TestKit;

namespace Hush.Benchmarks.Scale;

/// <summary>What a cluster has done up to a moment, and what it has used for it.</summary>
internal sealed record ScaleMoment
{
    /// <summary>The moment, by <see cref="Stopwatch"/>.</summary>
    public required long At { get; init; }

    public required int Ended { get; init; }

    public required int Reads { get; init; }

    public required int Refused { get; init; }

    /// <summary>Time of the processor of the servers, by their role.</summary>
    public required IReadOnlyDictionary<string, TimeSpan> Servers { get; init; }

    /// <summary>Time of the processor of PostgreSQL, all of its processes.</summary>
    public required TimeSpan Database { get; init; }

    /// <summary>Time of the processor of the callers, who are this process.</summary>
    public required TimeSpan Callers { get; init; }

    /// <summary>Time of the processor of all that runs on the machine.</summary>
    public required TimeSpan Machine { get; init; }

    /// <summary>Conversations analysed.</summary>
    public required double Analyses { get; init; }

    /// <summary>How long that took altogether, in seconds of the clock.</summary>
    public required double AnalysisSeconds { get; init; }

    public static async Task<ScaleMoment> TakeAsync(IReadOnlyList<ScaleServer> servers, ScaleLoad load, PostgresServer? database)
    {
        var pages = await Task.WhenAll(servers.Select(server => server.ReadMetricsAsync()));
        return new ScaleMoment
        {
            At = Stopwatch.GetTimestamp(),
            Ended = load.Ended,
            Reads = load.Reads,
            Refused = load.Refused,
            Servers = servers.GroupBy(server => server.Role)
                .ToDictionary(role => role.Key, role => TimeSpan.FromTicks(role.Sum(server => server.ProcessorTime.Ticks))),
            Database = database is null ? TimeSpan.Zero : ProcessTime.OfFamily(database.ProcessId),
            Callers = Environment.CpuUsage.TotalTime,
            Machine = ProcessTime.OfMachine(),
            Analyses = pages.Sum(page => page.Sum("hush_analysis_duration_seconds_count")),
            AnalysisSeconds = pages.Sum(page => page.Sum("hush_analysis_duration_seconds_sum")),
        };
    }
}
