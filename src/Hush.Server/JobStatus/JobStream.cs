using System.Text;
using System.Text.Json;
using Hush.Server.Http;

namespace Hush.Server.JobStatus;

/// <summary>
/// Writes the state of a job whose results are read one after the other: the answer without items first, then item by item in their place. A small
/// answer goes out whole with its length, a large one in pieces.
/// </summary>
internal static class JobStream
{
    /// <summary>Length of the results up to which an answer goes out whole.</summary>
    private const long MostAtOnce = 256 << 10;

    // Small enough that a client that reads at all reads one in time.
    private const int PieceLength = 16 << 10;

    /// <summary>Writes the answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="frame">The answer with an empty list of items.</param>
    /// <param name="list">The member of <c>tasks</c> that has the items.</param>
    /// <param name="resultLength">About how many bytes all items have.</param>
    /// <param name="items">The items as JSON.</param>
    public static async Task WriteAsync(HttpContext context, byte[] frame, string list, long resultLength, IAsyncEnumerable<byte[]> items)
    {
        var place = PlaceOfItems(frame, list);
        if (resultLength <= MostAtOnce)
        {
            using MemoryStream whole = new();
            await WriteAsync(whole, frame, place, items, context.RequestAborted);
            await JsonAnswer.WriteBytesAsync(context, whole.ToArray(), JsonAnswer.ContentType);
            return;
        }

        context.Response.ContentType = JsonAnswer.ContentType;
        if (!HttpMethods.IsHead(context.Request.Method)) await WriteAsync(context.Response.Body, frame, place, items, context.RequestAborted);
    }

    private static async Task WriteAsync(Stream output, byte[] frame, int place, IAsyncEnumerable<byte[]> items, CancellationToken cancellation)
    {
        await output.WriteAsync(frame.AsMemory(0, place), cancellation);
        var isFirst = true;
        await foreach (var item in items.WithCancellation(cancellation))
        {
            if (!isFirst) await output.WriteAsync(Comma, cancellation);
            isFirst = false;
            for (var start = 0; start < item.Length; start += PieceLength)
            {
                await output.WriteAsync(item.AsMemory(start, Math.Min(PieceLength, item.Length - start)), cancellation);
                await output.FlushAsync(cancellation);
            }
        }

        await output.WriteAsync(frame.AsMemory(place), cancellation);
    }

    private static ReadOnlyMemory<byte> Comma { get; } = Encoding.ASCII.GetBytes(",");

    /// <summary>Where the list's opening bracket ends. The names are searched as JSON, since a job's display name may hold anything.</summary>
    private static int PlaceOfItems(byte[] frame, string list)
    {
        Utf8JsonReader reader = new(frame);
        var isInTasks = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.CurrentDepth == 1) isInTasks = reader.ValueTextEquals("tasks");
            else if (isInTasks && reader.CurrentDepth == 2 && reader.ValueTextEquals(list) && reader.Read()) return (int)reader.BytesConsumed;
        }

        throw new ArgumentException($"The answer has no list {list}.", nameof(frame));
    }
}
