using System.Text.Json;
using Hush.Cli.Input;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Hush.Contracts.Json;

namespace Hush.Cli.Submitting;

/// <summary>Writes the request of a job for one conversation or text.</summary>
/// <param name="language">Language of texts that do not name theirs.</param>
/// <param name="policy">The policy by its name in the API; null for the server's default.</param>
/// <param name="model">The model by the name that the server offers it under; null for the server's own.</param>
internal sealed class SubmitRequest(string language, string? policy, string? model)
{
    private const string ConversationJobs = "language/analyze-conversations/jobs?api-version=2025-11-15-preview";
    private const string DocumentJobs = "language/analyze-text/jobs?api-version=2025-11-15-preview";

    private readonly string _choice = model is null ? "" : $"&{ModelChoice.Query}={Uri.EscapeDataString(model)}";

    /// <summary>The item that is sent.</summary>
    /// <param name="name">Where the unit comes from.</param>
    /// <param name="unit">What is sent.</param>
    public SubmitItem Of(string name, InputUnit unit) => unit switch
    {
        ConversationUnit conversation => new(name, ConversationJobs + _choice, BodyOf(conversation.Conversation),
            conversation.Conversation.ConversationItems?.Sum(item => (long)(item?.Text?.Length ?? 0)) ?? 0, null),
        DocumentUnit document => new(name, DocumentJobs + _choice, BodyOf(document.Text, document.Language), document.Text.Length, null),
        PlainTextUnit text => new(name, DocumentJobs + _choice, BodyOf(text.Text, null), text.Text.Length, null),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private byte[] BodyOf(ConversationInput conversation)
    {
        ConversationPiiParameters? parameters = policy is null ? null : new() { RedactionPolicy = new() { PolicyKind = policy } };
        return JsonSerializer.SerializeToUtf8Bytes(
            new ConversationJobRequest
            {
                AnalysisInput = new ConversationAnalysisInput { Conversations = [conversation] },
                Tasks = [new ConversationTaskInput { Kind = "ConversationalPIITask", TaskName = "1", Parameters = parameters }],
            },
            WireJson.Exact.ConversationJobRequest);
    }

    private byte[] BodyOf(SourceText text, string? own)
    {
        PiiParameters? parameters = policy is null ? null : new() { RedactionPolicy = new() { PolicyKind = policy } };
        return JsonSerializer.SerializeToUtf8Bytes(
            new DocumentJobRequest
            {
                AnalysisInput = new DocumentsInput
                { Documents = [new Contracts.Documents.DocumentInput { Id = "1", Language = own ?? language, Text = text.Reveal() }] },
                Tasks = [new DocumentTaskInput { Kind = "PiiEntityRecognition", TaskName = "1", Parameters = parameters }],
            },
            WireJson.Exact.DocumentJobRequest);
    }
}
