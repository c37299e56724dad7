using Hush.Detection.Catalog;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Tests.Patterns.Scanning;

/// <summary>One pass finds exactly what every regex finds by itself.</summary>
public sealed class PatternScannerTests
{
    private static readonly PatternScanner Scanner = new(PatternCatalog.All);
    private static readonly PatternRecognizer[] Apart = [.. PatternCatalog.All.Select(definition => new PatternRecognizer(definition))];

    public static TheoryData<string> Tables => [.. RecognizerTables.TableNames(), "no-alarms"];

    [Fact]
    public void Every_pattern_is_read() =>
        Assert.True(!Scanner.Apart.Any(),
            "These patterns use what the scanner does not read, or a lookaround without bound: " + string.Join(", ", Scanner.Apart));

    [Theory, MemberData(nameof(Tables))]
    public void Tables_are_found_alike(string table)
    {
        foreach (var text in TextsOf(table)) AssertSame(text);
        AssertSame(string.Join('\n', TextsOf(table)));
        AssertSame(string.Join(' ', TextsOf(table)).ToUpperInvariant());
    }

    [Theory, MemberData(nameof(PatternCatalogTests.Hostile), MemberType = typeof(PatternCatalogTests))]
    public void Hostile_texts_are_found_alike(string unit)
    {
        foreach (var repeats in (int[])[1, 2, 3, 7, 40, 300]) AssertSame(string.Concat(Enumerable.Repeat(unit, repeats)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Generated_texts_are_found_alike(int seed)
    {
        var texts = new ScanTexts(seed);
        for (var round = 0; round < 1500; round++) AssertSame(texts.Next());
    }

    [Fact]
    public void What_one_text_taught_does_not_change_the_next()
    {
        // More different beginnings than the automaton keeps.
        var texts = new ScanTexts(11);
        var scanner = new PatternScanner(PatternCatalog.All);
        for (var round = 0; round < 300; round++) Find([scanner], texts.Next());
        foreach (var table in Tables.Take(10))
            foreach (var text in TextsOf(table.Data)) Assert.Equal(Find(Apart, text), Find([scanner], text));
    }

    private static IEnumerable<string> TextsOf(string table) =>
        table == "no-alarms" ? RecognizerTables.Read<string[]>(table) : RecognizerTables.Read<RecognizerTables.Row[]>(table).Select(row => row.Text);

    private static void AssertSame(string text)
    {
        foreach (var validates in (bool[])[true, false])
        {
            var expected = Find(Apart, text, validates);
            var found = Find([Scanner], text, validates);
            if (!expected.SequenceEqual(found)) Assert.Fail(
                $"'{text}'\nlacks {string.Join("; ", expected.Except(found))}\nhas {string.Join("; ", found.Except(expected))}");
        }
    }

    private static List<Candidate> Find(IEnumerable<IRecognizer> recognizers, string text, bool validates = true)
    {
        var context = new RecognitionContext
        { Text = new SourceText(text), Words = [], Form = ReadingForm.Written, Language = "en", Validates = validates };
        var candidates = new List<Candidate>();
        foreach (var recognizer in recognizers) recognizer.Recognize(context, candidates);
        return candidates;
    }
}
