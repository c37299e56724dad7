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
        using Logger logger = new LoggerConfiguration().Enrich.WithHushRedaction(Analyzer).WriteTo.Sink(sink).CreateLogger();
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
        using Logger logger = new LoggerConfiguration().Enrich.WithHushRedaction(Analyzer).WriteTo.Sink(sink).CreateLogger();
        logger.Information("Started {Task} in {Elapsed}", "job", TimeSpan.FromSeconds(2));
        Assert.Equal("Started \"job\" in 00:00:02", Assert.Single(sink.Events).RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed class Sink : ILogEventSink
    {
        public List<LogEvent> Events { get; } = [];

        public void Emit(LogEvent logEvent) => Events.Add(logEvent);
    }
}
