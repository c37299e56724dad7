using System.Net.WebSockets;
using System.Text.Json;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;

namespace Hush.Server.Live;

/// <summary>Whole messages over a WebSocket, up to a size, with a time in which the next one must come.</summary>
internal sealed class LiveChannel(WebSocket socket, LiveOptions options, TimeProvider time)
{
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(5);

    private readonly byte[] _buffer = new byte[options.MaxMessageBytes + 1];

    /// <summary>The next message; null when the conversation is over: the client closed, was idle, or sent what is no message. That was told and
    /// closed.</summary>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<byte[]?> ReceiveAsync(CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            if (await ReceivePartAsync(_buffer.AsMemory(length), cancellation) is not { } part)
            {
                await RefuseAsync(ProblemCatalog.IdleTooLong(options.IdleTimeout), WebSocketCloseStatus.PolicyViolation);
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Close)
            {
                await CloseAsync(WebSocketCloseStatus.NormalClosure, "");
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Binary)
            {
                await RefuseAsync(ProblemCatalog.BinaryMessage, WebSocketCloseStatus.InvalidMessageType);
                return null;
            }

            length += part.Count;
            if (length > options.MaxMessageBytes)
            {
                await RefuseAsync(ProblemCatalog.BodyTooLarge(options.MaxMessageBytes), WebSocketCloseStatus.MessageTooBig);
                return null;
            }

            if (part.EndOfMessage) return _buffer[..length];
        }
    }

    /// <summary>Sends a message.</summary>
    public Task SendAsync(LiveAnswer answer, CancellationToken cancellation) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(answer, WireJson.Exact.LiveAnswer), WebSocketMessageType.Text, endOfMessage: true,
            cancellation);

    /// <summary>Says why the conversation can't go on, and closes.</summary>
    public async Task RefuseAsync(RequestProblem problem, WebSocketCloseStatus status)
    {
        try
        {
            using CancellationTokenSource limit = new(ClosingTime, time);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await SendAsync(new LiveAnswer { Error = problem.ToErrorBody() },
                limit.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            return;
        }

        await CloseAsync(status, problem.Code);
    }

    /// <summary>Closes, if that is still possible.</summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        try
        {
            using CancellationTokenSource limit = new(ClosingTime, time);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await socket.CloseOutputAsync(status, reason, limit.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // Whoever has gone needs no good-bye.
        }
    }

    // Null when nothing came in time. Reading is not cancelled then: that would break the connection before the client has heard why.
    private async Task<ValueWebSocketReceiveResult?> ReceivePartAsync(Memory<byte> room, CancellationToken cancellation)
    {
        var reading = socket.ReceiveAsync(room, cancellation).AsTask();
        try
        {
            return await reading.WaitAsync(options.IdleTimeout, time, cancellation);
        }
        catch (TimeoutException)
        {
            _ = reading.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
            return null;
        }
    }
}
