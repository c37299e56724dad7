using Hush.Analysis;
using Serilog.Core;
using Serilog.Events;

namespace Hush.Serilog;

/// <summary>Replaces the texts in an event's properties by redacted ones.</summary>
internal sealed class RedactingEnricher(PiiAnalyzer analyzer, DocumentOptions options) : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            var redacted = Redact(name, value);
            if (!ReferenceEquals(redacted, value)) logEvent.AddOrUpdateProperty(new LogEventProperty(name, redacted));
        }
    }

    private LogEventPropertyValue Redact(string name, LogEventPropertyValue value)
    {
        switch (value)
        {
            case ScalarValue { Value: string text }:
                return LabelledText.Mask(analyzer, name, text, options) is var masked && masked == text ? value : new ScalarValue(masked);
            case SequenceValue sequence:
                return new SequenceValue(sequence.Elements.Select(element => Redact(name, element)));
            case StructureValue structure:
                return new StructureValue(structure.Properties.Select(property => new LogEventProperty(property.Name, Redact(property.Name, property.Value))), structure.TypeTag);
            case DictionaryValue dictionary:
                return new DictionaryValue(dictionary.Elements.Select(element => KeyValuePair.Create(
                    (ScalarValue)Redact("", element.Key), Redact(element.Key.Value as string ?? "", element.Value))));
            default:
                return value;
        }
    }
}
