using System.Text;
using Hush.Text;
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
    /// <param name="isKnown">False where it is read in a charset that is not known.</param>
    public static Layer? Open(Layer outer, MimePart part, ReadOnlySpan<byte> raw, long start, out bool isKnown)
    {
        isKnown = true;
        if (!IsText(part.ContentType) || Declared(part.ContentType) is not { } declared) return null;
        var encoding = part.ContentTransferEncoding;
        if (encoding is ContentEncoding.UUEncode) return null;
        var bytes = raw.ToArray();
        var decoded = Decode(bytes, encoding);
        var charset = CharsetOf(decoded, declared);
        isKnown = charset.IsKnown;
        var newLine = raw.IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        return outer.Add(start, raw.Length, Encoding.UTF8.GetBytes(charset.Read(decoded)),
            changed => Encode(charset.Write(Encoding.UTF8.GetString(changed)), encoding, newLine, bytes));
    }

    // Mail that does not keep what it declares, or declares nothing, is common. A mark and the zero bytes of UTF-16 say more than the header; where
    // nothing tells, each byte is a character and stays one.
    private static CharsetGuess CharsetOf(byte[] bytes, Encoding declared)
    {
        var guess = CharsetGuess.Of(bytes);
        if (guess is { Mark.Length: > 0 } or { Encoding: UnicodeEncoding }) return guess;
        try
        {
            declared.GetCharCount(bytes);
            return new CharsetGuess(declared, [], IsKnown: true);
        }
        catch (DecoderFallbackException)
        {
            return guess ?? new CharsetGuess(Encoding.Latin1, [], IsKnown: false);
        }
    }

    private static bool IsText(ContentType type) =>
        type.IsMimeType("text", "*") || type.IsMimeType("application", "json") || type.IsMimeType("application", "xml")
            || type.MediaSubtype.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
            || type.MediaSubtype.EndsWith("delivery-status", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Declared(ContentType type)
    {
        if (string.IsNullOrEmpty(type.Charset) || type.Charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) return new UTF8Encoding(false,
            throwOnInvalidBytes: true);
        return Input.InputEncoding.Find(type.Charset);
    }

    /// <summary>The bytes that a transfer encoding stands for.</summary>
    public static byte[] Decode(byte[] raw, ContentEncoding encoding)
    {
        IMimeDecoder? decoder = encoding switch
        { ContentEncoding.Base64 => new Base64Decoder(), ContentEncoding.QuotedPrintable => new QuotedPrintableDecoder(), _ => null };
        if (decoder is null) return raw;
        var decoded = new byte[decoder.EstimateOutputLength(raw.Length)];
        return decoded[..decoder.Decode(raw, 0, raw.Length, decoded)];
    }

    /// <summary>Bytes in a transfer encoding.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="encoding">The transfer encoding.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="original">What stood there before; its last line ends stay.</param>
    public static byte[] Encode(byte[] text, ContentEncoding encoding, string newLine, byte[] original)
    {
        IMimeEncoder? encoder = encoding switch
        { ContentEncoding.Base64 => new Base64Encoder(76), ContentEncoding.QuotedPrintable => new QuotedPrintableEncoder(), _ => null };
        if (encoder is null) return text;
        var encoded = new byte[encoder.EstimateOutputLength(text.Length) + LongestUnit];
        var length = encoder.Flush(text, 0, text.Length, encoded);
        var written = Encoding.ASCII.GetString(encoded, 0, length).ReplaceLineEndings("\n").TrimEnd('\n');
        if (encoding == ContentEncoding.QuotedPrintable && written.EndsWith('=')) written = written[..^1]; // a break that joins nothing
        var end = Encoding.ASCII.GetString(original).Length - Encoding.ASCII.GetString(original).TrimEnd('\r', '\n').Length;
        return [.. Encoding.ASCII.GetBytes(written.ReplaceLineEndings(newLine)), .. original.AsSpan(original.Length - end)];
    }
}
