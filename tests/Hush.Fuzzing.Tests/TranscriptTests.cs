using Hush.Transcripts;

namespace Hush.Fuzzing.Tests;

/// <summary>Readers of transcripts and chat exports.</summary>
public sealed class TranscriptTests
{
    private static readonly PiiAnalyzer Patterns = new(new PiiAnalyzerOptions { Models = [] });

    [Fact]
    public void AnyTranscript_IsRedactedOrRefused() => new Fuzz(
        "transcript",
        bytes => new TranscriptRedactor(Patterns).Redact(new MemoryStream(bytes), Stream.Null, new ConversationOptions(), "en"),
        typeof(TranscriptProblemException))
    { IsMeasured = false }.Try(Hostile.Seeds("samples/formats"));

    [Fact]
    public void AnyBytes_AreReadOrRefused() => Reader(null).Try(Hostile.Seeds("samples/formats"));

    [Theory]
    [InlineData("json", "{\"messages\":[", "{\"text\":\"a\"},", "{\"text\":\"b\"}]}")]
    [InlineData("json", "[", "{},", "{\"text\":\"b\"}]")]
    [InlineData("json", "[", "[],", "{\"text\":\"b\"}]")]
    [InlineData("json", "{\"text\":\"b\",", "\"§\":1,", "\"a\":1}")]
    [InlineData("json", "{\"text\":\"b\",", "\"a§\":{", "")]
    [InlineData("json", "", "[")]
    [InlineData("json", "", "{\"text\":\"a\"}\n")]
    [InlineData("json", "{\"text\":\"", "\\u0041", "\"}")]
    [InlineData("webvtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000\na\n\n")]
    [InlineData("webvtt", "WEBVTT\n\n", "<v a>")]
    [InlineData("srt", "1\n00:00:01,000 --> 00:00:02,000\na\n\n", "1\n00:00:01,000 --> 00:00:02,000\na\n\n")]
    [InlineData("ttml", "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>", "<p begin=\"1s\">a</p>", "</div></body></tt>")]
    [InlineData("ttml", "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>", "<br/>", "</div></body></tt>")]
    [InlineData("whatsapp", "", "01/02/2024, 10:00 - a: b\n")]
    [InlineData("timed-text", "", "[00:00:01] a: b\n")]
    [InlineData("ctm", "", "a 1 0.0 0.1 b\n")]
    [InlineData("csv", "speaker,text\n", "a,b\n")]
    [InlineData("csv", "speaker,text\n", ",")]
    public void OneThingAgainAndAgain_TakesLittle(string format, string start, string piece, string end = "") =>
        Reader(format).TryLarge(start, piece, end);

    private static Fuzz Reader(string? format) => new("transcript", (bytes, hasPiece) => Read(bytes, format, hasPiece),
        typeof(TranscriptProblemException));

    private static void Read(byte[] bytes, string? format, Action<int> hasPiece)
    {
        using MemoryStream file = new(bytes);
        foreach (var part in TranscriptFormats.Open(file, new TranscriptOptions { Format = format })?.Read(file) ?? [])
        {
            hasPiece(0);
            GC.KeepAlive(part);
        }
    }
}
