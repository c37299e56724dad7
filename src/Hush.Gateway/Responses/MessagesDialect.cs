using System.Globalization;
using System.Text.Json.Nodes;

namespace Hush.Gateway.Responses;

/// <summary>
/// Events of Anthropic's Messages: each content block has one text, which ends with <c>content_block_stop</c>. What is held back until then comes as
/// one more
/// <c>content_block_delta</c> before it.
/// </summary>
internal sealed class MessagesDialect(RedactionSession session) : StreamDialect(session)
{
    private const string Delta = "content_block_delta";
    private readonly Dictionary<string, (string Type, string Member)> _forms = new(StringComparer.Ordinal);

    public override IEnumerable<StreamEvent> Restore(StreamEvent received)
    {
        var data = received.Data;
        var key = NumberOf(data, "index").ToString(CultureInfo.InvariantCulture);
        switch (TextOf(data, "type"))
        {
            case Delta when data["delta"] is JsonObject delta:
                Restore(delta, key);
                break;
            case "content_block_stop" when Complete(key) is { } rest:
                var (type, member) = _forms[key];
                yield return new StreamEvent(Delta, new JsonObject
                {
                    ["type"] = Delta,
                    ["index"] = NumberOf(data, "index"),
                    ["delta"] = new JsonObject { ["type"] = type, [member] = rest },
                });
                break;
            case "content_block_start" when data["content_block"] is JsonObject block && TextOf(block, "type") == "text":
                _forms[key] = ("text_delta", "text");
                Push(block, "text", key);
                break;
            default:
                AnswerRestoring.Apply(data, Session);
                break;
        }

        yield return received;
    }

    private void Restore(JsonObject delta, string key)
    {
        switch (TextOf(delta, "type"))
        {
            case "text_delta":
                _forms[key] = ("text_delta", "text");
                Push(delta, "text", key);
                break;
            case "input_json_delta":
                _forms[key] = ("input_json_delta", "partial_json");
                Push(delta, "partial_json", key, isJson: true);
                break;
            case "thinking_delta" or "signature_delta":
                break;
            default:
                AnswerRestoring.Apply(delta, Session);
                break;
        }
    }
}
