using System.Diagnostics;

namespace Hush.Benchmarks.Scale;

/// <summary>What a cluster did between two moments.</summary>
/// <param name="Setup">The cluster.</param>
/// <param name="From">The first moment.</param>
/// <param name="To">The last.</param>
/// <param name="Work">What the database says of that time; null for SQLite.</param>
internal sealed record ScaleResult(ScaleSetup Setup, ScaleMoment From, ScaleMoment To, DatabaseWork? Work)
{
    public int Jobs => To.Ended - From.Ended;

    public double JobsPerSecond => Jobs / Length.TotalSeconds;

    public double CharactersPerSecond => JobsPerSecond * Setup.Jobs.Characters;

    public int Refused => To.Refused - From.Refused;

    public double ReadsPerJob => (double)(To.Reads - From.Reads) / Jobs;

    /// <summary>Milliseconds of a processor for each job that the servers of a role used; null when there is none of it.</summary>
    public double? ServerTime(string role) => To.Servers.TryGetValue(role, out var time) ? PerJob(time - From.Servers[role]) : null;

    public double DatabaseTime => PerJob(To.Database - From.Database);

    public double CallerTime => PerJob(To.Callers - From.Callers);

    /// <summary>Milliseconds of a processor for each job, of all processes together.</summary>
    public double WholeTime => To.Servers.Keys.Sum(role => ServerTime(role)!.Value) + DatabaseTime + CallerTime;

    /// <summary>Processors that were busy, on average, of those that the machine has.</summary>
    public double BusyProcessors => WholeTime / 1000 * JobsPerSecond;

    /// <summary>Processors that other programs kept busy meanwhile.</summary>
    public double OtherProcessors => Math.Max(0, ((To.Machine - From.Machine) / Length) - BusyProcessors);

    /// <summary>Milliseconds of the clock that the analysis of a conversation took.</summary>
    public double AnalysisTime => (To.AnalysisSeconds - From.AnalysisSeconds) * 1000 / (To.Analyses - From.Analyses);

    /// <summary>Milliseconds of the clock for each job that statements for a purpose took.</summary>
    public double StatementTime(string purpose) => Work!.Milliseconds.GetValueOrDefault(purpose) / Jobs;

    private TimeSpan Length => Stopwatch.GetElapsedTime(From.At, To.At);

    private double PerJob(TimeSpan time) => time.TotalMilliseconds / Jobs;
}
