using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hush.Text;

/// <summary>
/// Character references of XML and HTML (<c>&amp;#74;</c>, <c>&amp;#x40;</c>, <c>&amp;eacute;</c>) and what they stand for. Pages hold them, and so
/// do plain texts and messages that were copied from pages.
/// </summary>
internal static partial class ReferencedCharacters
{
    // Signs that HTML 5 has names for and HTML 4 had none.
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["commat"] = "@",
        ["period"] = ".",
        ["hyphen"] = "\u2010",
        ["dash"] = "\u2010",
        ["lowbar"] = "_",
        ["UnderBar"] = "_",
        ["sol"] = "/",
        ["bsol"] = "\\",
        ["colon"] = ":",
        ["comma"] = ",",
        ["semi"] = ";",
        ["plus"] = "+",
        ["num"] = "#",
        ["lpar"] = "(",
        ["rpar"] = ")",
        ["lsqb"] = "[",
        ["lbrack"] = "[",
        ["rsqb"] = "]",
        ["rbrack"] = "]",
        ["lcub"] = "{",
        ["lbrace"] = "{",
        ["rcub"] = "}",
        ["rbrace"] = "}",
        ["excl"] = "!",
        ["quest"] = "?",
        ["equals"] = "=",
        ["percnt"] = "%",
        ["ast"] = "*",
        ["midast"] = "*",
        ["verbar"] = "|",
        ["vert"] = "|",
        ["dollar"] = "$",
        ["grave"] = "`",
        ["Hat"] = "^",
        ["Tab"] = "\t",
        ["NewLine"] = "\n",
        ["apos"] = "'",
        ["nbsp"] = "\u00A0",
        ["shy"] = "\u00AD",
        ["NonBreakingSpace"] = "\u00A0",
        ["horbar"] = "\u2015",
    };

    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(string text) => text.Contains('&', StringComparison.Ordinal) && Reference().IsMatch(text);

    /// <summary>The references of a page and their characters, in order.</summary>
    public static IEnumerable<(TextSpan Place, string Characters)> Of(string text)
    {
        foreach (Match match in Reference().Matches(text))
            if (Characters(match) is { } characters) yield return (new TextSpan(match.Index, match.Length), characters);
    }

    /// <summary>
    /// A plain text as the reader of a page would see it, with the map to it; null when it holds no reference. A number without a semicolon counts
    /// where a letter goes on only ("&amp;#74ohn"): "unit &amp;#12" is none.
    /// </summary>
    public static (SourceText Text, OffsetMap Map)? Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().Contains('&')) return null;
        var written = text.Reveal();
        StringBuilder plain = new(written.Length);
        OffsetMap.Builder map = new();
        var done = 0;
        foreach (var (place, characters) in Of(written))
        {
            if (!IsPlain(written, place, characters)) continue;
            Copy(place.Start);
            plain.Append(characters);
            map.Replace(place.Start, place.Length, characters.Length);
            done = place.End;
        }

        if (done == 0) return null;
        Copy(written.Length);
        return (new SourceText(plain.ToString()), map.Build(written.Length));

        void Copy(int end)
        {
            plain.Append(written, done, end - done);
            map.Copy(done, end - done);
        }
    }

    private static bool IsPlain(string text, TextSpan place, string characters) =>
        !char.IsControl(characters[0]) && (text[place.End - 1] == ';' || (place.End < text.Length && char.IsLetter(text[place.End])));

    private static string? Characters(Match match)
    {
        if (match.Groups["name"] is { Success: true } name)
        {
            if (Signs.TryGetValue(name.Value, out var sign)) return sign;
            var decoded = WebUtility.HtmlDecode($"&{name.Value};");
            return decoded.StartsWith('&') && decoded.Length > 1 ? null : decoded;
        }

        var isHex = match.Groups["hex"] is { Success: true };
        var digits = match.Groups[isHex ? "hex" : "number"].Value.TrimStart('0');
        if (!int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            || code == 0 || !Rune.IsValid(code)) return null;

        // Pages that were written in windows-1252 name dashes and quotation marks by its numbers, and browsers read them so.
        if (code is >= 0x80 and <= 0x9F)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("windows-1252").GetString([(byte)code]);
        }

        return new Rune(code).ToString();
    }

    // Browsers take a number without a semicolon, and some old names.
    [GeneratedRegex(
        "&(?:#(?<number>[0-9]{1,20});?|#[xX](?<hex>[0-9a-fA-F]{1,20});?|(?<name>[A-Za-z][A-Za-z0-9]{1,31});|(?<name>nbsp|shy)(?![A-Za-z=]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
