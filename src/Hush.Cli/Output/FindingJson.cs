using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hush.Files.Redaction;

namespace Hush.Cli.Output;

/// <summary>A detection with its place as a JSON object on one line.</summary>
internal static class FindingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object.</summary>
    public static string Of(string? file, FileFinding found, bool showsValue)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartObject();
            if (file is not null) json.WriteString("file", file);
            json.WriteNumber("line", found.Line);
            json.WriteNumber("column", found.Column);
            if (found.Label.Length > 0) json.WriteString("label", found.Label);
            json.WriteString("category", found.Category.Name);
            json.WriteNumber("confidenceScore", found.Confidence.Rounded);
            if (showsValue) json.WriteString("text", found.Value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
