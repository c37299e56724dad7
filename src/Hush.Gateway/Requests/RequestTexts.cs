using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.LanguageModels;

namespace Hush.Gateway.Requests;

/// <summary>Gathers the texts of a request in the order of the dialogue that it holds.</summary>
/// <param name="texts">Takes them.</param>
/// <param name="passesUnreadable">Whether what can't be read is left in the request.</param>
internal sealed class RequestTexts(PromptCollector texts, bool passesUnreadable)
{
    private const string User = "user";
    private const string System = "system";
    private const string Tool = "tool";
    private const string Assistant = "assistant";

    /// <summary>Gathers the texts of a whole request.</summary>
    /// <exception cref="RefusalException">It holds what can't be read.</exception>
    public void Collect(JsonObject request)
    {
        // What the program says comes before what its user says, wherever it stands.
        foreach (var (name, value) in Members(request).Where(member => WireNames.OfSystem.Contains(member.Key))) Collect(request, name, value,
            System);
        foreach (var (name, value) in Members(request))
        {
            if (WireNames.OfSystem.Contains(name) || WireNames.Definitions.Contains(name) || IsOfTheFormat(request, "", name)) continue;
            if (value is JsonArray && IsNumber(FirstOf(FirstOf(value)))) Refuse("token ids");
            else if (name == "text" && value is JsonObject) continue; // the form of the answer, in the Responses API
            else Collect(request, name, value, User);
        }
    }

    private void Collect(JsonObject owner, string name, JsonNode? value, string speaker)
    {
        switch (value)
        {
            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                Collect(text.GetValue<string>(), name, speaker, redacted => owner[name] = redacted);
                break;
            case JsonObject inner when name == "input" && IsCall(owner):
                texts.AddJson(speaker, inner, redacted => owner[name] = redacted);
                break;
            case JsonObject map when WireNames.Maps.Contains(name):
                CollectMap(map, name, speaker, _ => { });
                break;
            case JsonObject inner:
                Collect(inner, speaker);
                break;
            case JsonArray elements:
                Collect(elements, name, speaker);
                break;
        }
    }

    private void Collect(JsonArray elements, string name, string speaker)
    {
        for (var index = 0; index < elements.Count; index++)
        {
            var at = index;
            if (elements[index] is JsonObject inner) Collect(inner, speaker);
            else if (elements[index] is JsonArray nested) Collect(nested, name, speaker);
            else if (elements[index] is JsonValue text && text.GetValueKind() == JsonValueKind.String) Collect(text.GetValue<string>(), name, speaker,
                redacted => elements[at] = redacted);
        }
    }

    private void Collect(string text, string name, string speaker, Action<string> write)
    {
        if (WireNames.JsonStrings.Contains(name) || speaker == Tool) texts.AddJsonText(speaker, text, write);
        else texts.Add(speaker, text, write, name == "name" ? "name: " : "");
    }

    private void Collect(JsonObject item, string speaker)
    {
        var type = StringOf(item, "type");
        if (WireNames.Thoughts.Contains(type)) return;
        if (IsUnreadable(item, type))
        {
            Refuse(type);
            return;
        }

        var says = SpeakerOf(item, type) ?? speaker;
        foreach (var (name, value) in Members(item))
        {
            if (IsOfTheFormat(item, type, name)) continue;
            Collect(item, name, value, says);
        }
    }

    // The keys are the caller's own, so that none of them says that its string is an id or a thought.
    private void CollectMap(JsonNode? value, string name, string speaker, Action<JsonNode> write)
    {
        switch (value)
        {
            case JsonObject part when StringOf(part, "type") is var type && IsUnreadable(part, type):
                Refuse(type);
                break;
            case JsonObject map:
                foreach (var (key, member) in Members(map)) CollectMap(member, key, speaker, redacted => map[key] = redacted);
                break;
            case JsonArray elements:
                for (var index = 0; index < elements.Count; index++)
                {
                    var at = index;
                    CollectMap(elements[index], name, speaker, redacted => elements[at] = redacted);
                }

                break;
            default:
                texts.AddJson(speaker, value, write, name);
                break;
        }
    }

    private static bool IsUnreadable(JsonObject item, string type) =>
        WireNames.Unreadable.Contains(type)
            || (type == "document" && WireNames.UnreadableSources.Contains(StringOf(item["source"] as JsonObject, "type")));

    private void Refuse(string type)
    {
        if (!passesUnreadable) throw RefusalException.Unreadable(type);
    }

    private static string? SpeakerOf(JsonObject item, string type) => StringOf(item, "role") switch
    {
        "" when type is "function_call" or "custom_tool_call" or "mcp_call" => Assistant,
        "" when type is "tool_result" or "function_call_output" or "custom_tool_call_output" or "mcp_tool_result" => Tool,
        "" => null,
        "function" => Tool,
        "developer" => System,
        var role => role,
    };

    // Of a list its first element, else the value itself.
    private static JsonNode? FirstOf(JsonNode? node) => node is JsonArray { Count: > 0 } elements ? elements[0] : node;

    private static bool IsNumber(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number;

    // The data of a document that is a text is that text.
    private static bool IsOfTheFormat(JsonObject item, string type, string name) =>
        item[name] is JsonValue
        && (name == "name"
            ? IsCall(item) || item.ContainsKey("arguments") : WireNames.Structural.Contains(name) && !(name == "data" && type == "text"));

    private static bool IsCall(JsonObject item) => WireNames.Calls.Contains(StringOf(item, "type"));

    private static string StringOf(JsonObject? item, string name) =>
        item?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : "";

    // A copy, since redacted texts are written back into the object.
    private static List<KeyValuePair<string, JsonNode?>> Members(JsonObject item) => [.. item];
}
