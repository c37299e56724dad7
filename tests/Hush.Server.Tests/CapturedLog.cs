using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hush.Server.Tests;

/// <summary>Keeps every log line of every level, with its parameters and its exception, as text.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Capture(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Capture(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log._lines.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var parameters = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
            log._lines.Enqueue($"{category} {logLevel} {formatter(state, exception)} {parameters} {exception}");
        }
    }
}
