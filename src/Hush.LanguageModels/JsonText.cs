using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hush.LanguageModels;

/// <summary>Reads and writes JSON whose strings are customers' text.</summary>
internal static class JsonText
{
    // Escapes what JSON demands and no more: the document goes to a machine, not into a page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document; null when it is none, or has the same member twice.</summary>
    public static JsonNode? TryParse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The document as text, without whitespace.</summary>
    public static string Write(JsonNode node) => System.Text.Encoding.UTF8.GetString(WriteBytes(node));

    /// <summary>Writes the document as UTF-8.</summary>
    public static byte[] WriteBytes(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain)) node.WriteTo(writer);
        return buffer.ToArray();
    }
}
