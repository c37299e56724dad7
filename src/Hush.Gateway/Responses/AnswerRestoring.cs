using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.Gateway.Requests;

namespace Hush.Gateway.Responses;

/// <summary>Puts the values back into a whole answer, or a whole event of a stream.</summary>
internal static class AnswerRestoring
{
    /// <summary>Restores every string but ids, names of the format and what the model thought.</summary>
    public static void Apply(JsonObject item, RedactionSession session) => Apply(item, session, isMap: false);

    // In a map the keys are the caller's own.
    private static void Apply(JsonObject item, RedactionSession session, bool isMap)
    {
        if (!isMap && item["type"] is JsonValue type && type.GetValueKind() == JsonValueKind.String
            && WireNames.Thoughts.Contains(type.GetValue<string>())) return;
        foreach (var (name, value) in item.ToList())
        {
            if (!isMap && value is JsonValue && WireNames.Structural.Contains(name)) continue;
            if (Restored(name, value, session, isMap) is { } restored) item[name] = restored;
        }
    }

    private static void Apply(JsonArray elements, string name, RedactionSession session, bool isMap)
    {
        for (var index = 0; index < elements.Count; index++)
            if (Restored(name, elements[index], session, isMap) is { } restored) elements[index] = restored;
    }

    private static string? Restored(string name, JsonNode? value, RedactionSession session, bool isMap)
    {
        switch (value)
        {
            case JsonObject inner:
                Apply(inner, session, isMap || WireNames.Maps.Contains(name));
                return null;
            case JsonArray elements:
                Apply(elements, name, session, isMap);
                return null;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                return !isMap && WireNames.JsonStrings.Contains(name)
                    ? session.RestoreJson(text.GetValue<string>()) : session.Restore(text.GetValue<string>());
            default:
                return null;
        }
    }
}
