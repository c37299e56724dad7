using System.Globalization;
using System.Text;

namespace Hush.Benchmarks;

/// <summary>What a listener waits for: each turn of a call of 200 turns and of one of 1,000, while it goes on. The time is the processor's, as in
/// <see cref="Measurement"/>.</summary>
internal static class LiveReport
{

    public static string Write(TextFolder texts, PiiAnalyzer analyzer)
    {
        StringBuilder report = new();
        report.AppendLine("# Speed of live conversations").AppendLine();
        report.AppendLine(Cpu.Machine);
        report.AppendLine(
            "Milliseconds of the processor from a turn to its answer, over three calls of 200 turns and one of 1,000; required: a median of 50 at most.").AppendLine();
        report.AppendLine("| call | turns | median | 95th percentile | longest | median of the last 50 turns |");
        report.AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var name in TextFolder.Names)
        {
            if (name == TextFolder.Prose) continue;
            var conversation = Dialogues.Parse(texts.Read(name));
            Follow(conversation, 200, analyzer); // warms up
            Append(report, name, [.. Enumerable.Range(0, 3).Select(_ => Follow(conversation, 200, analyzer))]);
            Append(report, name, [Follow(conversation, 1000, analyzer)]);
        }

        return report.ToString();
    }

    private static void Append(StringBuilder report, string name, double[][] calls)
    {
        double[] all = [.. calls.SelectMany(call => call).Order()];
        double[] last = [.. calls.SelectMany(call => call[^50..]).Order()];
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {calls[0].Length} | {all[all.Length / 2]:0.0} | {all[all.Length * 95 / 100]:0.0} | {all[^1]:0.0} | {last[last.Length / 2]:0.0} |");
    }

    // The turns of the text again and again.
    private static double[] Follow(Conversation conversation, int turns, PiiAnalyzer analyzer)
    {
        using var live = analyzer.Begin("en", Modality.Text, new ConversationOptions());
        var times = new double[turns];
        for (var turn = 0; turn < turns; turn++)
        {
            var start = Environment.CpuUsage.TotalTime;
            live.Add(conversation.Items[turn % conversation.Items.Count]);
            times[turn] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }

        return times;
    }
}
