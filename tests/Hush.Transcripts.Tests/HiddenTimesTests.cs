using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Hush.Transcripts.Tests;

/// <summary>What is muted where the times of a transcript are missing, too few, unordered, overlapping or at odds with the words.</summary>
public sealed class HiddenTimesTests
{
    private const string Said = "My name is Maria Lindqvist today";

    private static readonly TranscriptRedactor Redactor = new(new PiiAnalyzer(new PiiAnalyzerOptions { Models = [] }));

    // An utterance is its times, a bar, its words with their times in seconds; a question mark is no time. Only the last but one is about a name.
    [Theory]
    [InlineData("exact", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "0.7-2.2", 0)]
    [InlineData("a long pause", "0-9 | My@0-.2 name@.3-.5 is@.6-.7 Maria@4-4.4 Lindqvist@4.5-5 today@8-8.6", "3.5-5.5", 0)]
    [InlineData("no time of the first word", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@? Lindqvist@1.5-2 today@2.2-2.6", "0.7-2.2", 1)]
    [InlineData("no time of the last word", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@? today@2.2-2.6", "0.7-2.2", 1)]
    [InlineData("no time of both", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@? Lindqvist@? today@2.2-2.6", "0.7-2.2", 1)]
    [InlineData("no time at the end", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@? today@?", "0.7-3", 1)]
    [InlineData("a word of no duration", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-1.5 today@2.2-2.6", "0.7-2.2", 1)]
    [InlineData("out of order", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1.5-2 Lindqvist@1-1.4 today@2.2-2.6", "0.7-2.2 0-3", 1)]
    [InlineData("overlapping", "0-3 | My@0-.2 name@.3-.5 is@.6-1.3 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "1-2.2 0-3", 1)]
    [InlineData("rounded", "0-3 | My@0-.2 name@.3-.5 is@.6-1.03 Maria@1-1.4 Lindqvist@1.4-2 today@2-2.6", "1-2", 0)]
    [InlineData("too few words", "0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 today@2.2-2.6", "0.7-1.9 0-3", 1)]
    [InlineData("other words", "0-3 | so@0-.2 you@.3-.5 said@.6-.7", "0-1.2 0-3", 1)]
    [InlineData("words outside of the utterance", "10-13 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "0.7-2.2 0-13", 1)]
    [InlineData("no words", "0-3 |", "0-3", 0)]
    [InlineData("no utterance", "? | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "0.7-2.2", 0)]
    [InlineData("an utterance that ends before it begins", "3-1 |", "0-20", 1)]
    [InlineData("no time between neighbours", "? |", "0-20", 1)]
    public void Muted_IsNeverLessThanTheHiddenWords(string what, string utterance, string expected, int widened)
    {
        var report = Run([utterance, "20-23 | and@20-20.3 thanks@20.4-21"]);
        Assert.Equal((what, expected, widened, 0), (what, Ranges(report), report.Widened, report.Untimed));
    }

    [Fact]
    public void Muted_WithoutATime_LastsFromWhatWasSaidBefore()
    {
        Assert.Equal("5-20", Ranges(Run(["4-5 | hello@4-5", "? |", "20-23 | thanks@20-21"], named: 1)));
        var last = Run(["4-5 | hello@4-5", "? |"], named: 1);
        Assert.Equal((new AudioRange(TimeSpan.FromSeconds(5), TimeSpan.MaxValue - TimeSpan.FromSeconds(5)), 1),
            (Assert.Single(last.Muted).Range, last.Widened));
    }

    [Fact]
    public void Muted_WithoutAnyTime_IsNothingAndTold()
    {
        var report = RunText($$"""[{"speaker":"agent","text":"Your name?"},{"speaker":"customer","text":"{{Said}}"}]""");
        Assert.Equal((0, 1), (report.Muted.Count, report.Untimed));
    }

    [Fact]
    public void Muted_MarksBetweenHiddenWordsDoNotPartThem()
    {
        var report = Run(["0-3 | My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 ,@? Lindqvist@1.5-2 today@2.2-2.6"]);
        Assert.Equal(("0.7-2.2", 0), (Ranges(report), report.Widened));
    }

    [Theory]
    [InlineData("begin=\"00:00:01.500\" end=\"00:00:03\"", "1.5-3")]
    [InlineData("begin=\"1.5s\" end=\"3s\"", "1.5-3")]
    [InlineData("begin=\"1500ms\" dur=\"1.5s\"", "1.5-3")]
    [InlineData("begin=\"1m\" end=\"0.1h\"", "60-360")]
    [InlineData("begin=\"40f\" end=\"80f\"", null)] // frames of an unknown rate
    [InlineData("begin=\"3s\" end=\"1s\"", null)]
    [InlineData("", null)]
    public void Muted_CaptionsOfTtml(string times, string? expected)
    {
        string Body(string shift) => $"<tt xmlns=\"http://www.w3.org/ns/ttml\"><body{shift}><div><p {times}>{Said}</p></div></body></tt>";
        Assert.Equal(expected ?? "", Ranges(RunText(Body(""))));
        Assert.Equal((0, 1), (RunText(Body(" begin=\"10s\"")).Muted.Count, RunText(Body(" begin=\"10s\"")).Untimed));
    }

    private static TranscriptReport RunText(string text)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(text));
        return Redactor.Redact(file, Stream.Null, new ConversationOptions(), "en", cancellation: TestContext.Current.CancellationToken)!;
    }

    private static TranscriptReport Run(string[] utterances, int named = 0)
    {
        JsonArray segments = [.. utterances.Select((utterance, index) => (JsonNode?)Segment(utterance, index == named))];
        using MemoryStream file = new(Encoding.UTF8.GetBytes(new JsonObject { ["segments"] = segments }.ToJsonString()));
        TranscriptOptions form = new() { Format = "whisper" };
        return Redactor.Redact(file, Stream.Null, new ConversationOptions(), "en", form, TestContext.Current.CancellationToken)!;
    }

    private static JsonObject Segment(string utterance, bool isNamed)
    {
        var halves = utterance.Split('|', StringSplitOptions.TrimEntries);
        JsonObject segment = [];
        Time(segment, halves[0]);
        segment["text"] = isNamed ? Said : string.Join(' ', halves[1].Split(' ').Select(word => word.Split('@')[0]));
        if (halves[1].Length > 0) segment["words"] = new JsonArray([.. halves[1].Split(' ').Select(word => (JsonNode?)Word(word))]);
        return segment;
    }

    private static JsonObject Word(string written)
    {
        var halves = written.Split('@');
        JsonObject word = new() { ["word"] = halves[0] };
        Time(word, halves[1]);
        return word;
    }

    private static void Time(JsonObject target, string written)
    {
        if (written == "?") return;
        double[] bounds = [.. written.Split('-').Select(bound => double.Parse(bound, CultureInfo.InvariantCulture))];
        (target["start"], target["end"]) = (bounds[0], bounds[1]);
    }

    private static string Ranges(TranscriptReport report) =>
        string.Join(' ',
            report.Muted.Select(muted => string.Create(CultureInfo.InvariantCulture,
                $"{muted.Range.Offset.TotalSeconds}-{muted.Range.End.TotalSeconds}")));
}
