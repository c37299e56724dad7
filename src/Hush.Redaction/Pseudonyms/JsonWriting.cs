using System.Globalization;
using System.Text;
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
        Utf8JsonReader reader = new(content, new JsonReaderOptions
        { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
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

    /// <summary>Characters as bytes; half of a surrogate pair, which UTF-8 has not, as <c>\uD800</c>.</summary>
    public static byte[] Write(string text)
    {
        using MemoryStream written = new(text.Length);
        var done = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index])) continue;
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
                continue;
            }

            written.Write(Encode(text.AsSpan(done, index - done)));
            written.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:X4}")));
            done = index + 1;
        }

        written.Write(Encode(text.AsSpan(done)));
        return written.ToArray();
    }

    /// <summary>The characters of the inside of a string, in any writing.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static string Read(ReadOnlySpan<byte> raw)
    {
        Utf8JsonReader reader = new((byte[])[(byte)'"', .. raw, (byte)'"']);
        reader.Read();
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return WithHalfPairs(Encoding.UTF8.GetString(raw));
        }
    }

    // What the reader of .NET refuses: an escape of half a surrogate pair. That the escapes are whole it has seen already.
    private static string WithHalfPairs(string escaped)
    {
        StringBuilder text = new(escaped.Length);
        for (var index = 0; index < escaped.Length; index++)
        {
            if (escaped[index] != '\\')
            {
                text.Append(escaped[index]);
                continue;
            }

            var sign = escaped[++index];
            text.Append(sign switch
            {
                'u' => (char)ushort.Parse(escaped.AsSpan(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => sign,
            });
            if (sign == 'u') index += 4;
        }

        return text.ToString();
    }

    private static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> text) =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes;
}
