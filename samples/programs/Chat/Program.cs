using System.Runtime.CompilerServices;
using Hush;
using Microsoft.Extensions.AI;

using var client = new Parrot().AsBuilder().UseHushRedaction(new PiiAnalyzer()).Build();

const string prompt = "My name is Maria Lindqvist, my mail is m.l@example.com.";
Console.WriteLine("answer:      " + (await client.GetResponseAsync(prompt)).Text);
Console.Write("streamed:    ");
await foreach (var update in client.GetStreamingResponseAsync(prompt)) Console.Write(update.Text);
Console.WriteLine();

// Stands for a real model: repeats what it read, and says so.
internal sealed class Parrot : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var read = messages.Last().Text;
        Console.WriteLine("model reads: " + read);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "You said: " + read)));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Three characters at a time, so every surrogate comes in pieces.
        foreach (var piece in ("You said: " + messages.Last().Text).Chunk(3))
        {
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, new string(piece));
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
