using System.Text.Json;

namespace Hush.Evaluation.Corpora.Imports;

/// <summary>Reads JSON lists of Label Studio (JSON and JSON-MIN) and of Presidio (presidio-evaluator's samples).</summary>
internal static class JsonCorpora
{
    /// <summary>An item of the list; null where it is of neither tool.</summary>
    /// <exception cref="InvalidDataException">A label has no place in its text, or is of a kind that is not read.</exception>
    public static GoldItem? Read(JsonElement item, int number, ForeignItem foreign)
    {
        if (item.TryGetProperty("full_text", out var full)) return Presidio(item, number, full.GetString()!, foreign);
        if (item.TryGetProperty("data", out var data)) return LabelStudio(item, number, TextOf(data), foreign);
        return item.EnumerateObject().Any(member => AreLabels(member.Value)) ? LabelStudioMin(item, number, foreign) : null;
    }

    private static GoldItem Presidio(JsonElement item, int number, string text, ForeignItem foreign) => foreign.Of(
        IdOf(item, number), text,
        [.. item.GetProperty("spans").EnumerateArray()
            .Select(span => (ForeignItem.PlaceOf(text, span.GetProperty("start_position").GetInt32(), span.GetProperty("end_position").GetInt32(),
                TextIn(span, "entity_value"), OffsetUnit.UnicodeCodePoint),
            span.GetProperty("entity_type").GetString()!))]);

    // Of several annotations of a task the first counts that was not given up.
    private static GoldItem LabelStudio(JsonElement item, int number, string text, ForeignItem foreign)
    {
        JsonElement[] annotations = [.. item.GetProperty("annotations").EnumerateArray()
            .Where(annotation => !(annotation.TryGetProperty("was_cancelled", out var given) && given.ValueKind == JsonValueKind.True))];
        if (annotations.Length == 0) return foreign.Of(IdOf(item, number), text, []);
        return foreign.Of(IdOf(item, number), text,
            [.. annotations[0].GetProperty("result").EnumerateArray().Where(result => result.GetProperty("type").GetString() == "labels")
                .SelectMany(result => Labels(result.GetProperty("value"), text))]);
    }

    private static GoldItem LabelStudioMin(JsonElement item, int number, ForeignItem foreign)
    {
        var text = TextOf(item);
        return foreign.Of(IdOf(item, number), text,
            [.. item.EnumerateObject().Where(member => AreLabels(member.Value)).SelectMany(member => member.Value.EnumerateArray())
                .SelectMany(value => Labels(value, text))]);
    }

    private static IEnumerable<(TextSpan, string)> Labels(JsonElement value, string text)
    {
        if (value.TryGetProperty("startOffset", out _)) throw new InvalidDataException("labels of paragraphs are not read; export texts");
        var place = ForeignItem.PlaceOf(text, value.GetProperty("start").GetInt32(), value.GetProperty("end").GetInt32(), TextIn(value, "text"),
            OffsetUnit.Utf16CodeUnit);
        foreach (var label in value.GetProperty("labels").EnumerateArray()) yield return (place, label.GetString()!);
    }

    private static bool AreLabels(JsonElement member) =>
        member.ValueKind == JsonValueKind.Array && member.GetArrayLength() > 0 && member[0].ValueKind == JsonValueKind.Object
            && member[0].TryGetProperty("labels", out _);

    // The text has the name that the project gave it: "text", or the only string that there is.
    private static string TextOf(JsonElement data)
    {
        if (TextIn(data, "text") is { } text) return text;
        string[] texts = [.. data.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String)
            .Select(member => member.Value.GetString()!)];
        return texts is [{ } only] ? only : throw new InvalidDataException("it has no member text, and not one other text");
    }

    private static string? TextIn(JsonElement item, string name) => item.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static string IdOf(JsonElement item, int number) => item.TryGetProperty("id", out var id)
        ? id.ToString() : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
