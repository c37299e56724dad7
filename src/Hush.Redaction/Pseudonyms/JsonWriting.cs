using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hush.Redaction.Pseudonyms;

/// <summary>The inside of a JSON string in the one way in which Hush writes it: what need not be escaped is not.</summary>
internal static class JsonWriting
{
    /// <summary>Whether a file is JSON, or JSON Lines.</summary>
    public static bool IsJson(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var content = (file.StartsWith(mark) ? file[mark.Length..] : file).TrimStart(" \t\r\n"u8);
        if (content.IsEmpty || content[0] is not ((byte)'{' or (byte)'[')) return false;
        Utf8JsonReader reader = new(content, new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        try
        {
            while (reader.Read()) continue;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Characters as bytes.</summary>
    public static byte[] Write(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray();

    /// <summary>The characters of the inside of a string, in any writing.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static string Read(ReadOnlySpan<byte> raw)
    {
        Utf8JsonReader reader = new((byte[])[(byte)'"', .. raw, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }
}
