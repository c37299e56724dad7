using Hush.Evaluation.Corpora;
using Hush.Evaluation.Reports;

namespace Hush.Evaluation.Tests;

/// <summary>A broken item is named by its file and line, and never quoted; labels that nobody knows are counted.</summary>
public sealed class BrokenCorpusTests : IDisposable
{
    private const string Good =
        """{"id":"1","lang":"en","kind":"document","text":"I am Ada Quill","spans":[{"start":5,"end":14,"label":"PERSON"}]}""";

    private static readonly string[] Labels = ["PERSON", "PERSN", "PERSN", "person", "MISC", ""];

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("hush-evaluation-test").FullName, "quill-dev.jsonl");

    [Theory]
    [InlineData("{\"id\":\"2\",\"text\":\"Quill", "no JSON at byte")]
    [InlineData("[", "no JSON at byte")]
    [InlineData("[]", "of another kind")]
    [InlineData("\"Quill\"", "of another kind")]
    [InlineData("""{"lang":"en","kind":"document","text":"Quill","spans":[]}""", "a member is missing")]
    [InlineData("""{"id":"2","kind":"document","text":"Quill","spans":[]}""", "a member is missing")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","spans":[]}""", "a member is missing")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill"}""", "a member is missing")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":7,"spans":[]}""", "of another kind")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":null,"spans":[]}""", "of another kind")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":{}}""", "of another kind")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":[{"start":0,"end":6,"label":"PERSON"}]}""",
        "a span from 0 to 6 lies outside its text of 5")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":[{"start":-1,"end":3,"label":"PERSON"}]}""", "a span from -1 to 3")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":[{"start":4,"end":3,"label":"PERSON"}]}""", "a span from 4 to 3")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":[{"start":0,"end":3}]}""", "a member is missing")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":[{"start":0,"end":3,"label":null}]}""", "a label is null")]
    [InlineData("""{"id":"2","lang":"en","kind":"document","text":"Quill","spans":[{"start":"0","end":3,"label":"PERSON"}]}""", "of another kind")]
    [InlineData(
        """{"id":"2","lang":"en","kind":"chat","turns":[{"speaker":"a","text":"Quill"}],"spans":[{"turn":1,"start":0,"end":3,"label":"PERSON"}]}""",
        "a span names turn 1 of 1")]
    public void A_broken_line_is_named(string line, string why)
    {
        File.WriteAllLines(_file, [Good, "", line, Good]);
        var problem = Assert.Throws<InvalidDataException>(() => CorpusReader.Read(_file, LabelMapping.Load()).ToList());
        Assert.StartsWith(_file + ", line 3: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "no JSON at byte")]
    [InlineData("{}", "a member is missing")]
    [InlineData("""{"id":"1"}""", "a member is missing")]
    [InlineData("""{"id":"1","entities":[{"category":"Person","offset":5,"length":90}]}""", "an entity ends at 95, the text at 14")]
    [InlineData("""{"id":"1","entities":[{"category":"Person","offset":"5","length":9}]}""", "of another kind")]
    [InlineData("""{"id":"1","entities":[{"offset":5,"length":9}]}""", "a member is missing")]
    public void A_broken_prediction_is_named(string line, string why)
    {
        GoldItem[] items = [Items.Document("I am [Ada Quill|PERSON]")];
        File.WriteAllLines(_file, ["""{"id":"another","entities":[]}""", line]);
        var problem = Assert.Throws<InvalidDataException>(() => PredictionReader.Read(_file, items, OffsetUnit.Utf16CodeUnit));
        Assert.StartsWith(_file + ", line 2: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_that_no_row_names_are_counted()
    {
        var labels = string.Join(',', Labels.Select(label => $$"""{"start":0,"end":1,"label":"{{label}}"}"""));
        File.WriteAllLines(_file, [Good.Replace("""{"start":5,"end":14,"label":"PERSON"}""", labels, StringComparison.Ordinal)]);
        var mapping = LabelMapping.Load();
        Assert.Equal([("", 1), ("PERSN", 2), ("person", 1)],
            UnknownLabels.Count(CorpusReader.Read(_file, mapping), mapping).Select(entry => (entry.Key, entry.Value)));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
}
