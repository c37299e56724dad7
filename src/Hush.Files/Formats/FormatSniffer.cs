using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hush.Files.Input;
using Hush.Files.Tables;

namespace Hush.Files.Formats;

/// <summary>Tells the format of a file by its beginning; its ending decides where the content leaves it open.</summary>
internal static partial class FormatSniffer
{
    private const int MostLines = 60;
    private const double MostAre = 0.5; // share of lines that must have a shape

    /// <summary>Name of the format; <c>text</c> where it has no other.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <param name="ending">The ending of its name, such as <c>.csv</c>.</param>
    /// <param name="named">The encoding that the caller names; null means that the file decides.</param>
    /// <exception cref="FileProblemException">It is of a format that is recognized and not read.</exception>
    public static string NameOf(ReadOnlySpan<byte> start, string ending, Encoding? named)
    {
        if (UnsupportedFormats.NameOf(start) is { } refused) throw FileProblemException.Unsupported(refused);
        var encoding = FileEncoding.Of(start, named);
        var text = Decode(start[encoding.Mark.Length..], encoding.Encoding);
        if (named is null && text.Contains('\0', StringComparison.Ordinal)) throw FileProblemException.ZeroCharacters();
        var head = text.TrimStart();
        string[] lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostLines)];
        if (lines.Length == 0) return ending == ".json" ? "json" : "text";
        var isComplete = start.Length < SampledStream.SampleSize;
        if ((ending != ".txt" || IsValue(head, isComplete)) && IsJson(head) is { } isLines) return isLines || ending is ".jsonl" or ".ndjson"
            ? "jsonl" : "json";
        if (Mailbox().IsMatch(head)) return "mbox";
        if (Mail.HeaderBlock.Begins(text)) return "eml";
        if (Markup(head, ending) is { } markup) return markup;
        if (Sql().Count(text) >= 1 && (ending == ".sql" || Sql().IsMatch(lines[0]) || lines.Any(line => InsertInto().IsMatch(line)))) return "sql";
        if (ByEnding(ending) is { } byEnding) return byEnding;
        if (lines.Count(line => LogTime.Of(line).Length > 0) is var times && times >= 1 && times >= lines.Length * MostAre) return "log";
        if (TableShape.SeparatorOf(text) is { } separator) return separator == '\t' ? "tsv" : "csv";
        if (YamlStart().IsMatch(text)) return "yaml";
        if (Section().IsMatch(lines[0]) && lines.Length > 1 && KeyValue().IsMatch(lines[1])) return "ini";
        return IsMarkdown(text) ? "markdown" : "text";
    }

    private static string? ByEnding(string ending) => ending switch
    {
        ".csv" => "csv",
        ".tsv" or ".tab" => "tsv",
        ".yaml" or ".yml" => "yaml",
        ".ini" or ".cfg" or ".conf" or ".properties" or ".env" or ".toml" => "ini",
        ".md" or ".markdown" => "markdown",
        ".html" or ".htm" => "html",
        ".log" => "log",
        _ => null,
    };

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding? encoding)
    {
        var lenient = (Encoding)(encoding ?? Encoding.UTF8).Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient.GetString(bytes);
    }

    /// <summary>True for one value a line, false for one value; null where it is no JSON.</summary>
    private static bool? IsJson(string head)
    {
        if (head.Length == 0 || head[0] is not ('{' or '[')) return null;
        var end = head.IndexOf('\n', StringComparison.Ordinal);
        if (end > 0 && head.AsSpan(end).TrimStart() is { Length: > 0 } more && more[0] is '{' or '['
            && IsValue(head[..end], isWhole: true)) return true;
        return head[0] == '{' && head.AsSpan(1).TrimStart() is { Length: > 0 } first && first[0] is '"' or '}' || IsValue(head, isWhole: false)
            ? false : null;
    }

    private static bool IsValue(string json, bool isWhole)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json), isWhole,
                new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = !isWhole }));
            var count = 0;
            while (reader.Read()) count++;
            return count > 1;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Markup(string head, string ending)
    {
        if (head.StartsWith("<?xml", StringComparison.Ordinal)) return "xml";
        if (HtmlStart().IsMatch(head)) return "html";
        if (ending is ".xml" or ".svg" or ".xhtml" && head.StartsWith('<')) return "xml";
        if (head.StartsWith('<') && Element().IsMatch(head)) return HtmlElement().IsMatch(head) ? "html" : "xml";
        return HtmlElement().IsMatch(head) && ending is not (".md" or ".markdown" or ".csv" or ".tsv" or ".sql" or ".log") ? "html" : null;
    }

    private static bool IsMarkdown(string text) =>
        (Heading().IsMatch(text) ? 1 : 0) + (Fence().IsMatch(text) ? 1 : 0) + (Link().IsMatch(text) ? 1 : 0) + (Bold().IsMatch(text) ? 1 : 0) +
            (TableRule().IsMatch(text) ? 1 : 0) >= 2;

    [GeneratedRegex(@"\AFrom \S+ +(?:\S+ +)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\n]*\n[A-Za-z-]+:", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"\A<(?:!DOCTYPE\s+html|html|head|body|p|div|span|table|ul|ol|h[1-6]|a|b|i|br|section|article|form|meta|title|script|style)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"\A<[A-Za-z_][\w:.-]{0,60}(?:\s[^<>]{0,2000})?/?>|\A<!(?:--|DOCTYPE)", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"<(?<name>p|div|span|b|i|em|strong|a|td|li|h[1-6]|u|font|body|html)(?:\s[^<>\n]{0,400})?>[^<>\n]{0,400}</\k<name>>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlElement();

    [GeneratedRegex(
        @"^(?:INSERT\s+INTO\s|CREATE\s+TABLE\s|COPY\s+\S+\s.{0,2000}FROM\s+stdin|UPDATE\s+\S+\s+SET\s|-- (?:MySQL|MariaDB|PostgreSQL) (?:database )?dump)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sql();

    [GeneratedRegex(@"^(?:INSERT\s+INTO\s+\S+.*\bVALUES\b|INSERT\s+INTO\s+\S+\s*\(|COPY\s.*FROM\s+stdin)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InsertInto();

    [GeneratedRegex(@"\A(?:%YAML\b.*\n|---[ \t]*\r?\n)\s*(?:#.*\n\s*)*(?:- )?[\w.""'-]+\s*:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex YamlStart();

    [GeneratedRegex(@"^\[[\w .:""-]{1,80}\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*[\w.-]{1,80}\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex KeyValue();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:```|~~~)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]\([^)\s]{1,400}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*\S[^*\n]{0,200}\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"^\|?[ :-]*-{3,}[ :|-]*\|[ :|-]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();
}
