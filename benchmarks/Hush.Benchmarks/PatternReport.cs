using System.Globalization;
using System.Text;
using Hush.Detection.Catalog;
using Hush.Detection.Tests.Ordinary;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Benchmarks;

/// <summary>All patterns together over ordinary text: the one pass, and beside it one regex after another, which gives the same finds.</summary>
internal static class PatternReport
{
    private const int Length = 60_000; // UTF-16 code units

    private static readonly Dictionary<string, string[]> Made = new(StringComparer.Ordinal)
    {
        ["log lines"] = ["logs"],
        ["code, hex, CSV"] = ["code", "hex", "csv"],
        ["number-heavy prose"] = ["news", "recipes", "support", "prices", "sport"],
        ["tables and measurements"] = ["statistics", "timetables", "measures", "parts"],
    };

    public static string Write(TextFolder texts)
    {
        StringBuilder report = new();
        report.AppendLine("# Speed of all patterns together").AppendLine();
        report.AppendLine(Cpu.Header);
        report.AppendLine(CultureInfo.InvariantCulture, $"{PatternCatalog.All.Count} definitions; required: 8 million characters/s in one pass.")
            .AppendLine();
        report.AppendLine(
            "| text | characters | one pass, M characters/s | one regex after another, M characters/s | finds before context | allocated bytes/character |");
        report.AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach ((var name, var text) in Texts(texts)) AddRow(report, name, text);
        return report.ToString();
    }

    private static void AddRow(StringBuilder report, string name, string text)
    {
        PatternScanner scanner = new(PatternCatalog.All);
        PatternRecognizer[] apart = [.. PatternCatalog.All.Select(definition => new PatternRecognizer(definition))];
        RecognitionContext context = new() { Text = new SourceText(text), Words = [], Form = ReadingForm.Written, Language = "en" };
        List<Candidate> finds = [];
        var together = Measurement.Of(name, text.Length, () => { finds.Clear(); scanner.Recognize(context, finds); });
        var count = finds.Count;
        var one = Measurement.Of(name, text.Length, () =>
            { finds.Clear(); foreach (var recognizer in apart) recognizer.Recognize(context, finds); });
        report.AppendLine(CultureInfo.InvariantCulture,
            $"| {name} | {text.Length} | {together.CharactersPerSecond / 1e6:0.0} | {one.CharactersPerSecond / 1e6:0.00} | {count} | {together.BytesPerCharacter:0.0} |");
    }

    private static IEnumerable<(string Name, string Text)> Texts(TextFolder texts)
    {
        foreach (var name in TextFolder.Names)
        {
            var text = texts.Read(name);
            yield return (name, string.Join('\n', Enumerable.Repeat(text, Length / text.Length)));
        }

        foreach ((var name, var kinds) in Made)
            yield return (name, string.Join('\n', kinds.SelectMany(kind => OrdinaryTexts.Of(kind, Length / kinds.Length))));
    }
}
