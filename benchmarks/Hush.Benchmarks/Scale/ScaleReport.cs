using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.TestKit;

namespace Hush.Benchmarks.Scale;

/// <summary>
/// Jobs a second of one SQLite node and of clusters over one PostgreSQL database, where the time goes, and what follows for 10,000 conversations a
/// second. Bounded in time: some four minutes.
/// </summary>
internal static class ScaleReport
{
    private static readonly string[] Roles = ["all", "api", "worker"];

    public static async Task<string> WriteAsync(string root, TextFolder texts)
    {
        var start = Stopwatch.GetTimestamp();
        var program = Path.Combine(root, "artifacts", "bin", "Hush.Server", "release", "Hush.Server.dll");
        List<ScaleResult> results = [];
        string version;
        await using (PostgresServer postgres = new() { Settings = DatabaseWork.Settings })
        {
            await postgres.InitializeAsync();
            version = (await postgres.SqlAsync("postgres", "SHOW server_version")).Split(' ')[0].Trim();
            ScaleRun run = new(program, postgres);
            foreach (var setup in ScaleSetup.All(texts))
            {
                Console.Error.WriteLine($"scale: {setup.Jobs.Name}, {setup.Store}, {setup.Servers}");
                results.Add(await run.MeasureAsync(setup));
            }
        }

        StringBuilder report = new();
        report.AppendLine(CultureInfo.InvariantCulture, $"""
            {Cpu.Machine} PostgreSQL {version}, durable. Made by `./bench --only scale` in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s.

            Callers, servers and database share the processors of one machine, so jobs a second are to be compared with each other and say little of other
            machines; the time of a processor for a job carries over to others of the kind. {ScaleLoad.Callers} jobs are under way at once, and each result is read. The servers
            have the fast model. A chat is a conversation of six turns, {results[0].Setup.Jobs.Characters:0} characters on average; a job of one word costs the analysis next to nothing, and
            a server runs 16 of them at once.
            """);
        WriteRates(report, results);
        WriteProcessorTime(report, results);
        WriteElapsedTime(report, results);
        ScaleArithmetic.Write(report, results);
        return report.ToString();
    }

    private static void WriteRates(StringBuilder report, List<ScaleResult> results)
    {
        report.AppendLine().AppendLine("| jobs | store | servers | jobs/s | beside one server on PostgreSQL | characters/s | processors busy | by other programs | reads a job | calls told to come back |");
        report.AppendLine("|---|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var result in results)
        {
            var one = results.First(other => other.Setup.Jobs == result.Setup.Jobs && other.Setup is { Database: not null, Roles.Length: 1 });
            report.AppendLine(CultureInfo.InvariantCulture,
                $"| {Name(result)} | {result.JobsPerSecond:#,0} | {result.JobsPerSecond / one.JobsPerSecond:0.00} | {result.CharactersPerSecond:#,0} | {result.BusyProcessors:0.0} | {result.OtherProcessors:0.0} | {result.ReadsPerJob:0.0} | {result.Refused} |");
        }
    }

    private static void WriteProcessorTime(StringBuilder report, List<ScaleResult> results)
    {
        report.AppendLine().AppendLine("Milliseconds of a processor for a job, by who used them:").AppendLine();
        report.AppendLine("| jobs | store | servers | role `all` | role `api` | role `worker` | PostgreSQL | callers | together |");
        report.AppendLine("|---|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var result in results)
        {
            var servers = string.Join(" | ", Roles.Select(role => Number(result.ServerTime(role))));
            report.AppendLine(CultureInfo.InvariantCulture,
                $"| {Name(result)} | {servers} | {Number(result.Work is null ? null : result.DatabaseTime)} | {result.CallerTime:0.00} | {result.WholeTime:0.00} |");
        }
    }

    private static void WriteElapsedTime(StringBuilder report, List<ScaleResult> results)
    {
        report.AppendLine().AppendLine(
            "Milliseconds of the clock for a job, waiting for a processor included: the analysis by the servers' metrics, statements by `pg_stat_statements`; and the log of PostgreSQL:")
            .AppendLine();
        report.AppendLine(
            $"| jobs | store | servers | analysis | {string.Join(" | ", DatabaseWork.Purposes)} | bytes of log a job | jobs for each forced write | ms of a forced write |");
        report.AppendLine("|---|---|---|" + string.Concat(Enumerable.Repeat("---:|", DatabaseWork.Purposes.Count + 4)));
        foreach (var result in results.Where(result => result.Work is not null))
        {
            var statements = string.Join(" | ", DatabaseWork.Purposes.Select(purpose => Number(result.StatementTime(purpose))));
            var work = result.Work!;
            report.AppendLine(CultureInfo.InvariantCulture,
                $"| {Name(result)} | {result.AnalysisTime:0.00} | {statements} | {(double)work.LogBytes / result.Jobs:#,0} | {(double)result.Jobs / work.Syncs:0.0} | {work.SyncMilliseconds / work.Syncs:0.00} |");
        }
    }

    private static string Name(ScaleResult result) => $"{result.Setup.Jobs.Name} | {result.Setup.Store} | {result.Setup.Servers}";

    private static string Number(double? milliseconds) => milliseconds is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : "";
}
