using System.Text.Json;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Tests.Lexicons;

/// <summary>The tables <c>person.json</c> and <c>address.json</c>: texts with the spans that must be found, in order, and no others.</summary>
internal static class SpanTable
{
    /// <summary>What the product shows; a candidate under it is a note, not a find.</summary>
    private const double Shown = 0.5;

    public sealed record Row(string Text, string? Asked, bool InConversation, string[] Spans, string? Language = null);

    public static Row[] Read(string name) => ReadRows<Row>("recognizers", name);

    public static T[] ReadRows<T>(string folder, string name) =>
        JsonSerializer.Deserialize<T[]>(File.ReadAllText(Path.Combine(Root(), "tests", "Conformance", folder, name + ".json")),
            JsonSerializerOptions.Web)!;

    public static IReadOnlyList<Candidate> Run(IReadOnlyList<IRecognizer> recognizers, string text, Topic asked = Topic.None,
        bool inConversation = false, string language = "en")
    {
        var source = new SourceText(text);
        var context = new RecognitionContext
        {
            Text = source,
            Words = WordSegmenter.Segment(source),
            Form = ReadingForm.Written,
            Language = language,
            Asked = asked,
            InConversation = inConversation,
        };
        var candidates = new List<Candidate>();
        foreach (var recognizer in recognizers) recognizer.Recognize(context, candidates);
        return [.. candidates.Where(candidate => candidate.Confidence.Value >= Shown).OrderBy(candidate => candidate.Span)];
    }

    /// <summary>The rows that do not hold, with what was found instead.</summary>
    public static IReadOnlyList<string> Faults(string table, IReadOnlyList<IRecognizer> recognizers,
        Func<SourceText, IReadOnlyList<Candidate>, IReadOnlyList<Candidate>>? resolve = null)
    {
        var faults = new List<string>();
        foreach (var row in Read(table))
        {
            var asked = row.Asked is null ? Topic.None : Enum.Parse<Topic>(row.Asked);
            var found = Run(recognizers, row.Text, asked, row.InConversation, row.Language ?? "en");
            if (resolve is not null) found = resolve(new SourceText(row.Text), found);
            var values = found.Select(candidate => row.Text.Substring(candidate.Span.Start, candidate.Span.Length)).ToArray();
            if (!values.SequenceEqual(row.Spans, StringComparer.Ordinal))
                faults.Add(
                    $"{row.Text.ReplaceLineEndings("\\n")} -> {string.Join(" | ", found.Zip(values, (candidate, value) => $"{value} {candidate.Confidence} {candidate.Evidence}"))}; expected {string.Join(" | ", row.Spans)}");
        }
        return faults;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
