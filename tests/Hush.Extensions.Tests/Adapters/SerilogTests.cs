using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Hush.Extensions.Tests.Adapters;

public sealed class SerilogTests
{
    private static readonly PiiAnalyzer Analyzer = new();
    private static readonly string[] List = ["a.b@example.com", "x"];

    [Fact]
    public void Event_PropertiesAtAnyDepth_AreRedacted()
    {
        Sink sink = new();
        using var logger = new LoggerConfiguration().Enrich.WithHushRedaction(Analyzer).WriteTo.Sink(sink).CreateLogger();
        logger.Information(
            "{Count} for {Ssn}: {@Order} {List} {Map}",
            3,
            "536228145",
            new { Email = "m.l@example.com", Lines = new[] { new { Note = "call 415-555-2671" } } },
            List,
            new Dictionary<string, string> { ["mail"] = "c.d@example.com" });
        Assert.Equal(
            "3 for \"*********\": { Email: \"***************\", Lines: [{ Note: \"call ************\" }] } [\"***************\", \"x\"] [(\"mail\": \"***************\")]",
            Assert.Single(sink.Events).RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Event_WithoutPersonalText_StaysAsItIs()
    {
        Sink sink = new();
        using var logger = new LoggerConfiguration().Enrich.WithHushRedaction(Analyzer).WriteTo.Sink(sink).CreateLogger();
        logger.Information("Started {Task} in {Elapsed}", "job", TimeSpan.FromSeconds(2));
        Assert.Equal("Started \"job\" in 00:00:02", Assert.Single(sink.Events).RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Event_KeysWithTheSameStars_StayApartAndLaterPropertiesAreRedacted()
    {
        Sink sink = new();
        using var logger = new LoggerConfiguration().Enrich.WithHushRedaction(Analyzer).WriteTo.Sink(sink).CreateLogger();
        logger.Information("{Map} {Mail}", new Dictionary<string, int> { ["a.b@example.com"] = 1, ["c.d@example.com"] = 2 }, "m.l@example.com");
        Assert.Equal(
            "[(\"***************\": 1), (\"*************** (2)\": 2)] \"***************\"",
            Assert.Single(sink.Events).RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Event_NumbersAndAddresses_AreRedacted()
    {
        Sink sink = new();
        using var logger = new LoggerConfiguration().Enrich.WithHushRedaction(Analyzer).WriteTo.Sink(sink).CreateLogger();
        logger.Information("{Ssn} {Count} {Link}", 536228145, 17L, new Uri("mailto:m.l@example.com"));
        var written = Assert.Single(sink.Events);
        Assert.Equal("*********", ((ScalarValue)written.Properties["Ssn"]).Value);
        Assert.Equal(17L, ((ScalarValue)written.Properties["Count"]).Value);
        Assert.DoesNotContain("m.l@example.com", written.RenderMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_SearchThatFails_HidesTheValue()
    {
        Sink sink = new();
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [new Failing()], Models = [] });
        using var logger = new LoggerConfiguration().Enrich.WithHushRedaction(analyzer).WriteTo.Sink(sink).CreateLogger();
        logger.Information("{First} {Second}", "abc", "def");
        Assert.Equal("\"***\" \"***\"", Assert.Single(sink.Events).RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed class Failing : Recognition.IRecognizer
    {
        public string Id => "test.failing";

        public void Recognize(Recognition.RecognitionContext context, ICollection<Candidate> candidates) => throw new InvalidOperationException();
    }

    private sealed class Sink : ILogEventSink
    {
        public List<LogEvent> Events { get; } = [];

        public void Emit(LogEvent logEvent) => Events.Add(logEvent);
    }
}
