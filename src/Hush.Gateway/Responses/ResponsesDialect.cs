using System.Globalization;
using System.Text.Json.Nodes;

namespace Hush.Gateway.Responses;

/// <summary>
/// Events of OpenAI's Responses: a text comes in events <c>….delta</c> and ends with <c>….done</c>, which holds it whole. What is held back until
/// then comes as one more delta before it, and the events after it are numbered on.
/// </summary>
internal sealed class ResponsesDialect(RedactionSession session) : StreamDialect(session)
{
    private const string Delta = ".delta";
    private const string Done = ".done";
    private readonly Dictionary<string, JsonObject> _lastDeltas = new(StringComparer.Ordinal);
    private int _added;

    public override IEnumerable<StreamEvent> Restore(StreamEvent received)
    {
        var data = received.Data;
        var type = TextOf(data, "type");
        if (type.StartsWith("response.reasoning", StringComparison.Ordinal) || type.StartsWith("response.audio.", StringComparison.Ordinal))
        {
            // What the model thought, and sound.
        }
        else if (type.EndsWith(Delta, StringComparison.Ordinal))
        {
            var key = KeyOf(data, type[..^Delta.Length]);
            Push(data, "delta", key, isJson: type.Contains("arguments", StringComparison.Ordinal));
            _lastDeltas[key] = data;
        }
        else
        {
            if (type.EndsWith(Done, StringComparison.Ordinal) && KeyOf(data, type[..^Done.Length]) is var key && Complete(key) is { } rest)
            {
                var last = (JsonObject)_lastDeltas[key].DeepClone();
                last["delta"] = rest;
                if (data["sequence_number"] is not null) last["sequence_number"] = NumberOf(data, "sequence_number") + _added;
                _added++;
                yield return new StreamEvent(received.Type is null ? null : TextOf(last, "type"), last);
            }

            AnswerRestoring.Apply(data, Session);
        }

        if (_added > 0 && data["sequence_number"] is not null) data["sequence_number"] = NumberOf(data, "sequence_number") + _added;
        yield return received;
    }

    private static string KeyOf(JsonObject data, string text) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{text}/{TextOf(data, "item_id")}/{NumberOf(data, "output_index")}/{NumberOf(data, "content_index")}");
}
