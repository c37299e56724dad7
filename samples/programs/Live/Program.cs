using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Hush;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHush();
var app = builder.Build();
app.UseWebSockets();

// A call as it goes on. A message for each turn comes, {"speaker":"customer","text":"…"}; its redacted text goes back at once, and corrections of
// earlier turns
// when a later one changes what they mean: {"turn":0,"text":"…","isCorrection":false}.
app.MapGet("/call", async (HttpContext context, PiiAnalyzer analyzer, CancellationToken cancellation) =>
{
    if (!context.WebSockets.IsWebSocketRequest) return Results.BadRequest("This is a WebSocket.");
    using var socket = await context.WebSockets.AcceptWebSocketAsync();
    var options = new ConversationOptions { Source = Representation.Text, Policies = PolicySet.Of(new EntityMask()) };
    await foreach (var result in analyzer.AnalyzeLiveAsync(TurnsAsync(socket, cancellation), "en", Modality.Transcript, options, cancellation))
    {
        var answer = new Answer(result.Index, result.Item.Redacted.Text.Reveal(), result.IsCorrection);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(answer, JsonSerializerOptions.Web), WebSocketMessageType.Text, endOfMessage: true,
            cancellation);
    }

    if (socket.State is WebSocketState.CloseReceived) await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
    return Results.Empty;
});
app.Run();

static async IAsyncEnumerable<ConversationItem> TurnsAsync(WebSocket socket, [EnumeratorCancellation] CancellationToken cancellation)
{
    var buffer = new byte[64 * 1024];
    for (var index = 0; ; index++)
    {
        if (await ReadAsync(socket, buffer, cancellation) is not { } turn) yield break;
        yield return ConversationItem.OfText($"{index}", turn.Speaker, turn.Text);
    }
}

// Null at the end of the call, and after a message that is no turn, which ends it.
static async Task<Turn?> ReadAsync(WebSocket socket, byte[] buffer, CancellationToken cancellation)
{
    var length = 0;
    while (length < buffer.Length)
    {
        var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
        if (part.MessageType is WebSocketMessageType.Close) return null;
        length += part.Count;
        if (!part.EndOfMessage) continue;
        try
        {
            return JsonSerializer.Deserialize<Turn>(buffer.AsSpan(0, length), JsonSerializerOptions.Web) is { Speaker: not null, Text: not null } turn
                ? turn : await RefuseAsync();
        }
        catch (JsonException)
        {
            return await RefuseAsync();
        }
    }

    return await RefuseAsync();

    async Task<Turn?> RefuseAsync()
    {
        await socket.CloseOutputAsync(WebSocketCloseStatus.InvalidPayloadData, "A turn is expected.", cancellation);
        return null;
    }
}

internal sealed record Turn(string Speaker, string Text);

internal sealed record Answer(int Turn, string Text, bool IsCorrection);
