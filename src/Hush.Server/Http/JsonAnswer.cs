using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hush.Server.Http;

/// <summary>Writes a JSON body whole, with its length.</summary>
internal static class JsonAnswer
{
    public const string ContentType = "application/json; charset=utf-8";

    public const string GatewayContentType = "application/json";

    public static Task WriteAsync<T>(HttpContext context, T body, JsonTypeInfo<T> type) =>
        WriteBytesAsync(context, JsonSerializer.SerializeToUtf8Bytes(body, type), ContentType);

    public static async Task WriteBytesAsync(HttpContext context, byte[] body, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
