using System.Text;
using Hush.Files;
using Hush.Files.Input;
using Hush.Files.Parquet;

namespace Hush.Fuzzing.Tests;

/// <summary>Readers of files of any structure, with the format that the content tells and with each of the others.</summary>
public sealed class FileTests
{
    private static readonly PiiAnalyzer Patterns = new(new PiiAnalyzerOptions { Models = [] });

    public static TheoryData<string> Formats => [.. FileFormats.Names];

    [Fact]
    public void AnyFile_IsRedactedOrRefused() => new Fuzz("file", bytes => Redact(bytes, null), typeof(FileProblemException),
        typeof(DecoderFallbackException))
    { IsMeasured = false }.Try(Hostile.Seeds("samples/files"));

    // Its columns are read by another thread.
    [Fact]
    public void AnyParquetFile_IsRedactedOrRefused() => new Fuzz("parquet", RedactParquet, typeof(FileProblemException))
    { IsMeasured = false }.Try(Hostile.Seeds("samples/files", "people.parquet"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyBytes_AreReadOrRefused(string format) => Reader(format).Try(Hostile.Seeds("samples/files"));

    [Theory]
    [InlineData("csv", "a,b,c\n", "1,2,3\n")]
    [InlineData("csv", "a,b,c\n", ",,\n")]
    [InlineData("csv", "a", ",a")]
    [InlineData("csv", "a,b\n", "\"\"\"\"\"\"")]
    [InlineData("tsv", "a\tb\n", "\t\n")]
    [InlineData("json", "[", "{},", "0]")]
    [InlineData("json", "[", "\"\",", "0]")]
    [InlineData("json", "{", "\"§\":\"a\",", "\"a\":1}")]
    [InlineData("json", "[", "\"\\u0041\\ud83d\\ude00\",", "0]")]
    [InlineData("json", "", "[")]
    [InlineData("jsonl", "", "{\"a\":\"b\"}\n")]
    [InlineData("jsonl", "", "\n")]
    [InlineData("xml", "<a>", "<b/>", "</a>")]
    [InlineData("xml", "<a>", "<b c=\"d\"/>", "</a>")]
    [InlineData("xml", "<a>", "&#65;", "</a>")]
    [InlineData("xml", "", "<a>")]
    [InlineData("html", "<html>", "<p>a", "</html>")]
    [InlineData("html", "<html>", "<", "</html>")]
    [InlineData("html", "<html>", "<a b=c>")]
    [InlineData("html", "<html>", "&amp;")]
    [InlineData("eml", "Subject: a\n\n", "a\n")]
    [InlineData("eml", "", "X-§: a\n", "\na")]
    [InlineData("eml", "To: ", "a@example.com, ", "\n\na")]
    [InlineData("eml", "Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\na\n")]
    [InlineData("mbox", "", "From a Mon Jan  1 00:00:00 2024\nSubject: b\n\nc\n")]
    [InlineData("markdown", "# a\n", "*a* ")]
    [InlineData("markdown", "# a\n", "[")]
    [InlineData("yaml", "---\n", "- a\n")]
    [InlineData("yaml", "---\n", "a§: b\n")]
    [InlineData("yaml", "", "[")]
    [InlineData("yaml", "a: ", "{a: ")]
    [InlineData("ini", "[a]\n", "a=b\n")]
    [InlineData("ini", "[a]\n", ";\n")]
    [InlineData("sql", "INSERT INTO a VALUES ", "('a'),", "('b');")]
    [InlineData("sql", "", "INSERT INTO a VALUES (1);\n")]
    [InlineData("sql", "INSERT INTO a VALUES ('", "''", "');")]
    [InlineData("log", "", "2024-01-01T00:00:00Z a\n")]
    [InlineData("text", "", "a\n")]
    [InlineData("text", "", "a")]
    public void OneThingAgainAndAgain_TakesLittle(string format, string start, string piece, string end = "") =>
        Reader(format).TryLarge(start, piece, end);

    private static Fuzz Reader(string format) => new(format, (bytes, hasPiece) => Read(bytes, format, hasPiece), typeof(FileProblemException),
        typeof(DecoderFallbackException));

    private static void Read(byte[] bytes, string format, Action<int> hasPiece)
    {
        using SampledStream input = new(new MemoryStream(bytes), isLive: false);
        FileReadOptions options = new() { Format = format };
        var encoding = FileEncoding.Of(input.Sample, null);
        var known = FileFormats.Recognize(input.Sample, options);
        foreach (var block in known.Read(known.IsRaw ? input : encoding.Read(input), options))
        {
            hasPiece(block is null ? 0 : block.Fields.Concat(block.Echoes).Sum(field => field.Text.Places.Count));
            GC.KeepAlive(block);
        }
    }

    private static void RedactParquet(byte[] bytes)
    {
        using MemoryStream input = new(bytes);
        new ParquetRedactor(Patterns).Redact(input, Stream.Null, new FileReadOptions(), CancellationToken.None);
    }

    private static void Redact(byte[] bytes, string? format)
    {
        using SampledStream input = new(new MemoryStream(bytes), isLive: false);
        FileReadOptions options = new() { Format = format };
        new FileRedactor(Patterns).Redact(input, FileEncoding.Of(input.Sample, null), FileFormats.Recognize(input.Sample, options), Stream.Null,
            options, CancellationToken.None);
    }
}
