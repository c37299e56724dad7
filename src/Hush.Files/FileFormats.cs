using Hush.Files.Json;
using Hush.Files.Lines;
using Hush.Files.Mail;
using Hush.Files.Markup;
using Hush.Files.Sql;
using Hush.Files.Tables;

namespace Hush.Files;

/// <summary>The formats of files that are read, recognized by their content. docs/files.md lists them.</summary>
internal static class FileFormats
{
    private static readonly FileFormat[] All =
    [
        new("csv", TableReader.Read),
        new("tsv", TableReader.ReadTabs),
        FileFormat.Whole("json", JsonReader.Read),
        new("jsonl", JsonLinesReader.Read),
        FileFormat.Whole("xml", XmlReader.Read),
        FileFormat.Whole("html", HtmlReader.Read),
        new("eml", MessageReader.Read) { IsRaw = true, IsWhole = true },
        new("mbox", MailboxReader.Read) { IsRaw = true },
        FileFormat.Whole("markdown", MarkdownReader.Read) with { IsProse = true },
        FileFormat.Whole("yaml", YamlReader.Read),
        FileFormat.Whole("ini", IniReader.Read),
        new("sql", SqlReader.Read),
        new("log", PlainTextReader.ReadLog) { IsProse = true },
        new("text", PlainTextReader.Read) { IsProse = true },
    ];

    /// <summary>Names of all formats, as docs/files.md has them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The format of a file by its beginning, or the one that was named.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <param name="options">Says its ending, or its format.</param>
    /// <param name="named">The encoding that the caller names; null means that the file decides.</param>
    /// <exception cref="FileProblemException">It is of a format that is recognized and not read.</exception>
    public static FileFormat Recognize(ReadOnlySpan<byte> start, FileReadOptions options, System.Text.Encoding? named = null)
    {
        var name = options.Format ?? Formats.FormatSniffer.NameOf(start, options.Ending, named);
        return All.Single(format => format.Name == name);
    }
}
