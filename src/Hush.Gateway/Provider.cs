using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Hush.Gateway;

/// <summary>Whose format a request has.</summary>
internal enum Provider
{
    /// <summary>Chat Completions, Responses, Embeddings and the rest of that API.</summary>
    OpenAI,

    /// <summary>Messages and the rest of that API.</summary>
    Anthropic,
}

/// <summary>Tells a request's provider, and writes errors as it does.</summary>
internal static class Providers
{
    private const string MessagesPath = "/v1/messages";
    private const string VersionHeader = "anthropic-version";

    /// <summary>By the path, and by the header that Anthropic demands where both have the path.</summary>
    public static Provider Of(HttpRequest request) =>
        request.Path.StartsWithSegments(MessagesPath, StringComparison.OrdinalIgnoreCase) || request.Headers.ContainsKey(VersionHeader)
            ? Provider.Anthropic : Provider.OpenAI;

    /// <summary>An error in the provider's envelope, so that its clients understand it.</summary>
    public static JsonObject Envelope(Provider provider, string code, string message) => provider == Provider.Anthropic
        ? new JsonObject { ["type"] = "error", ["error"] = new JsonObject { ["type"] = "invalid_request_error", ["message"] = message } }
        : new JsonObject
        { ["error"] = new JsonObject { ["message"] = message, ["type"] = "invalid_request_error", ["param"] = null, ["code"] = code } };
}
