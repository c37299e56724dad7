using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hush.Extensions.Tests.Adapters;

public sealed partial class LoggingTests
{
    private static readonly PiiAnalyzer Analyzer = new();
    private static readonly Func<ILogger, string, IDisposable?> ForCustomer = LoggerMessage.DefineScope<string>("for {Customer}");

    [Fact]
    public void Message_ArgumentsScopesAndExceptions_AreRedacted()
    {
        Recorder recorder = new();
        using var services = Services(recorder);
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("test");
        using (ForCustomer(logger, "m.l@example.com"))
            Note(logger, "536228145", 17, new InvalidOperationException("no mail for a.b@example.com", new IOException("c.d@example.com")));

        Assert.Equal(["for ***************", "ssn ********* seen 17 times"], recorder.Messages);
        Assert.Equal(["Customer=***************", "{OriginalFormat}=for {Customer}", "Ssn=*********", "Count=17",
            "{OriginalFormat}=ssn {Ssn} seen {Count} times"], recorder.Values);
        var fault = Assert.Single(recorder.Faults);
        Assert.StartsWith("System.InvalidOperationException: no mail for ***************", fault, StringComparison.Ordinal);
        Assert.Contains("System.IO.IOException: ***************", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_InterpolatedTemplate_IsRedacted()
    {
        Recorder recorder = new();
        using var services = Services(recorder);
        const string template = "mail m.l@example.com seen {Count} times";
        KeyValuePair<string, object?>[] state = [new("Count", 17L), new("{OriginalFormat}", template)];
        Write(services.GetRequiredService<ILoggerFactory>().CreateLogger("test"), state, "mail m.l@example.com seen 17 times");
        Assert.Equal(["mail *************** seen 17 times"], recorder.Messages);
        Assert.Equal(["Count=17", "{OriginalFormat}=mail *************** seen {Count} times"], recorder.Values);
    }

    [Fact]
    public void Message_Numbers_AreRedactedOrStayNumbers()
    {
        Recorder recorder = new();
        using var services = Services(recorder);
        KeyValuePair<string, object?>[] state = [new("Ssn", 536228145), new("Count", 17L), new("Share", 0.5m)];
        Write(services.GetRequiredService<ILoggerFactory>().CreateLogger("test"), state, "seen");
        object?[] expected = ["*********", 17L, 0.5m];
        Assert.Equal(expected, recorder.Raw);
    }

    [Fact]
    public void Message_BelowTheLevel_IsNotSearched()
    {
        Counting counting = new();
        Recorder recorder = new();
        using var services = Services(recorder, new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [counting], Models = [] }));
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("test");
        Trace(logger);
        Assert.Equal((0, 0), (counting.Calls, recorder.Messages.Count));
        Inform(logger, "information");
        Assert.True(counting.Calls > 0);
    }

    [Fact]
    public void Search_ThatStoppedAtALimit_HidesAll()
    {
        Recorder recorder = new();
        using var services = Services(recorder,
            new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [new Unfinished()], Models = [] }));
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("test");
        Inform(logger, "abc");
        Assert.Equal(["***"], recorder.Messages);
    }

    private static void Write(ILogger logger, KeyValuePair<string, object?>[] state, string message)
    {
        if (logger.IsEnabled(LogLevel.Information)) logger.Log(LogLevel.Information, default, state, null, (_, _) => message);
    }

    private static ServiceProvider Services(Recorder recorder, PiiAnalyzer? analyzer = null) => new ServiceCollection()
        .AddSingleton(analyzer ?? Analyzer)
        .AddLogging(logging => logging.AddProvider(recorder).AddHushRedaction())
        .BuildServiceProvider();

    [LoggerMessage(1, LogLevel.Warning, "ssn {Ssn} seen {Count} times")]
    private static partial void Note(ILogger logger, string ssn, int count, Exception fault);

    [LoggerMessage(2, LogLevel.Trace, "trace")]
    private static partial void Trace(ILogger logger);

    [LoggerMessage(3, LogLevel.Information, "{Text}")]
    private static partial void Inform(ILogger logger, string text);

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Messages { get; } = [];

        public ConcurrentQueue<string> Values { get; } = [];

        public ConcurrentQueue<object?> Raw { get; } = [];

        public ConcurrentQueue<string> Faults { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Note(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Assert.Equal(state!.ToString(), formatter(state, exception));
            Note(state);
            if (exception is not null) Faults.Enqueue(exception.ToString());
        }

        public void Dispose()
        {
            // Holds nothing.
        }

        private void Note(object state)
        {
            Messages.Enqueue(state.ToString()!);
            foreach (var (key, value) in (IEnumerable<KeyValuePair<string, object?>>)state)
            {
                Values.Enqueue($"{key}={value}");
                Raw.Enqueue(value);
            }
        }
    }

    private sealed class Counting : Recognition.IRecognizer
    {
        public int Calls { get; private set; }

        public string Id => "test.counting";

        public void Recognize(Recognition.RecognitionContext context, ICollection<Candidate> candidates) => Calls++;
    }

    private sealed class Unfinished : Recognition.IRecognizer
    {
        public string Id => "test.unfinished";

        public void Recognize(Recognition.RecognitionContext context, ICollection<Candidate> candidates) => context.ReportIncomplete(Id);
    }
}
