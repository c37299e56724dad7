using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Hush.Gateway.Requests;

/// <summary>By which names the proxy remembers conversations: the provider's ids, apart for each key of a caller.</summary>
internal static class ConversationNames
{
    private static readonly string[] Prefixes = ["resp_", "conv_"];

    /// <summary>The ids of the conversation that a request continues: in its body, else in its path; none for a request that brings its whole
    /// history.</summary>
    public static IReadOnlyList<string> Continued(HttpRequest request, JsonObject? body)
    {
        List<string> ids = [];
        if (TextOf(body?["previous_response_id"]) is { } response) ids.Add(response);
        if ((TextOf(body?["conversation"]) ?? TextOf((body?["conversation"] as JsonObject)?["id"])) is { } conversation) ids.Add(conversation);
        ids.AddRange(request.Path.Value!.Split('/').Where(segment => Prefixes.Any(prefix => segment.StartsWith(prefix, StringComparison.Ordinal))));
        return ids;
    }

    /// <summary>The ids that an answer gives to its conversation.</summary>
    public static IEnumerable<string> Given(JsonObject answer) =>
        new[] { TextOf(answer["id"]), TextOf((answer["conversation"] as JsonObject)?["id"]) }
            .OfType<string>()
            .Where(id => Prefixes.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>The name of an id for the caller: no caller continues the conversation of another one.</summary>
    public static string Scoped(HttpRequest request, string id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            $"{request.Headers.Authorization}\n{request.Headers["x-api-key"]}\n{request.Headers["api-key"]}\n{id}")));

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String
        ? value.GetValue<string>() : null;
}
