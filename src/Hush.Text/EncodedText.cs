using System.Buffers.Text;
using System.Text.RegularExpressions;

namespace Hush.Text;

/// <summary>Tells text that holds other text in an encoding for mail, in which nothing would be found: bodies, headers, attachments, and the charsets
/// of seven bits.</summary>
internal static partial class EncodedText
{
    private const int FewestOctets = 3; // escapes of quoted-printable that are no accident

    /// <summary>What it holds, for a message; null when nothing is encoded.</summary>
    public static string? NameOf(string text)
    {
        if (EncodedBody().IsMatch(text) || UuencodedFile().IsMatch(text)) return "e-mail with an encoded body";
        if (EncodedWord().IsMatch(text) || EncodedParameter().IsMatch(text)) return "e-mail with encoded headers";
        if (text.Contains("\u001B$", StringComparison.Ordinal) || SevenBitCharset().IsMatch(text)) return "text in a charset of seven bits";
        if (WithinWord().IsMatch(text) || QuotedPrintable().Count(text) >= FewestOctets) return "quoted-printable text";
        return Base64Block().Matches(text).Any(block => IsTextInBase64(block.Value)) ? "text in base64" : null;
    }

    // A word on the line below is taken for the last line of the block.
    private static bool IsTextInBase64(string block) =>
        Decodes(block) || (block.LastIndexOf('\n') is > 0 and var last && Decodes(block[..last]));

    private static bool Decodes(string block)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(block.Length)];
        if (!Convert.TryFromBase64String(string.Concat(block.Where(character => !char.IsWhiteSpace(character))), bytes, out var length)) return false;
        return CharsetGuess.Of(bytes.AsSpan(0, length)) is not null;
    }

    // The value may stand on the next line, which then begins with a blank.
    [GeneratedRegex(
        @"^Content-Transfer-Encoding[ \t]*:(?:[ \t]|\r?\n[ \t]){0,20}""?(?:base64|quoted-printable|x-uue|x-uuencode|uuencode|x-yenc|x-binhex40|mac-binhex40)\b",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedBody();

    [GeneratedRegex(@"^begin [0-7]{3,4} [^\r\n]{1,200}\r?\n[!-`]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UuencodedFile();

    [GeneratedRegex(@"=\?[A-Za-z0-9_-]{2,40}(?:\*[A-Za-z-]{2,20})?\?[BQbq]\?[^?\r\n]{1,400}\?=", RegexOptions.CultureInvariant)]
    private static partial Regex EncodedWord();

    // RFC 2231: filename*=utf-8''Mar%C3%ADa.txt, also in numbered pieces.
    [GeneratedRegex(@"\b[A-Za-z]{2,30}\*(?:\d{1,2}\*)?=[A-Za-z0-9_-]{0,40}'[A-Za-z-]{0,20}'[^\s;]{0,400}%[0-9A-Fa-f]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex EncodedParameter();

    [GeneratedRegex(@"\bcharset[ \t]*=[ \t]*""?(?:utf-7|iso-2022-[a-z0-9-]{2,10}|hz-gb-2312)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SevenBitCharset();

    // "Mar=C3=ADa": a word goes on on both sides.
    [GeneratedRegex(@"(?<=\p{L})(?:=[C-F][0-9A-F]=[89AB][0-9A-F])+(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex WithinWord();

    // A character of several octets, or a line that goes on behind an equals sign.
    [GeneratedRegex(@"=[C-F][0-9A-F]=[89AB][0-9A-F]|(?<=[^=\r\n])=\r?\n(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPrintable();

    [GeneratedRegex(@"^(?:[A-Za-z0-9+/]{40,76}\r?\n)+[A-Za-z0-9+/]{0,76}={0,2}[ \t]*\r?$|^[A-Za-z0-9+/]{40,}={0,2}[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Base64Block();
}
