using System.Globalization;
using System.Numerics.Tensors;
using System.Text;
using Hush.Detection.Dialogue;
using Hush.Inference.Encoders;
using Hush.Inference.Kernels;
using Hush.Models;

namespace Hush.Benchmarks.Onnx;

/// <summary>The strong model in our kernels and in ONNX Runtime: the same windows in the same run, on one thread each.</summary>
internal static class OnnxReport
{
    private const int Rounds = 15;

    // What eight bits of activations may change.
    private const double LeastSameTags = 0.99;
    private const double LeastCosine = 0.998;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2); // of the processor, for each

    public static string Write(TextFolder texts, string folder)
    {
        var model = StrongModel();
        List<MeasuredWindow> whole = [.. TextFolder.Names.SelectMany(name => MeasuredWindow.Of(model, Turns(texts, name)))];
        List<MeasuredWindow> single =
            [.. TextFolder.Names.SelectMany(name => Singles(texts, name)).SelectMany(turn => MeasuredWindow.Of(model, [turn]))];
        var pieces = MeasuredWindow.Number([.. whole, .. single]);
        using var floats = Open(model, pieces, hasEightBits: false, Path.Combine(folder, "strong-float32.onnx"));
        using var eightBits = Open(model, pieces, hasEightBits: true, Path.Combine(folder, "strong-int8.onnx"));

        var report = new StringBuilder();
        report.AppendLine("# The strong model beside ONNX Runtime").AppendLine();
        report.AppendLine(CultureInfo.InvariantCulture, $"{Cpu.Machine} ONNX Runtime {OnnxEncoder.Version}.");
        report.AppendLine(CultureInfo.InvariantCulture,
            $"One thread, time of the processor; median of {Rounds} rounds, in each of which all take their turn.").AppendLine();
        WriteSpeeds(report, whole, single, [.. Ours(model), new("ONNX Runtime, float32", floats.Score), new("ONNX Runtime, int8", eightBits.Score)]);
        WriteAgreement(report, model, [.. whole, .. single], floats, eightBits);
        return report.ToString();
    }

    private static EncoderModel StrongModel() => ModelCatalog.BesideProgram.Find(ModelTier.Strong)?.Loaded.Tagger is EncoderTagger tagger
        ? tagger.Model : throw new InvalidOperationException("There is no strong model beside the program.");

    // The sets that are made for this processor, without the plain loops and, unless they are all that is left, the portable vectors.
    private static IEnumerable<Subject> Ours(EncoderModel model)
    {
        var sets = KernelDispatch.Available;
        foreach (var set in sets.SkipLast(sets.Count > 2 ? 2 : 1))
        {
            var tagger = new EncoderTagger(model, set);
            yield return new Subject($"Hush, {set.Name}", window => Score(tagger, window));
        }
    }

    private static float[] Score(EncoderTagger tagger, MeasuredWindow window)
    {
        var scores = new float[window.Tokens.Length * tagger.Tags.Count];
        tagger.Score(window.Tokens, window.Subwords, scores);
        return scores;
    }

    private static OnnxEncoder Open(EncoderModel model, int[] pieces, bool hasEightBits, string path)
    {
        EncoderGraph.Write(model, pieces, hasEightBits, path);
        return new OnnxEncoder(path);
    }

    private static void WriteSpeeds(StringBuilder report, List<MeasuredWindow> whole, List<MeasuredWindow> single, Subject[] subjects)
    {
        report.AppendLine("Sub-words per second, and how many times those of ONNX Runtime they are. Hush is given each of its sets of kernels;")
            .AppendLine("ONNX Runtime takes the widest instructions that the processor has.").AppendLine();
        report.AppendLine(CultureInfo.InvariantCulture,
            $"| | whole texts: {Sizes(whole)} | of float32 | of int8 | single turns: {Sizes(single)} | of float32 | of int8 |");
        report.AppendLine("|---|---:|---:|---:|---:|---:|---:|");
        var (ofWhole, ofSingle) = (Measure(whole, subjects), Measure(single, subjects));
        for (var row = 0; row < subjects.Length; row++)
            report.AppendLine(CultureInfo.InvariantCulture, $"| {subjects[row].Name} | {Cells(ofWhole, row)} | {Cells(ofSingle, row)} |");
        report.AppendLine();
    }

    private static string Sizes(List<MeasuredWindow> windows) => string.Create(CultureInfo.InvariantCulture,
        $"{windows.Count} windows of {windows.Min(window => window.Count)} to {windows.Max(window => window.Count)}");

    // The last two are those that are compared with.
    private static string Cells(double[] speeds, int row) => string.Create(CultureInfo.InvariantCulture,
        $"{speeds[row]:#,0} | {speeds[row] / speeds[^2]:0.00} | {speeds[row] / speeds[^1]:0.00}");

    // Sub-words per second of each.
    private static double[] Measure(List<MeasuredWindow> windows, Subject[] subjects)
    {
        foreach (var subject in subjects) Warm(windows, subject);
        var times = subjects.Select(_ => new TimeSpan[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var index = 0; index < subjects.Length; index++) times[index][round] = Time(windows, subjects[index]);
        foreach (var ofOne in times) Array.Sort(ofOne);
        return [.. times.Select(ofOne => windows.Sum(window => window.Count) / ofOne[Rounds / 2].TotalSeconds)];
    }

    private static void Warm(List<MeasuredWindow> windows, Subject subject)
    {
        for (var taken = TimeSpan.Zero; taken < Warming;) taken += Time(windows, subject);
    }

    private static TimeSpan Time(List<MeasuredWindow> windows, Subject subject)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var window in windows) subject.Score(window);
        return Environment.CpuUsage.TotalTime - start;
    }

    private static void WriteAgreement(
        StringBuilder report, EncoderModel model, List<MeasuredWindow> windows, OnnxEncoder floats, OnnxEncoder eightBits)
    {
        var tagger = new EncoderTagger(model);
        report.AppendLine("What they compute, against Hush, all of whose sets give the same bits:").AppendLine();
        report.AppendLine("| | tokens whose best tag is the same | mean cosine of the scores |").AppendLine("|---|---:|---:|");
        foreach (var (name, other) in new[] { ("float32", floats), ("int8", eightBits) })
        {
            var (same, tokens, cosines) = (0, 0, 0.0);
            foreach (var window in windows)
            {
                var (ours, theirs) = (Score(tagger, window), other.Score(window));
                for (var at = 0; at < ours.Length; at += tagger.Tags.Count)
                {
                    ReadOnlySpan<float> left = ours.AsSpan(at, tagger.Tags.Count), right = theirs.AsSpan(at, tagger.Tags.Count);
                    if (TensorPrimitives.IndexOfMax(left) == TensorPrimitives.IndexOfMax(right)) same++;
                    cosines += TensorPrimitives.CosineSimilarity(left, right);
                    tokens++;
                }
            }

            report.AppendLine(CultureInfo.InvariantCulture, $"| ONNX Runtime, {name} | {same} of {tokens} | {cosines / tokens:0.00000} |");
            if (same < LeastSameTags * tokens || cosines < LeastCosine * tokens)
                throw new InvalidOperationException($"The graph of {name} does not compute what the model does:\n{report}");
        }
    }

    private static IReadOnlyList<Turn> Turns(TextFolder texts, string name) => name == TextFolder.Prose
        ? [new Turn("", new SourceText(texts.Read(name)))]
        : [.. Dialogues.Parse(texts.Read(name)).Items.Select(item => new Turn(item.ParticipantId, item.Forms.Text))];

    private static IEnumerable<Turn> Singles(TextFolder texts, string name) => name == TextFolder.Prose
        ? texts.Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Turn("", new SourceText(line)))
        : Turns(texts, name);

    private sealed record Subject(string Name, Func<MeasuredWindow, float[]> Score);
}
