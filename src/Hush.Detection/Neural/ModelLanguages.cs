using System.Text.Json;

namespace Hush.Detection.Neural;

/// <summary>The languages that a model reads, by primary subtag; null for all.</summary>
internal sealed class ModelLanguages
{
    private const string Every = "*";

    private readonly string[]? _tags;

    private ModelLanguages(string[]? tags) => _tags = tags;

    /// <summary>Languages of a catalogue: <c>*</c> stands for all.</summary>
    public static ModelLanguages Of(IEnumerable<string> tags)
    {
        string[] all = [.. tags];
        return new ModelLanguages(all.Contains(Every, StringComparer.Ordinal) ? null : all);
    }

    /// <summary>What a training card says in <c>language</c> or <c>languages</c>; all where it says nothing.</summary>
    public static ModelLanguages OfCard(string card)
    {
        using var json = JsonDocument.Parse(card.Length == 0 ? "{}" : card);
        var root = json.RootElement;
        if (root.TryGetProperty("languages", out var several) && several.ValueKind == JsonValueKind.Array)
            return Of(several.EnumerateArray().Select(tag => tag.GetString() ?? ""));
        return Of([root.TryGetProperty("language", out var one) && one.ValueKind == JsonValueKind.String ? one.GetString()! : Every]);
    }

    /// <summary>Whether it reads every language.</summary>
    public bool AreAll => _tags is null;

    /// <summary>Whether a language is among them.</summary>
    /// <param name="language">BCP-47, such as <c>en-US</c>.</param>
    public bool Include(string language)
    {
        if (_tags is null) return true;
        foreach (var tag in _tags)
            if (language.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (language.Length == tag.Length || language[tag.Length] == '-')) return true;
        return false;
    }
}
