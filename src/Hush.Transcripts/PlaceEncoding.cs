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

    /// <summary>A comment of XML or HTML, in which two hyphens can't stand.</summary>
    MarkupComment,

    /// <summary>A string of SQL between apostrophes, which are doubled in it.</summary>
    SqlString,

    /// <summary>A string of SQL between apostrophes in which a backslash is an escape.</summary>
    SqlEscapedString,

    /// <summary>A number of SQL. It is replaced as a whole, by 0.</summary>
    SqlNumber,

    /// <summary>A column of a PostgreSQL COPY block: a backslash is an escape.</summary>
    CopyColumn,

    /// <summary>A YAML scalar without quotation marks. It is replaced as a whole, by one between apostrophes.</summary>
    YamlPlain,

    /// <summary>A YAML scalar between apostrophes, which are doubled in it.</summary>
    YamlSingleQuoted,

    /// <summary>Encoded words of a header (RFC 2047). They are replaced as a whole.</summary>
    EncodedWord,

    /// <summary>The value of a header's parameter in octets behind percent signs (RFC 2231). It is replaced as a whole.</summary>
    PercentEncoded,
}

/// <summary>Writes new words as their place demands.</summary>
internal static class PlaceWriter
{
    private const int LongestWord = 45; // bytes in an encoded word

    /// <summary>Whether a place is written anew as a whole when a part of it is hidden.</summary>
    public static bool IsWhole(PlaceEncoding encoding) => encoding is PlaceEncoding.JsonNumber or PlaceEncoding.SqlNumber
        or PlaceEncoding.YamlPlain or PlaceEncoding.EncodedWord or PlaceEncoding.PercentEncoded;

    /// <summary>The bytes of <paramref name="text"/> as they stand in the file.</summary>
    public static byte[] Encode(string text, PlaceEncoding encoding) => encoding switch
    {
        PlaceEncoding.JsonString => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray(),
        PlaceEncoding.JsonNumber or PlaceEncoding.SqlNumber => "0"u8.ToArray(),
        PlaceEncoding.MarkupComment => Encoding.UTF8.GetBytes(text.Replace('-', '_')),
        PlaceEncoding.SqlString or PlaceEncoding.YamlSingleQuoted => Encoding.UTF8.GetBytes(text.Replace("'", "''", StringComparison.Ordinal)),
        PlaceEncoding.SqlEscapedString => Encoding.UTF8.GetBytes(text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("'", "\\'", StringComparison.Ordinal)),
        PlaceEncoding.CopyColumn => Encoding.UTF8.GetBytes(
            string.Concat(text.Select(character => character is '\\' or '\t' or '\r' or '\n' ? ' ' : character))),
        PlaceEncoding.YamlPlain => Encoding.UTF8.GetBytes($"'{text.Replace("'", "''", StringComparison.Ordinal)}'"),
        PlaceEncoding.Xml => Encoding.UTF8.GetBytes(System.Security.SecurityElement.Escape(text)),
        PlaceEncoding.QuotedField => Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal)),
        PlaceEncoding.BareField => Encoding.UTF8.GetBytes(
            string.Concat(text.Select(character => character is ',' or ';' or '\t' or '"' or '\r' or '\n' ? ' ' : character))),
        PlaceEncoding.EncodedWord => EncodedWords(text),
        PlaceEncoding.PercentEncoded => Encoding.ASCII.GetBytes(Uri.EscapeDataString(text)),
        _ => Encoding.UTF8.GetBytes(text),
    };

    /// <summary>As many encoded words as the text needs, each of 75 characters at most. They hold no character that a format of files
    /// escapes.</summary>
    private static byte[] EncodedWords(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestWord) End();
            word.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        End();
        return Encoding.ASCII.GetBytes(string.Join(' ', words));

        void End()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word.ToString()))}?=");
            word.Clear();
            length = 0;
        }
    }
}
