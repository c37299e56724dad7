using System.Collections;
using Hush.Analysis;

namespace Hush.Extensions.Logging;

/// <summary>The arguments of a log message with stars over what is personal. Names, numbers and other values that are no text stay as they are.</summary>
internal sealed class RedactedValues : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string Template = "{OriginalFormat}";

    private readonly KeyValuePair<string, object?>[] _values;
    private readonly string _message;

    private RedactedValues(KeyValuePair<string, object?>[] values, string message) => (_values, _message) = (values, message);

    public int Count => _values.Length;

    public KeyValuePair<string, object?> this[int index] => _values[index];

    /// <summary>Redacts the state of a message, or of a scope.</summary>
    /// <param name="analyzer">Finds what to hide.</param>
    /// <param name="options">What is found.</param>
    /// <param name="state">What the program logged.</param>
    /// <param name="message">The message as it would be written.</param>
    public static RedactedValues Of(PiiAnalyzer analyzer, DocumentOptions options, object? state, string message)
    {
        KeyValuePair<string, object?>[] values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? [.. pairs.Select(pair => Redact(analyzer, options, pair))] : [];
        return new RedactedValues(values, LabelledText.Mask(analyzer, "", message, options));
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The redacted message.</summary>
    public override string ToString() => _message;

    private static KeyValuePair<string, object?> Redact(PiiAnalyzer analyzer, DocumentOptions options, KeyValuePair<string, object?> pair) => pair.Value switch
    {
        string when pair.Key == Template => pair,
        null or bool or char or byte or sbyte or short or ushort or int or uint or float or double or decimal or Guid or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Enum => pair,
        IEnumerable<string> texts => new(pair.Key, texts.Select(text => LabelledText.Mask(analyzer, pair.Key, text, options)).ToArray()),
        var value => new(pair.Key, LabelledText.Mask(analyzer, pair.Key, value.ToString() ?? "", options)),
    };
}
