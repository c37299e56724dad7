using System.Text;
using System.Text.RegularExpressions;
using Hush.Files.Mail;
using Hush.Text;
using MimeKit;

namespace Hush.Files.Encoded;

/// <summary>A text that is as a whole an encoding of other text: base64, also of the alphabet for URLs or as a <c>data:</c> URL, or
/// quoted-printable.</summary>
internal sealed partial class EncodedValue
{
    private const int ShortestBase64 = 16; // characters; less may be a word

    private readonly string _before; // "data:text/plain;base64,"
    private readonly string _body;
    private readonly ContentEncoding _encoding;

    private EncodedValue(string before, string body, ContentEncoding encoding, byte[] bytes)
    {
        (_before, _body, _encoding, Bytes) = (before, body, encoding, bytes);
        Charset = CharsetGuess.Of(bytes);
    }

    /// <summary>What is encoded.</summary>
    public byte[] Bytes { get; }

    /// <summary>How its characters are written; null when the bytes are no text.</summary>
    public CharsetGuess? Charset { get; }

    /// <summary>Reads a text; null when it is no such encoding.</summary>
    public static EncodedValue? Of(string text)
    {
        var prefix = DataUrl().Match(text).Length;
        if (Base64Digits(text.AsSpan(prefix)) is not { } digits) return QuotedPrintableOf(text);
        var bytes = Convert.FromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='));
        return new EncodedValue(text[..prefix], text[prefix..], ContentEncoding.Base64, bytes);
    }

    private static EncodedValue? QuotedPrintableOf(string text)
    {
        if (!QuotedPrintable().IsMatch(text) || PlainEscape().IsMatch(text) || InlineEncoding.Holds(text)) return null;
        var bytes = MailBody.Decode(Encoding.UTF8.GetBytes(text), ContentEncoding.QuotedPrintable);
        return new EncodedValue("", text, ContentEncoding.QuotedPrintable, bytes);
    }

    /// <summary>Other bytes in the same encoding, with the alphabet, padding and lines of this one.</summary>
    public string Write(byte[] bytes)
    {
        var body = _body.TrimEnd();
        var written = Encoding.ASCII.GetString(MailBody.Encode(bytes, _encoding, "\n", []));
        if (_encoding == ContentEncoding.QuotedPrintable)
        {
            if (!body.Contains('\n', StringComparison.Ordinal)) written = written.Replace("=\n", "", StringComparison.Ordinal)
                .Replace("\n", "=0A", StringComparison.Ordinal);
        }
        else
        {
            if (!body.Contains('\n', StringComparison.Ordinal)) written = written.Replace("\n", "", StringComparison.Ordinal);
            if (body.AsSpan().ContainsAny('-', '_')) written = written.Replace('+', '-').Replace('/', '_');
            if (!body.EndsWith('=') && body.Count(IsDigit) % 4 != 0) written = written.TrimEnd('=');
            written = body[..^body.TrimStart().Length] + written;
        }

        if (body.Contains("\r\n", StringComparison.Ordinal)) written = written.ReplaceLineEndings("\r\n");
        return _before + written + _body[body.Length..];
    }

    /// <summary>The digits of base64 in the usual alphabet, without padding and line ends; null when the text is none.</summary>
    private static string? Base64Digits(ReadOnlySpan<char> text)
    {
        StringBuilder digits = new(text.Length);
        var isIndent = true; // a line begins, and only blanks were there
        var body = text.TrimEnd();
        var padding = body.Length - body.TrimEnd('=').Length;
        if (padding > 2) return null;
        for (var index = 0; index < body.Length - padding; index++)
        {
            var character = body[index];
            if (IsDigit(character)) digits.Append(character switch { '-' => '+', '_' => '/', _ => character });
            else if (character is not ('\r' or '\n') && !(isIndent && character is ' ' or '\t')) return null;
            isIndent = character is '\r' or '\n' || (isIndent && character is ' ' or '\t');
        }

        var isCut = digits.Length % 4 == 1 || (padding > 0 && (digits.Length + padding) % 4 != 0);
        return digits.Length < ShortestBase64 || isCut ? null : digits.ToString();
    }

    private static bool IsDigit(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_';

    [GeneratedRegex(@"^data:[^,\s]{0,200};base64,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DataUrl();

    // A character of several octets, one of one octet within a word, the signs that mail must escape, a long line that goes on behind an equals
    // sign.
    [GeneratedRegex(
        @"=[C-Fc-f][0-9A-Fa-f]=[89ABab][0-9A-Fa-f]|(?<=[A-Za-z])=[C-F][0-9A-F](?=[a-z])|=3D[""'A-Za-z0-9]|(?<=\w)=40(?=\w+(?:\.|=2E)\w)|=20\r?\n|(?<=[^\r\n]{40})(?<!=)=\r?\n(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPrintable();

    // Letters and digits need no escape: "a=3Db, tel=4155552671" assigns values.
    [GeneratedRegex("=(?:3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa])", RegexOptions.CultureInvariant)]
    private static partial Regex PlainEscape();
}
