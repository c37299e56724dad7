using System.Globalization;
using System.Text.Json;
using Hush.Detection.Tests.Patterns;
using Hush.Text;

namespace Hush.Detection.Tests.Ordinary;

/// <summary>
/// How often the patterns cry wolf over two megabytes of ordinary text. The ceilings of <c>tests/Conformance/false-alarms.json</c> are finds per
/// thousand words; they may go down, never up.
/// </summary>
public sealed class FalseAlarmTests(ITestOutputHelper output)
{
    private const int Length = 2_100_000; // UTF-16 code units
    private const double Shown = 0.5; // what is surer is shown

    // Dates are dates, whoever's they are.
    private static readonly HashSet<Category> True = [Categories.Date];

    [Fact]
    public void False_alarms_stay_below_their_ceilings()
    {
        var ceilings = JsonSerializer.Deserialize<Dictionary<string, double>>(
            File.ReadAllText(Path.Combine(RecognizerTables.Folder, "..", "false-alarms.json")))!;
        var (words, alarms) = Count();
        var rates = alarms.GroupBy(alarm => alarm.Category).ToDictionary(group => group.Key, group => 1000.0 * group.Count() / words);
        rates["all"] = 1000.0 * alarms.Count / words;
        output.WriteLine($"{words} words");
        foreach (var (category, rate) in rates.OrderByDescending(pair => pair.Value)) output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{category} {rate:0.0000}"));
        foreach (var group in alarms.GroupBy(alarm => (alarm.Recognizer, alarm.Kind)).OrderByDescending(group => group.Count()))
            output.WriteLine(
                $"{group.Count()} {group.Key.Recognizer} in {group.Key.Kind}: {string.Join(" | ", group.Take(4).Select(alarm => alarm.Line))}");

        var over = rates.Where(pair => pair.Value > ceilings.GetValueOrDefault(pair.Key)).ToList();
        Assert.True(over.Count == 0,
            string.Join(", ",
                over.Select(pair => string.Create(CultureInfo.InvariantCulture,
                    $"{pair.Key} {pair.Value:0.0000} > {ceilings.GetValueOrDefault(pair.Key):0.0000}"))));
    }

    private static (int Words, List<Alarm> Alarms) Count()
    {
        var kinds = OrdinaryTexts.Kinds.ToList();
        var words = 0;
        var alarms = new List<Alarm>();
        foreach (var kind in kinds)
        {
            foreach (var passage in OrdinaryTexts.Of(kind, Length / kinds.Count))
            {
                words += WordSegmenter.Segment(new SourceText(passage)).Count(word => word.Kind != WordKind.Mark);
                foreach (var candidate in RecognizerTables.Run(passage))
                    if (candidate.Confidence.Value >= Shown && !True.Contains(candidate.Category)) alarms.Add(Alarm.Of(kind, passage, candidate));
            }
        }

        return (words, alarms);
    }

    private sealed record Alarm(string Kind, string Category, string Recognizer, string Line)
    {
        public static Alarm Of(string kind, string passage, Candidate candidate)
        {
            var (start, end) = (Math.Max(0, candidate.Span.Start - 24), Math.Min(passage.Length, candidate.Span.End + 24));
            var line = passage[start..candidate.Span.Start] + "[" + passage[candidate.Span.Start..candidate.Span.End] + "]" +
                passage[candidate.Span.End..end];
            return new Alarm(kind, candidate.Category.Name, candidate.Recognizer, line.ReplaceLineEndings(" "));
        }
    }
}
