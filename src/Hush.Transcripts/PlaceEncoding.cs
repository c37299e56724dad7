using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hush.Transcripts;

/// <summary>How the words of a place are written in the file.</summary>
internal enum PlaceEncoding
{
    /// <summary>UTF-8 as it stands.</summary>
    Plain,

    /// <summary>The inside of a JSON string.</summary>
    JsonString,

    /// <summary>A JSON number. It is replaced as a whole, by 0; by a string where its value is sealed.</summary>
    JsonNumber,

    /// <summary>Character data or an attribute value of XML.</summary>
    Xml,

    /// <summary>A field of a table that stands in quotation marks.</summary>
    QuotedField,

    /// <summary>A field of a table without quotation marks.</summary>
    BareField,
}

/// <summary>Writes new words as their place demands.</summary>
internal static class PlaceWriter
{
    /// <summary>The bytes of <paramref name="text"/> as they stand in the file.</summary>
    public static byte[] Encode(string text, PlaceEncoding encoding) => encoding switch
    {
        PlaceEncoding.JsonString => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray(),
        PlaceEncoding.JsonNumber => "0"u8.ToArray(),
        PlaceEncoding.Xml => Encoding.UTF8.GetBytes(System.Security.SecurityElement.Escape(text)),
        PlaceEncoding.QuotedField => Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal)),
        PlaceEncoding.BareField => Encoding.UTF8.GetBytes(string.Concat(text.Select(character => character is ',' or ';' or '\t' or '"' or '\r' or '\n' ? ' ' : character))),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
