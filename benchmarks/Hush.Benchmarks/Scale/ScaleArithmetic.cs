using System.Globalization;
using System.Text;

namespace Hush.Benchmarks.Scale;

/// <summary>What 10,000 conversations a second need, by the figures of the largest cluster.</summary>
internal static class ScaleArithmetic
{
    private const int Target = 10_000; // conversations a second
    private const double Share = 0.5; // of a machine's processors that the load may take: the rest is for bursts, and for a machine that is lost

    public static void Write(StringBuilder report, IReadOnlyList<ScaleResult> results)
    {
        var chats = Largest(results, 0);
        var words = Largest(results, 1);
        double api = chats.ServerTime("api")!.Value, worker = chats.ServerTime("worker")!.Value, database = chats.DatabaseTime;
        report.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{Target:#,0} of these chats a second, by the last cluster's figures:").AppendLine();
        report.AppendLine("| what | a chat | a second | processors, half of each free |").AppendLine("|---|---:|---:|---:|");
        Row("servers that answer (`--role api`)", api);
        Row("workers (`--role worker`)", worker);
        Row("PostgreSQL", database);
        report.AppendLine(CultureInfo.InvariantCulture,
            $"| log of PostgreSQL | {LogOf(chats) / 1000:0.0} KB | {LogOf(chats) * Target / 1e6:0} MB | |").AppendLine();
        report.AppendLine(CultureInfo.InvariantCulture,
            $"A job of one word took {words.DatabaseTime:0.00} ms of PostgreSQL's processors, so {1000 / words.DatabaseTime:#,0} jobs a second for each of them: the ceiling of a database, whatever the analysis costs.");

        void Row(string what, double milliseconds) => report.AppendLine(CultureInfo.InvariantCulture,
            $"| {what} | {milliseconds:0.00} ms | {milliseconds * Target / 1000:0.0} s | {milliseconds * Target / 1000 / Share:0} |");
    }

    // The loads come one after the other, the clusters of each by their size.
    private static ScaleResult Largest(IReadOnlyList<ScaleResult> results, int load) =>
        results.GroupBy(result => result.Setup.Jobs).ElementAt(load).Last();

    private static double LogOf(ScaleResult result) => (double)result.Work!.LogBytes / result.Jobs;
}
