using Microsoft.Extensions.Logging;

namespace Hush.Extensions.Logging;

/// <summary>Redacts what it is given and hands it to another logger. What no provider writes is not searched, and the analyzer is asked for by the
/// first message alone.</summary>
internal sealed class RedactingLogger(ILogger inner, Lazy<PiiAnalyzer> analyzer, DocumentOptions options) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(RedactedValues.Of(analyzer.Value, options, state, state.ToString() ?? ""));

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!inner.IsEnabled(logLevel)) return;
        var redacted = RedactedValues.Of(analyzer.Value, options, state, formatter(state, exception));
        var fault = exception is null ? null : RedactedException.Of(exception, analyzer.Value, options);
        inner.Log(logLevel, eventId, redacted, fault, static (values, _) => values.ToString());
    }
}
