using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Hush.Extensions.AI;

/// <summary>Restores an answer that comes as updates: a surrogate that is cut over two of them is restored whole.</summary>
internal static class StreamRestoring
{
    /// <summary>
    /// The updates with the values put back. Text that is held back comes with the next text, or before what is no text, another message or the end.
    /// </summary>
    public static async IAsyncEnumerable<ChatResponseUpdate> ApplyAsync(
        RedactionSession session, IAsyncEnumerable<ChatResponseUpdate> updates, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var restorer = session.OpenRestorer();
        ChatResponseUpdate? last = null;
        await foreach (var update in updates.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (last is not null && update.MessageId != last.MessageId && Rest(restorer, last) is { } rest) yield return rest;
            List<AIContent> contents = new(update.Contents.Count + 1);
            foreach (var content in update.Contents)
            {
                if (content is TextContent text)
                {
                    text.Text = restorer.Push(text.Text);
                }
                else
                {
                    if (restorer.Complete() is { Length: > 0 } held) contents.Add(new TextContent(held));
                    ResponseRestoring.ApplyToOther(session, content);
                }

                contents.Add(content);
            }

            if (update.FinishReason is not null && restorer.Complete() is { Length: > 0 } end) contents.Add(new TextContent(end));
            update.Contents = contents;
            update.RawRepresentation = null;
            last = update;
            yield return update;
        }

        if (last is not null && Rest(restorer, last) is { } tail) yield return tail;
    }

    private static ChatResponseUpdate? Rest(StreamRestorer restorer, ChatResponseUpdate last)
    {
        if (restorer.Complete() is not { Length: > 0 } rest) return null;
        var update = last.Clone();
        update.Contents = [new TextContent(rest)];
        update.FinishReason = null;
        return update;
    }
}
