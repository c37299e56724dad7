using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using Hush.LanguageModels;
using Microsoft.AspNetCore.Http;

namespace Hush.Gateway.Responses;

/// <summary>Copies the body of an answer and restores it on the way.</summary>
internal static class AnswerBody
{
    private const string UnnamedEvent = "message"; // what the standard calls an event without a name

    /// <summary>What copies a body of the media type; null for one that holds no surrogates.</summary>
    public static Func<Stream, HttpResponse, Exchange, CancellationToken, Task>? RestorerFor(string? mediaType) => mediaType switch
    {
        "text/event-stream" => RestoreEventsAsync,
        "application/json" or "application/problem+json" => RestoreJsonAsync,
        _ => null,
    };

    private static async Task RestoreJsonAsync(Stream body, HttpResponse response, Exchange exchange, CancellationToken cancellation)
    {
        using var reader = new StreamReader(body);
        var text = await reader.ReadToEndAsync(cancellation);
        if (JsonText.TryParse(text) is not JsonObject answer)
        {
            await response.WriteAsync(exchange.Session.RestoreJson(text), cancellation);
            return;
        }

        await response.Body.WriteAsync(Restored(answer, text, exchange), cancellation);
    }

    private static async Task RestoreEventsAsync(Stream body, HttpResponse response, Exchange exchange, CancellationToken cancellation)
    {
        var dialect = StreamDialect.For(exchange.Provider, exchange.Path, exchange.Session);
        await foreach (var received in SseParser.Create(body).EnumerateAsync(cancellation))
        {
            var type = received.EventType == UnnamedEvent ? null : received.EventType;
            if (JsonText.TryParse(received.Data) is not JsonObject data)
            {
                await WriteAsync(response, type, received.EventId, received.Data, cancellation); // "[DONE]"
                continue;
            }

            if (data["response"] is JsonObject answer) exchange.Remember(answer);
            foreach (var (name, restored) in Restored(dialect, type, data, received.Data)) await WriteAsync(response, name, received.EventId,
                restored, cancellation);
            await response.Body.FlushAsync(cancellation);
        }
    }

    // Half of a surrogate pair is JSON and no text: an answer that holds it is restored as a whole document.
    private static byte[] Restored(JsonObject answer, string received, Exchange exchange)
    {
        try
        {
            exchange.Remember(answer);
            AnswerRestoring.Apply(answer, exchange.Session);
            return JsonText.WriteBytes(answer);
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetBytes(exchange.Session.RestoreJson(received));
        }
    }

    // Half of a surrogate pair is JSON and no text: it can be neither read nor written, and its event passes as it came.
    private static List<(string? Type, string Data)> Restored(StreamDialect dialect, string? type, JsonObject data, string received)
    {
        List<(string? Type, string Data)> restored = [];
        try
        {
            foreach (var item in dialect.Restore(new StreamEvent(type, data))) restored.Add((item.Type, JsonText.Write(item.Data)));
        }
        catch (InvalidOperationException)
        {
            restored.Add((type, received));
        }

        return restored;
    }

    private static Task WriteAsync(HttpResponse response, string? type, string? id, string data, CancellationToken cancellation)
    {
        var written = string.Join('\n', data.Split('\n').Select(line => "data: " + line));
        return response.WriteAsync($"{(type is null ? "" : $"event: {type}\n")}{(id is null ? "" : $"id: {id}\n")}{written}\n\n", cancellation);
    }
}
