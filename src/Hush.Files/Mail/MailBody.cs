using System.Text;
using MimeKit;
using MimeKit.Encodings;

namespace Hush.Files.Mail;

/// <summary>Decodes the body of a part and writes it back in its transfer encoding and charset.</summary>
internal static class MailBody
{
    private const int LongestUnit = 3; // bytes of a group in base64

    /// <summary>The body as a layer; null where it is no text, or of an encoding that can't be written.</summary>
    /// <param name="outer">The bytes that hold the message.</param>
    /// <param name="part">The part.</param>
    /// <param name="raw">Its body as it stands in the file.</param>
    /// <param name="start">Where it begins, as places of the outer layer count.</param>
    public static Layer? Open(Layer outer, MimePart part, ReadOnlySpan<byte> raw, long start)
    {
        if (!IsText(part.ContentType) || Charset(part.ContentType) is not { } charset) return null;
        var encoding = part.ContentTransferEncoding;
        if (encoding is ContentEncoding.UUEncode) return null;
        var bytes = raw.ToArray();
        string text;
        try
        {
            text = charset.GetString(Decode(bytes, encoding));
        }
        catch (DecoderFallbackException)
        {
            // Mail that does not keep what it declares is common; each byte is then a character and stays one.
            charset = Encoding.Latin1;
            text = charset.GetString(Decode(bytes, encoding));
        }

        var newLine = raw.IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        return outer.Add(start, raw.Length, Encoding.UTF8.GetBytes(text), changed => Encode(Replacing(charset).GetBytes(Encoding.UTF8.GetString(changed)), encoding, newLine, bytes));
    }

    private static bool IsText(ContentType type) =>
        type.IsMimeType("text", "*") || type.IsMimeType("application", "json") || type.IsMimeType("application", "xml") || type.MediaSubtype.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) || type.MediaSubtype.EndsWith("delivery-status", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Charset(ContentType type)
    {
        if (string.IsNullOrEmpty(type.Charset) || type.Charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) return new UTF8Encoding(false, throwOnInvalidBytes: true);
        return Input.InputEncoding.Find(type.Charset);
    }

    private static Encoding Replacing(Encoding charset)
    {
        var copy = (Encoding)charset.Clone();
        copy.EncoderFallback = new EncoderReplacementFallback("?");
        return copy;
    }

    private static byte[] Decode(byte[] raw, ContentEncoding encoding)
    {
        IMimeDecoder? decoder = encoding switch { ContentEncoding.Base64 => new Base64Decoder(), ContentEncoding.QuotedPrintable => new QuotedPrintableDecoder(), _ => null };
        if (decoder is null) return raw;
        var decoded = new byte[decoder.EstimateOutputLength(raw.Length)];
        return decoded[..decoder.Decode(raw, 0, raw.Length, decoded)];
    }

    private static byte[] Encode(byte[] text, ContentEncoding encoding, string newLine, byte[] original)
    {
        IMimeEncoder? encoder = encoding switch { ContentEncoding.Base64 => new Base64Encoder(76), ContentEncoding.QuotedPrintable => new QuotedPrintableEncoder(), _ => null };
        if (encoder is null) return text;
        var encoded = new byte[encoder.EstimateOutputLength(text.Length) + LongestUnit];
        var length = encoder.Flush(text, 0, text.Length, encoded);
        var written = Encoding.ASCII.GetString(encoded, 0, length).ReplaceLineEndings("\n").TrimEnd('\n');
        if (encoding == ContentEncoding.QuotedPrintable && written.EndsWith('=')) written = written[..^1]; // a break that joins nothing
        var end = Encoding.ASCII.GetString(original).Length - Encoding.ASCII.GetString(original).TrimEnd('\r', '\n').Length;
        return [.. Encoding.ASCII.GetBytes(written.ReplaceLineEndings(newLine)), .. original.AsSpan(original.Length - end)];
    }
}
