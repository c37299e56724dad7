using System.Globalization;
using System.Text.Json.Nodes;

namespace Hush.Gateway.Responses;

/// <summary>
/// Chunks of Chat Completions, and of the older Completions: each choice has texts of its own, which end with its <c>finish_reason</c>. What is held
/// back until then is added to that chunk.
/// </summary>
internal sealed class ChatDialect(RedactionSession session) : StreamDialect(session)
{
    private const string Arguments = "arguments";
    private static readonly string[] Texts = ["content", "refusal"];

    public override IEnumerable<StreamEvent> Restore(StreamEvent received)
    {
        if (received.Data["choices"] is not JsonArray choices) AnswerRestoring.Apply(received.Data, Session);
        else foreach (var choice in choices.OfType<JsonObject>()) Restore(choice);
        yield return received;
    }

    private void Restore(JsonObject choice)
    {
        var at = NumberOf(choice, "index").ToString(CultureInfo.InvariantCulture);
        Push(choice, "text", $"{at}/text");
        if (choice["delta"] is JsonObject delta)
        {
            foreach (var text in Texts) Push(delta, text, $"{at}/{text}");
            foreach (var call in (delta["tool_calls"] as JsonArray ?? []).OfType<JsonObject>()) Restore(call, at);
            if (delta["function_call"] is JsonObject function) Push(function, Arguments, $"{at}/function", isJson: true);
        }

        if (choice["finish_reason"] is not null) Complete(choice, at);
    }

    private void Restore(JsonObject call, string at)
    {
        var key = $"{at}/call/{NumberOf(call, "index").ToString(CultureInfo.InvariantCulture)}";
        if (call["function"] is JsonObject function) Push(function, Arguments, key, isJson: true);
        if (call["custom"] is JsonObject custom) Push(custom, "input", key);
    }

    private void Complete(JsonObject choice, string at)
    {
        if (Complete($"{at}/text") is { } end) choice["text"] = TextOf(choice, "text") + end;
        foreach (var text in Texts)
        {
            if (Complete($"{at}/{text}") is not { } rest) continue;
            var delta = DeltaOf(choice);
            delta[text] = TextOf(delta, text) + rest;
        }

        if (Complete($"{at}/function") is { } arguments)
        {
            var delta = DeltaOf(choice);
            if (delta["function_call"] is not JsonObject function) delta["function_call"] = function = [];
            function[Arguments] = TextOf(function, Arguments) + arguments;
        }

        var calls = $"{at}/call/";
        foreach (var key in Open().Where(key => key.StartsWith(calls, StringComparison.Ordinal)))
        {
            if (Complete(key) is not { } rest) continue;
            var delta = DeltaOf(choice);
            if (delta["tool_calls"] is not JsonArray list) delta["tool_calls"] = list = [];
            list.Add((JsonNode)new JsonObject
            {
                ["index"] = int.Parse(key[calls.Length..], CultureInfo.InvariantCulture),
                ["function"] = new JsonObject { [Arguments] = rest },
            });
        }
    }

    private static JsonObject DeltaOf(JsonObject choice)
    {
        if (choice["delta"] is not JsonObject delta) choice["delta"] = delta = [];
        return delta;
    }
}
