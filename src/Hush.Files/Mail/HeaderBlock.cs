using System.Text.RegularExpressions;

namespace Hush.Files.Mail;

/// <summary>Tells whether a text begins with the headers of a message.</summary>
internal static partial class HeaderBlock
{
    private const int LongestBlock = 1 << 15; // UTF-16 code units

    /// <summary>Whether all lines up to the first blank one are headers, with one at least that only messages have.</summary>
    public static bool Begins(string text)
    {
        var end = BlankLine().Match(text) is { Success: true } blank ? blank.Index : text.Length;
        if (end == 0 || end > LongestBlock) return false;
        string[] lines = [.. text[..end].Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];
        if (!lines.All(line => line[0] is ' ' or '\t' || Header().IsMatch(line)) || lines[0][0] is ' ' or '\t') return false;
        return lines.Any(line => Certain().IsMatch(line)) || lines.Count(line => Likely().IsMatch(line)) >= 2;
    }

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"^[!-9;-~]{1,60}[ \t]*:(?:[ \t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(
        @"^(?:MIME-Version|Received|Return-Path|Message-ID|Content-Type|Content-Transfer-Encoding|Delivered-To|DKIM-Signature)[ \t]*:[ \t]*(?:""?(?:base64|quoted-printable|[78]bit|binary)\b|\S+[/@<(]|1\.0|from |by |v=)|^(?:From|To|Cc|Subject|Sender|Reply-To)[ \t]*:.*=\?[A-Za-z0-9_*-]{2,60}\?[BQbq]\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certain();

    [GeneratedRegex(@"^(?:From|To|Cc|Reply-To|Sender)[ \t]*:.*[@?]|^(?:Subject|Date)[ \t]*:[ \t]*(?:=\?|\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Likely();
}
