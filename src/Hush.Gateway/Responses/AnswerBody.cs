using System.Net.ServerSentEvents;
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

        exchange.Remember(answer);
        AnswerRestoring.Apply(answer, exchange.Session);
        await response.Body.WriteAsync(JsonText.WriteBytes(answer), cancellation);
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
            foreach (var (name, restored) in dialect.Restore(new StreamEvent(type, data))) await WriteAsync(response, name, received.EventId, JsonText.Write(restored), cancellation);
            await response.Body.FlushAsync(cancellation);
        }
    }

    private static Task WriteAsync(HttpResponse response, string? type, string? id, string data, CancellationToken cancellation)
    {
        var written = string.Join('\n', data.Split('\n').Select(line => "data: " + line));
        return response.WriteAsync($"{(type is null ? "" : $"event: {type}\n")}{(id is null ? "" : $"id: {id}\n")}{written}\n\n", cancellation);
    }
}
