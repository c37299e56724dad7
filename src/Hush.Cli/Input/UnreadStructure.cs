using System.Text.RegularExpressions;

namespace Hush.Cli.Input;

/// <summary>
/// Tells a text that has a structure of its own from plain text. Masks would break its fields and marks, and what it holds encoded would go
/// unread, so it is refused until it is read as what it is.
/// </summary>
internal static partial class UnreadStructure
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private const int RowsToTell = 3;

    /// <summary>What the text looks like, for a message; null when it is plain.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="ending">The file name's ending with its dot, in lower case; empty when there is none.</param>
    public static string? NameOf(string text, string ending)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        if (start.StartsWith("%PDF-", StringComparison.Ordinal)) return "a PDF file";
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal)) return "RTF";
        if (start.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)) return "a ZIP file or an office document";
        if (start.StartsWith("WEBVTT", StringComparison.Ordinal)) return "WebVTT subtitles";
        if (SubRip().IsMatch(text)) return "SRT subtitles";
        if (EncodedText.NameOf(text) is { } encoded) return encoded;
        if (Markup().IsMatch(text)) return "XML or HTML";
        return ending is ".csv" or ".tsv" || HasColumns(text) ? "a table of separated values" : null;
    }

    private static bool HasColumns(string text)
    {
        string[] rows = [.. text.Split('\n').Select(row => row.TrimEnd('\r')).Where(row => row.Length > 0)];
        return rows.Length >= RowsToTell && Separators.Any(separator => HasColumns(rows, separator));
    }

    // Every row has as many fields, three at least. Prose with as many commas on each line is rare, and may be passed as plain.
    private static bool HasColumns(string[] rows, char separator)
    {
        int fields = FieldsOf(rows[0], separator);
        return fields >= 3 && rows.All(row => FieldsOf(row, separator) == fields);
    }

    private static int FieldsOf(string row, char separator)
    {
        int fields = 1;
        bool isQuoted = false;
        foreach (char character in row)
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (character == separator && !isQuoted) fields++;
        }

        return fields;
    }

    [GeneratedRegex(@"^\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{3}[ \t]*-->", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SubRip();

    // A declaration or a document's first tag, or an element that is closed again on the same line.
    [GeneratedRegex(
        @"\A\s*<(?:\?xml\b|!DOCTYPE\b|!--|html\b|[A-Za-z][\w:.-]{0,60}(?:\s[^<>]{0,400})?/?>)|<([A-Za-z][\w:.-]{0,60})(?:\s[^<>\n]{0,400})?>[^<>\n]{0,400}</\1>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
