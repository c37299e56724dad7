using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hush.Transcripts.Markup;

/// <summary>Reads character references of XML and HTML (<c>&amp;#45;</c>, <c>&amp;#x40;</c>, <c>&amp;eacute;</c>) as the characters that a reader of
/// the page sees.</summary>
internal static partial class CharacterReferences
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
    public static bool Holds(string text) => text.Contains('&', StringComparison.Ordinal) && Reference().IsMatch(text);

    /// <summary>The place with its references decoded, written as it is.</summary>
    public static TextPlace Decode(TextPlace raw)
    {
        if (!raw.Text.Contains('&', StringComparison.Ordinal)) return raw;
        StringBuilder text = new();
        List<int> offsets = [];
        var done = 0;
        foreach (Match match in Reference().Matches(raw.Text))
        {
            if (Characters(match) is not { } decoded) continue;
            Copy(match.Index);
            text.Append(decoded);
            for (var unit = 0; unit < decoded.Length; unit++) offsets.Add(OffsetOf(match.Index));
            done = match.Index + match.Length;
        }

        if (done == 0) return raw;
        Copy(raw.Text.Length);
        offsets.Add(OffsetOf(raw.Text.Length));
        return new TextPlace(raw.Start, text.ToString(), [.. offsets], raw.Encoding);

        void Copy(int end)
        {
            text.Append(raw.Text, done, end - done);
            for (; done < end; done++) offsets.Add(OffsetOf(done));
        }

        int OffsetOf(int index) => raw.Offsets is null ? index : raw.Offsets[index];
    }

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
