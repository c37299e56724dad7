using System.Globalization;
using Hush.Analysis;
using Serilog.Core;
using Serilog.Events;

namespace Hush.Serilog;

/// <summary>Replaces the texts in an event's properties by redacted ones.</summary>
internal sealed class RedactingEnricher(PiiAnalyzer analyzer, DocumentOptions options) : ILogEventEnricher
{
    private const string Hidden = "***";

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            var redacted = RedactOrHide(name, value);
            if (!ReferenceEquals(redacted, value)) logEvent.AddOrUpdateProperty(new LogEventProperty(name, redacted));
        }
    }

    // Serilog drops what an enricher throws and writes the event all the same, so a value that can't be redacted is hidden as a whole.
    private LogEventPropertyValue RedactOrHide(string name, LogEventPropertyValue value)
    {
        try
        {
            return Redact(name, value);
        }
        catch (Exception)
        {
            return new ScalarValue(Hidden);
        }
    }

    private LogEventPropertyValue Redact(string name, LogEventPropertyValue value)
    {
        switch (value)
        {
            case ScalarValue
            { Value: not (null or bool or Enum or Guid or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan) and var raw }:
                var text = Convert.ToString(raw, CultureInfo.InvariantCulture) ?? "";
                return LabelledText.Mask(analyzer, name, text, options) is var masked && masked == text ? value : new ScalarValue(masked);
            case SequenceValue sequence:
                return new SequenceValue(sequence.Elements.Select(element => Redact(name, element)));
            case StructureValue structure:
                return new StructureValue(structure.Properties.Select(property =>
                    new LogEventProperty(property.Name, Redact(property.Name, property.Value))), structure.TypeTag);
            case DictionaryValue dictionary:
                return Redact(dictionary);
            default:
                return value;
        }
    }

    // Two keys may have the same stars, and a dictionary holds a key once: the second gets a number.
    private DictionaryValue Redact(DictionaryValue dictionary)
    {
        Dictionary<ScalarValue, LogEventPropertyValue> elements = [];
        Dictionary<ScalarValue, int> numbers = [];
        foreach (var (key, value) in dictionary.Elements)
        {
            var redacted = (ScalarValue)Redact("", key);
            var element = Redact(key.Value as string ?? "", value);
            var unique = redacted;
            while (!elements.TryAdd(unique, element))
            {
                var number = numbers[redacted] = numbers.GetValueOrDefault(redacted, 1) + 1;
                unique = new ScalarValue(string.Create(CultureInfo.InvariantCulture, $"{redacted.Value} ({number})"));
            }
        }

        return new DictionaryValue(elements);
    }
}
