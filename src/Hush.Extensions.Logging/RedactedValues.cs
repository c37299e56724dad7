using System.Collections;
using System.Globalization;
using Hush.Analysis;

namespace Hush.Extensions.Logging;

/// <summary>The arguments of a log message with stars over what is personal. Names, times and other values that are neither text nor number stay as
/// they are.</summary>
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
        KeyValuePair<string, object?>[] values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? [.. pairs] : [];
        string[] names = [.. values.Select(pair => pair.Key)];
        return new RedactedValues([.. values.Select(pair => Redact(analyzer, options, pair, names))],
            LabelledText.Mask(analyzer, "", message, options));
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The redacted message.</summary>
    public override string ToString() => _message;

    private static KeyValuePair<string, object?> Redact(PiiAnalyzer analyzer, DocumentOptions options, KeyValuePair<string, object?> pair,
        string[] names) => pair.Value switch
        {
            string template when pair.Key == Template => new(Template, MaskTemplate(analyzer, options, template, names)),
            null or bool or char or Guid or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Enum => pair,
            IEnumerable<string> texts => new(pair.Key, texts.Select(text => LabelledText.Mask(analyzer, pair.Key, text, options)).ToArray()),
            var value => RedactOne(analyzer, options, pair.Key, value),
        };

    // A number that is not personal stays a number. Any other object becomes text, since a provider may write more of it than its text.
    private static KeyValuePair<string, object?> RedactOne(PiiAnalyzer analyzer, DocumentOptions options, string name, object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        var masked = LabelledText.Mask(analyzer, name, text, options);
        return new(name, masked == text && (value is decimal || value.GetType().IsPrimitive) ? value : masked);
    }

    // A template that was interpolated holds values. The places of the arguments stay readable, as their names do.
    private static string MaskTemplate(PiiAnalyzer analyzer, DocumentOptions options, string template, string[] names)
    {
        var masked = LabelledText.Mask(analyzer, "", template, options);
        if (masked == template) return template;
        var characters = masked.ToCharArray();
        foreach (var name in names)
        {
            var place = "{" + name;
            for (var at = template.IndexOf(place, StringComparison.Ordinal); at >= 0; at = template.IndexOf(place, at + 1, StringComparison.Ordinal))
            {
                var end = at + place.Length;
                if (end < template.Length && (template[end] is '}' or ':' or ',')) template.CopyTo(at, characters, at, place.Length + 1);
            }
        }

        return new string(characters);
    }
}
