using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.LanguageModels;
using Microsoft.Extensions.AI;

namespace Hush.Extensions.AI;

/// <summary>Copies messages with their texts redacted; the caller's own messages stay as they are.</summary>
internal sealed class MessageRedaction(bool passesUnreadable)
{
    private readonly PromptCollector _texts = new();

    /// <summary>Redacts the messages and the instructions of a call, as one dialogue.</summary>
    /// <exception cref="UnreadableContentException">A message holds what can't be read.</exception>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit.</exception>
    public static async Task<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> ApplyAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, RedactionSession session, bool passesUnreadable, CancellationToken cancellation)
    {
        var redaction = new MessageRedaction(passesUnreadable);
        var changed = options;
        if (options?.Instructions is { } instructions)
        {
            changed = options.Clone();
            redaction._texts.Add(ChatRole.System.Value, instructions, text => changed.Instructions = text);
        }

        ChatMessage[] copies = [.. messages.Select(redaction.Copy)];
        await redaction._texts.RedactAsync(session, cancellation).ConfigureAwait(false);
        return (copies, changed);
    }

    private ChatMessage Copy(ChatMessage message)
    {
        var copy = message.Clone();
        copy.RawRepresentation = null;
        if (copy.AuthorName is { } author) _texts.Add(message.Role.Value, author, name => copy.AuthorName = name, "name: ");
        copy.Contents = [.. message.Contents.Select(content => Copy(message.Role.Value, content))];
        return copy;
    }

    private AIContent Copy(string speaker, AIContent content)
    {
        switch (content)
        {
            // What a model thought holds surrogates alone, and may be signed.
            case TextReasoningContent or UsageContent:
                return content;
            case TextContent text:
                var redacted = new TextContent(text.Text) { AdditionalProperties = text.AdditionalProperties };
                _texts.Add(speaker, text.Text, value => redacted.Text = value);
                return redacted;
            case FunctionCallContent call when call.GetType() == typeof(FunctionCallContent):
                return Copy(speaker, call);
            case FunctionResultContent result when result.GetType() == typeof(FunctionResultContent):
                var answer = new FunctionResultContent(result.CallId, result.Result is string ? result.Result : ToJson(result.Result))
                { AdditionalProperties = result.AdditionalProperties };
                if (result.Result is string plain) _texts.AddJsonText(speaker, plain, value => answer.Result = value);
                else if (answer.Result is JsonNode node) _texts.AddJson(speaker, node, value => answer.Result = value);
                return answer;
            case ErrorContent error:
                var problem = new ErrorContent(error.Message) { ErrorCode = error.ErrorCode, Details = error.Details };
                _texts.Add(speaker, error.Message ?? "", value => problem.Message = value);
                _texts.Add(speaker, error.Details ?? "", value => problem.Details = value);
                return problem;
            default:
                return passesUnreadable ? content : throw new UnreadableContentException(content.GetType().Name);
        }
    }

    private FunctionCallContent Copy(string speaker, FunctionCallContent call)
    {
        var arguments = call.Arguments?.ToDictionary(argument => argument.Key, argument => (object?)ToJson(argument.Value));
        foreach (var (name, value) in call.Arguments ?? new Dictionary<string, object?>())
            if (arguments![name] is JsonNode node) _texts.AddJson(speaker, node, redacted => arguments[name] = redacted, name);
        return new FunctionCallContent(call.CallId, call.Name, arguments) { AdditionalProperties = call.AdditionalProperties };
    }

    private static JsonNode? ToJson(object? value) =>
        value is null ? null : JsonSerializer.SerializeToNode(value, AIJsonUtilities.DefaultOptions.GetTypeInfo(value.GetType()));
}
