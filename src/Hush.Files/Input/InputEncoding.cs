using System.Text;

namespace Hush.Files.Input;

/// <summary>Tells how the characters of an input are written.</summary>
internal static class InputEncoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>An encoding by its name, throwing at bytes that are none of it; null when there is no such encoding.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>
    /// UTF-16 or UTF-32 by the places of the zero bytes, else UTF-8. Blanks, digits, line ends and Latin letters have a zero byte in UTF-16 in
    /// every script, and no text in UTF-8 has any. A byte order mark, which the reader looks for itself, wins over this.
    /// </summary>
    /// <param name="start">The first bytes.</param>
    public static Encoding Guess(ReadOnlySpan<byte> start)
    {
        Span<int> zeros = stackalloc int[4];
        for (var index = 0; index < start.Length; index++)
        {
            if (start[index] == 0) zeros[index % 4]++;
        }

        var even = zeros[0] + zeros[2];
        var odd = zeros[1] + zeros[3];
        if (even + odd == 0) return Utf8;
        var quarter = start.Length / 4;
        if (quarter > 0 && zeros[2] == quarter && zeros[3] == quarter) return new UTF32Encoding(bigEndian: false, byteOrderMark: false,
            throwOnInvalidCharacters: true);
        if (quarter > 0 && zeros[0] == quarter && zeros[1] == quarter) return new UTF32Encoding(bigEndian: true, byteOrderMark: false,
            throwOnInvalidCharacters: true);

        // Zero bytes on both sides are no text: the reader then meets zero characters and refuses.
        if (even == 0) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
        return odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true) : Utf8;
    }
}
