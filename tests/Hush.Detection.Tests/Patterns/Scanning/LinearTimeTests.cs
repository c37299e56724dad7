using Hush.Detection.Catalog;
using Hush.Patterns;
using Hush.Patterns.Scanning;
using Hush.Recognition;
using Hush.TestKit;

namespace Hush.Detection.Tests.Patterns.Scanning;

/// <summary>No text makes a pattern run away. The texts are made from the patterns, so that every new one is tried without further doing.</summary>
public sealed class LinearTimeTests
{
    private const int Length = 16 * 1024;
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(150);

    [Fact]
    public void Every_pattern_takes_time_in_proportion_to_the_text()
    {
        var slow = new List<string>();
        foreach (var definition in PatternCatalog.All.DistinctBy(definition => definition.Pattern.ToString()))
        {
            var recognizer = new PatternRecognizer(definition);
            foreach (var unit in HostileTexts.UnitsOf(RegexParser.Read(definition.Pattern)!))
                if (!IsLinear(recognizer, unit, Length, out var times)) slow.Add(
                    $"{definition.Id} on {unit.Length} characters again and again: {times}");
        }

        Assert.True(slow.Count == 0, string.Join("\n", slow));
    }

    [Fact]
    public void All_patterns_together_do_too()
    {
        var scanner = new PatternScanner(PatternCatalog.All);
        var slow = new List<string>();
        string[] units =
        [
            .. PatternCatalog.All.DistinctBy(definition => definition.Category)
                .SelectMany(definition => HostileTexts.UnitsOf(RegexParser.Read(definition.Pattern)!).Take(3)),
            .. PatternCatalogTests.Hostile.Select(row => row.Data),
        ];
        foreach (var unit in units.Distinct())
            if (!IsLinear(scanner, unit, Length, out var times)) slow.Add($"{unit.Length} characters again and again: {times}");
        Assert.True(slow.Count == 0, string.Join("\n", slow));
    }

    [Fact]
    public void Text_that_is_never_alike_does_too()
    {
        // Every piece is new to the automaton, which has to begin anew again and again.
        var texts = new ScanTexts(99);
        var text = new System.Text.StringBuilder();
        while (text.Length < 1 << 20) text.Append(texts.Next());
        var whole = text.ToString();
        var scanner = new PatternScanner(PatternCatalog.All);
        Growth.IsLinear(length => scanner.Recognize(ContextOf(whole[..length]), new List<Candidate>()), 1 << 17);
    }

    /// <summary>Four times the text may take four times as long, and three times that on a busy machine; quadratic time would be sixteen
    /// times.</summary>
    private static bool IsLinear(IRecognizer recognizer, string unit, int length, out string times)
    {
        times = "";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var small = Time(recognizer, Repeat(unit, length));
            var large = Time(recognizer, Repeat(unit, 4 * length));
            times = $"{small.TotalMilliseconds:0} ms, then {large.TotalMilliseconds:0} ms";
            if (large < (12 * small) + Slack) return true;
        }

        return false;
    }

    private static TimeSpan Time(IRecognizer recognizer, string text)
    {
        var context = ContextOf(text);
        return ThreadTime.Of(() => recognizer.Recognize(context, new List<Candidate>()));
    }

    private static RecognitionContext ContextOf(string text) =>
        new() { Text = new SourceText(text), Words = [], Form = ReadingForm.Written, Language = "en", Validates = false };

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1));
}
