using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hush.Files.Markup;
using Hush.Transcripts;
using MimeKit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hush.Files.Tests;

/// <summary>What redaction must not change of a file: its structure, read by a parser that knows nothing of redaction.</summary>
internal static partial class FileShape
{
    /// <summary>The structure in words.</summary>
    public static string Of(string format, byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        return format switch
        {
            "json" or "jsonl" => Json(file),
            "xml" => Xml(XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!),
            "html" => string.Join(' ',
                MarkupScanner.Read(text, TextPlace.Plain(0, text), isHtml: true)
                .Select(token => $"{token.Kind}{token.Name}({string.Join(',', token.Attributes.Select(attribute => attribute.Name))})")),
            "csv" => string.Join('\n', Rows(text, ',')),
            "tsv" => string.Join('\n', Rows(text, '\t')),
            "eml" => Mail(file),
            "yaml" => Yaml(text),
            "sql" => Regex.Replace(SqlValue().Replace(text, "v"), @"--[^\n]*", "--"),
            "ini" => string.Join('\n',
                text.Split('\n').Select(line => line.StartsWith(';') ? ";" : line[..(line.IndexOf('=', StringComparison.Ordinal) + 1)])),
            "markdown" => Regex.Replace(text, @"[^\n|`#()]+", ""),
            "mbox" => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("From ", StringComparison.Ordinal) ? "From" : "")).Trim('\n')
                .Replace("\n\n", "\n", StringComparison.Ordinal).Split("From").Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => text.Count(character => character == '\n').ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static string Json(byte[] file)
    {
        Utf8JsonReader reader = new(file, new JsonReaderOptions { AllowMultipleValues = true });
        StringBuilder shape = new();
        while (reader.Read()) shape.Append(reader.TokenType)
            .Append(reader.TokenType == JsonTokenType.PropertyName && reader.GetString()!.All(char.IsLetter) ? reader.GetString() : "").Append(' ');
        return shape.ToString();
    }

    private static string Xml(XElement element) =>
        $"<{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}>{string.Concat(element.Nodes().Select(node => node is XElement inner ? Xml(inner) : node.NodeType.ToString()))}";

    private static IEnumerable<int> Rows(string text, char separator) =>
        Regex.Replace(text, "\"(?:[^\"]|\"\")*\"", "q").Split('\n').Select(row => row.Count(character => character == separator));

    private static string Mail(byte[] file)
    {
        using MemoryStream stream = new(file);
        var message = MimeMessage.Load(stream);
        return $"{string.Join(',', message.Headers.Select(header => header.Field))} from {message.From.Mailboxes.Count()} to {message.To.Mailboxes.Count()}: {string.Join(' ', message.BodyParts.Select(part => $"{part.ContentType.MimeType} {(part as MimePart)?.ContentTransferEncoding} {(part as TextPart)?.Text.Split('\n').Length}"))}";
    }

    private static string Yaml(string text)
    {
        Parser parser = new(new StringReader(text));
        StringBuilder shape = new();
        var isKey = false;
        while (parser.MoveNext())
        {
            shape.Append(parser.Current!.GetType().Name).Append(' ');
            isKey = parser.Current is Scalar { IsKey: true };
            if (isKey) shape.Append(((Scalar)parser.Current).Value);
        }

        return shape.ToString();
    }

    [GeneratedRegex(@"'(?:[^']|'')*'|(?<=\n[0-9]+\t)[^\n\t]*(?:\t[^\n\t]*)*|\b[0-9]{5,}\b|(?<=, )0(?=,)")]
    private static partial Regex SqlValue();
}
