using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hush.Contracts.Json;
using Hush.Text;

namespace Hush.Cli.Input;

/// <summary>
/// Reads JSON values: a conversation (<c>conversationItems</c>), a document (<c>text</c>), lists of them (<c>conversations</c>,
/// <c>documents</c>), or a whole request of the API (<c>analysisInput</c>). Letter case of names is ignored, as in the API.
/// </summary>
internal static class JsonInput
{
    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("$.[]0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The units of one JSON value.</summary>
    /// <exception cref="InputProblem">It is no JSON, or no shape that is known. The message never quotes it.</exception>
    public static IReadOnlyList<InputUnit> Read(string json)
    {
        if (JsonDensity.IsHollow(Encoding.UTF8.GetBytes(json))) throw new InputProblem(
            "the JSON is made of too many objects or values for its length");
        try
        {
            using var document = JsonDocument.Parse(json);
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
            foreach (var item in element.EnumerateArray()) Collect(item, units);
        }
        else if (Find(element, "analysisInput") is { } input) Collect(input, units);
        else if (Find(element, "conversations") is { } conversations) Collect(conversations, units);
        else if (Find(element, "documents") is { } documents) Collect(documents, units);
        else if (Find(element, "conversationItems") is not null) units.Add(
            new ConversationUnit(ReadShape(element, WireJson.Default.ConversationInput)));
        else if (Find(element, "text") is not null) units.Add(Document(ReadShape(element, DocumentJson.Default.DocumentInput)));
        else throw new InputProblem("the JSON is neither a conversation (conversationItems) nor a document (text)");
    }

    private static DocumentUnit Document(DocumentInput input) =>
        new(input.Id ?? "", new SourceText(input.Text ?? throw new InputProblem("a document without a text")), input.Language is
        { Length: > 0 } language ? language : null);

    // The last of members with the same name counts, as in the API.
    private static JsonElement? Find(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        JsonElement? found = null;
        foreach (var member in element.EnumerateObject())
        {
            if (IsNamed(member, name)) found = member.Value;
        }

        return found;
    }

    // A name that is cut inside a surrogate pair can't be read as characters; it is none of those looked for.
    private static bool IsNamed(JsonProperty member, string name)
    {
        try
        {
            return string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static T ReadShape<T>(JsonElement element, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return element.Deserialize(type)!;
        }
        catch (JsonException problem)
        {
            // Its line counts from the element on, so the path says more. Only members that we know are on it.
            var path = problem.Path;
            throw new InputProblem(path is null || path.AsSpan().ContainsAnyExcept(PathCharacters)
                ? "not JSON of the expected shape"
                : $"not JSON of the expected shape at {path}");
        }
    }

    /// <summary>Where the JSON breaks. The exception's own message may quote the input, so only its numbers are used.</summary>
    private static string Place(JsonException problem) => problem.LineNumber is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"not valid JSON (line {line + 1}, byte {problem.BytePositionInLine + 1})")
        : "not valid JSON";
}

/// <summary>Input that can't be used. The message says why and never quotes it.</summary>
internal sealed class InputProblem(string message) : Exception(message);
