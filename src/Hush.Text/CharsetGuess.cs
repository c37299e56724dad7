using System.Globalization;
using System.Text;

namespace Hush.Text;

/// <summary>The charset of bytes that are text and say nowhere in which one. Each guess reads and writes its text without loss.</summary>
/// <param name="Encoding">How characters are written; it refuses bytes that are none.</param>
/// <param name="Mark">The byte order mark at the start; empty without one.</param>
/// <param name="IsKnown">False where the bytes are text of an unknown charset: each byte is then a character.</param>
internal sealed record CharsetGuess(Encoding Encoding, byte[] Mark, bool IsKnown)
{
    private const double ShareOfText = 0.95; // of characters, so that keys and pictures are not taken for text
    private const double ShareOfAscii = 0.85; // of bytes in a Western charset of one byte
    private const double ShareOfAsciiInWords = 0.75; // where blanks part words
    private const double ShareOfPlain = 1 / 6.0; // of characters of UTF-16 without a mark: blanks, digits and signs stand in every script
    private const double ShareOfUpperControls = 0.05; // of bytes in a charset of one byte
    private const int EastAsia = -1;
    private const char LastLatin = '\u0250';
    private const double ShareOfWords = 0.8; // of bytes of an unknown charset: the rest are signs
    private const int ShortestUnknown = 24; // bytes
    private const byte FirstLetter = 0xC0; // of charsets of one byte, as a rule
    private const int LongestWord = 16; // bytes between blanks, on average

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(false, true, true), new UTF32Encoding(true, true, true), new UTF8Encoding(true, true),
        new UnicodeEncoding(false, true, true),
        new UnicodeEncoding(true, true, true),
    ];

    private static readonly Encoding[] Wide = [new UnicodeEncoding(false, false, true), new UnicodeEncoding(true, false, true)];

    private static readonly Encoding Western = CodePage("windows-1252");

    private static readonly Encoding[] Cyrillic = [CodePage("windows-1251"), CodePage("koi8-r")];

    /// <summary>The charset; null where the bytes are no text.</summary>
    /// <param name="bytes">All of the text.</param>
    public static CharsetGuess? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var known in Marked)
            if (bytes.StartsWith(known.Preamble) && IsText(Decode(known, bytes[known.Preamble.Length..])))
                return new CharsetGuess(known, known.GetPreamble(), IsKnown: true);
        if (bytes.IndexOf((byte)0) >= 0)
            foreach (var wide in Wide)
                if (Decode(wide, bytes) is { } text && IsText(text) && IsOneScript(text)) return Without(wide);

        if (IsText(Decode(Utf8, bytes))) return Without(Utf8);
        foreach (var cyrillic in Cyrillic)
            if (Decode(cyrillic, bytes) is { } text && IsText(text) && CyrillicWords.IsText(text)) return Without(cyrillic);
        var ascii = bytes.Contains((byte)' ') ? ShareOfAsciiInWords : ShareOfAscii;
        if (CountAscii(bytes) >= ascii * bytes.Length && IsText(Decode(Western, bytes))) return Without(Western);
        return IsUnknownText(bytes) ? new CharsetGuess(Encoding.Latin1, [], IsKnown: false) : null;
    }

    /// <summary>The text of the bytes, without the mark.</summary>
    public string Read(byte[] bytes) => Encoding.GetString(bytes, Mark.Length, bytes.Length - Mark.Length);

    /// <summary>The bytes of another text, with the mark; characters that the charset lacks become question marks.</summary>
    public byte[] Write(string text)
    {
        var lenient = (Encoding)Encoding.Clone();
        lenient.EncoderFallback = new EncoderReplacementFallback("?");
        return [.. Mark, .. lenient.GetBytes(text)];
    }

    /// <summary>What it is, never a text.</summary>
    public override string ToString() => $"CharsetGuess({Encoding.WebName})";

    private static CharsetGuess Without(Encoding encoding) => new(encoding, [], IsKnown: true);

    private static Encoding CodePage(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsText(string? text) =>
        text is not null && text.Any(char.IsLetterOrDigit) && text.Count(IsReadable) >= ShareOfText * text.Length;

    private static bool IsReadable(char character) =>
        char.IsWhiteSpace(character) || char.IsLetterOrDigit(character) || char.IsPunctuation(character) || char.IsSymbol(character)
            || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    // Any bytes make letters of UTF-16; those of a text are of one alphabet, or of East Asia.
    private static bool IsOneScript(string text)
    {
        HashSet<int> blocks = [];
        foreach (var character in text.Where(static character => character > 0x7F && char.IsLetter(character)))
            if (character >= LastLatin) blocks.Add(IsEastAsian(character) ? EastAsia : character >> 8);
        var plain = text.Count(char.IsAscii);
        return plain * 2 > text.Length || (blocks.Count <= 1 && plain >= ShareOfPlain * text.Length);
    }

    private static bool IsEastAsian(char character) => character is >= '\u3000' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uFF00';

    private static int CountAscii(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes) count += value < 0x80 ? 1 : 0;
        return count;
    }

    private static bool IsUnknownText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ShortestUnknown) return false;
        int upperControls = 0, blanks = 0, inWords = 0;
        var before = (byte)' ';
        foreach (var value in bytes)
        {
            // No word is of Latin letters and of others.
            if (char.IsAsciiLetter((char)before) ? value >= FirstLetter : before >= FirstLetter && char.IsAsciiLetter((char)value)) return false;
            before = value;
            if (value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r') or 0x7F) return false;
            if (value is >= 0x80 and <= 0x9F) upperControls++;
            if (value <= 0x20) blanks++;
            if (value is <= 0x20 or >= FirstLetter || char.IsAsciiLetterOrDigit((char)value)) inWords++;
        }

        return blanks * LongestWord >= bytes.Length && inWords >= ShareOfWords * bytes.Length && upperControls <= ShareOfUpperControls * bytes.Length;
    }
}
