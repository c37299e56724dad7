using Microsoft.Extensions.Logging;

namespace Hush.Extensions.Logging;

/// <summary>Gives loggers that redact before any provider sees a message.</summary>
internal sealed class RedactingLoggerFactory(ILoggerFactory inner, Lazy<PiiAnalyzer> analyzer, DocumentOptions options) : ILoggerFactory
{
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public ILogger CreateLogger(string categoryName) => new RedactingLogger(inner.CreateLogger(categoryName), analyzer, options);

    public void Dispose() => inner.Dispose();
}
