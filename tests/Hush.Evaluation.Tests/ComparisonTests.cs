using System.Text.Json;
using Hush.Evaluation.Corpora;
using Hush.Evaluation.Forms;
using Hush.Evaluation.Reports;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Tests;

/// <summary>What became better or worse since an earlier report.</summary>
public sealed class ComparisonTests : IDisposable
{
    private const string Lines = "Ada B-PER\nleft O\n\nBo B-PER\nleft O\n\nMo B-PER\nleft O\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-comparison-").FullName;

    [Fact]
    public void Worse_better_and_the_same_are_told_apart()
    {
        var all = Report("all.json", Score(found: 3));
        var none = Report("none.json", Score(found: 0));
        Assert.Contains("| names | AsIs | 0.0 % | 100.0 % | worse |", Comparison.Write(all, Heading, [Score(found: 0)]), StringComparison.Ordinal);
        Assert.Contains("| names | AsIs | 100.0 % | 0.0 % | better |", Comparison.Write(none, Heading, [Score(found: 3)]), StringComparison.Ordinal);
        var same = Comparison.Write(all, Heading, [Score(found: 3)]);
        Assert.Contains("| names | AsIs | 0.0 % | 0.0 % |  |", same, StringComparison.Ordinal);
        Assert.DoesNotContain("recall before", same, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_that_changed_are_listed() =>
        Assert.Contains("| names | AsIs | PERSON | 1.000 | 0.000 |",
            Comparison.Write(Report("all.json", Score(found: 3)), Heading, [Score(found: 0)]), StringComparison.Ordinal);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"scores":[]}""")]
    [InlineData("""{"detector":"before","corpusHash":"0","scores":[{"corpus":"names","form":"AsIs"}]}""")]
    public void What_is_no_report_is_named(string text)
    {
        var path = Path.Combine(_folder, "broken.json");
        File.WriteAllText(path, text);
        Assert.StartsWith(path, Assert.Throws<InvalidDataException>(() => Comparison.Load(path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ReportHeading Heading => new("now", new string('0', 64));

    private JsonElement Report(string name, CorpusScore score)
    {
        var path = Path.Combine(_folder, name);
        using (var file = File.Create(path)) JsonReport.Write(file, Heading, [score]);
        return Comparison.Load(path);
    }

    private CorpusScore Score(int found)
    {
        var path = Path.Combine(_folder, "names");
        File.WriteAllText(path, Lines);
        GoldItem[] items = [.. CorpusFile.Read(path, LabelMapping.Load(), "en")];
        return CorpusScore.Of("names", TextForm.AsIs, items,
            [.. items.Select((item, index) => (IReadOnlyList<Prediction>)(index < found
                ? [new Prediction(0, item.Spans[0].Span, "Person", 0.9)] : []))]);
    }
}
