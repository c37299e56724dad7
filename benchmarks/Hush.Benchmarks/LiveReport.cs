using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hush.Benchmarks;

/// <summary>What a listener waits for: each turn of a call of 200 turns and of one of 2,000, while it goes on.</summary>
internal static class LiveReport
{
    private const int Calls = 5;

    public static string Write(TextFolder texts, PiiAnalyzer analyzer)
    {
        StringBuilder report = new();
        report.AppendLine("# Speed of live conversations").AppendLine();
        report.AppendLine(Cpu.Header);
        report.AppendLine("Milliseconds from a turn to its answer, over five calls; required: a median of 50 at most.").AppendLine();
        report.AppendLine("| call | turns | median | 95th percentile | longest | median of the last 50 turns |");
        report.AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (string name in TextFolder.Names)
        {
            if (name == TextFolder.Prose) continue;
            foreach (int turns in (int[])[200, 2000]) Append(report, name, Follow(Dialogues.Parse(texts.Read(name)), turns, analyzer));
        }

        return report.ToString();
    }

    private static void Append(StringBuilder report, string name, List<double[]> calls)
    {
        double[] all = [.. calls.SelectMany(call => call).Order()];
        double[] last = [.. calls.SelectMany(call => call[^50..]).Order()];
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {calls[0].Length} | {all[all.Length / 2]:0.0} | {all[all.Length * 95 / 100]:0.0} | {all[^1]:0.0} | {last[last.Length / 2]:0.0} |");
    }

    // The turns of the text again and again; the first call only warms up.
    private static List<double[]> Follow(Conversation conversation, int turns, PiiAnalyzer analyzer)
    {
        List<double[]> calls = [];
        for (int call = 0; call <= Calls; call++)
        {
            using LiveConversation live = analyzer.Begin("en", Modality.Text, new ConversationOptions());
            double[] times = new double[turns];
            for (int turn = 0; turn < turns; turn++)
            {
                long start = Stopwatch.GetTimestamp();
                live.Add(conversation.Items[turn % conversation.Items.Count]);
                times[turn] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            if (call > 0) calls.Add(times);
        }

        return calls;
    }
}
