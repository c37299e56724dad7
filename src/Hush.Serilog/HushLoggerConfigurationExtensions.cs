using Hush.Serilog;
using Serilog;
using Serilog.Configuration;

namespace Hush;

/// <summary>Redacts events of Serilog.</summary>
public static class HushLoggerConfigurationExtensions
{
    /// <summary>
    /// Puts stars over what is personal in the properties of every event, nested ones too, and so in the places of its message where they stand. The
    /// message template and the text of an exception can't be changed by an enricher and stay as they are: pass values as arguments, not inside the
    /// template, and leave
    /// <c>{Exception}</c> out of the output template where exceptions may hold what people said.
    /// </summary>
    /// <param name="enrich">What <c>LoggerConfiguration.Enrich</c> gives. Add this enricher last.</param>
    /// <param name="analyzer">Finds what to hide.</param>
    /// <param name="options">What is found; policies and units do not count. Null for the defaults.</param>
    public static LoggerConfiguration WithHushRedaction(this LoggerEnrichmentConfiguration enrich, PiiAnalyzer analyzer,
        DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(enrich);
        ArgumentNullException.ThrowIfNull(analyzer);
        return enrich.With(new RedactingEnricher(analyzer, options ?? new DocumentOptions()));
    }
}
