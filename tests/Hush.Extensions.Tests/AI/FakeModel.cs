using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Hush.Extensions.Tests.AI;

/// <summary>A chat client that notes what it is sent and answers what a test says.</summary>
internal sealed class FakeModel : IChatClient
{
    /// <summary>The answers of the calls, in their order; the last one again when they are used up.</summary>
    public required IReadOnlyList<IReadOnlyList<AIContent>> Answers { get; init; }

    /// <summary>The conversation that the service says it continues; null for none.</summary>
    public string? ConversationId { get; init; }

    /// <summary>What it was sent, call by call.</summary>
    public List<IReadOnlyList<ChatMessage>> Calls { get; } = [];

    public List<ChatOptions?> Options { get; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [.. Next(messages, options)]))
        { ConversationId = ConversationId, RawRepresentation = new object() });

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var content in Next(messages, options))
        {
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, [content]) { MessageId = "1", ConversationId = ConversationId };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
        // Holds nothing.
    }

    private IReadOnlyList<AIContent> Next(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        Calls.Add([.. messages]);
        Options.Add(options);
        return Answers[Math.Min(Calls.Count, Answers.Count) - 1];
    }
}
