using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.LanguageModels;
using Microsoft.Extensions.AI;

namespace Hush.Extensions.AI;

/// <summary>Puts the values back into the contents of an answer, in place: they were made for this call.</summary>
internal static class ResponseRestoring
{
    /// <summary>Restores whole contents. What a model thought stays as it is: it may be signed, and goes back to the model.</summary>
    public static void Apply(RedactionSession session, IList<AIContent> contents)
    {
        foreach (var content in contents)
        {
            if (content is TextContent text) text.Text = session.Restore(text.Text);
            else ApplyToOther(session, content);
        }
    }

    /// <summary>Restores what is no text.</summary>
    public static void ApplyToOther(RedactionSession session, AIContent content)
    {
        switch (content)
        {
            case FunctionCallContent { Arguments: { } arguments }:
                foreach (var (name, value) in arguments.ToList()) arguments[name] = Restored(session, value);
                break;
            case FunctionResultContent result:
                result.Result = Restored(session, result.Result);
                break;
            case ErrorContent error:
                error.Message = session.Restore(error.Message ?? "");
                if (error.Details is { } details) error.Details = session.Restore(details);
                break;
        }
    }

    private static object? Restored(RedactionSession session, object? value) => value switch
    {
        string text => session.Restore(text),
        JsonElement
        { ValueKind: JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.String } element =>
            Parsed(session.RestoreJson(element.GetRawText())),
        JsonNode node => JsonNode.Parse(session.RestoreJson(JsonText.Write(node))),
        _ => value,
    };

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
