using System.Text.Json;
using Hush.Contracts.Json;
using Hush.Text;

namespace Hush.Cli.Input;

/// <summary>
/// Reads JSON values: a conversation (<c>conversationItems</c>), a document (<c>text</c>), lists of them (<c>conversations</c>,
/// <c>documents</c>), or a whole request of the API (<c>analysisInput</c>).
/// </summary>
internal static class JsonInput
{
    /// <summary>The units of one JSON value.</summary>
    /// <exception cref="InputProblem">It is no JSON, or no shape that is known. The message never quotes it.</exception>
    public static IReadOnlyList<InputUnit> Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            List<InputUnit> units = [];
            Collect(document.RootElement, units);
            return units;
        }
        catch (JsonException problem)
        {
            throw new InputProblem(Place(problem));
        }
    }

    private static void Collect(JsonElement element, List<InputUnit> units)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, units);
        }
        else if (Find(element, "analysisInput") is { } input) Collect(input, units);
        else if (Find(element, "conversations") is { } conversations) Collect(conversations, units);
        else if (Find(element, "documents") is { } documents) Collect(documents, units);
        else if (Find(element, "conversationItems") is not null) units.Add(new ConversationUnit(element.Deserialize(WireJson.Default.ConversationInput)!));
        else if (Find(element, "text") is { ValueKind: JsonValueKind.String } text) units.Add(Document(element, text));
        else throw new InputProblem("the JSON is neither a conversation (conversationItems) nor a document (text)");
    }

    private static DocumentUnit Document(JsonElement element, JsonElement text)
    {
        string id = Find(element, "id") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } value ? value.ToString() : "";
        string? language = Find(element, "language") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null;
        return new DocumentUnit(id, new SourceText(text.GetString()!), language);
    }

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    /// <summary>Where the JSON breaks. The exception's own message may quote the input, so only its numbers are used.</summary>
    private static string Place(JsonException problem) => problem.LineNumber is { } line
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"not valid JSON (line {line + 1}, byte {problem.BytePositionInLine + 1})")
        : "not valid JSON of the expected shape";
}

/// <summary>Input that can't be used. The message says why and never quotes it.</summary>
internal sealed class InputProblem(string message) : Exception(message);
