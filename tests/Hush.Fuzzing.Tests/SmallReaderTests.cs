using System.CommandLine;
using System.Text;
using Hush.Audio;
using Hush.Auditing;
using Hush.Cli.Input;
using Hush.Cli.Settings;
using Hush.Detection.Rules;
using Hush.Inference.ModelFile;

namespace Hush.Fuzzing.Tests;

/// <summary>Readers of rules, settings, tokens, models, recordings and what the command line takes for conversations. Lexicons are no outside input:
/// they are embedded, with their hashes.</summary>
public sealed class SmallReaderTests
{
    private const string Rules = """
        {"rules":[{"name":"CE_Order","regexPatterns":[{"id":"1","pattern":"\\bORD-[0-9]{4}\\b","matchScore":0.8,"locales":["en"]}],"matchContext":{"hints":[{"hintText":"order","boostingScore":0.2,"contextLimit":50}]},"hideUnread":true}],
         "deny":[{"category":"CE_Word","values":["alpha","beta gamma"]}],"allow":[{"values":["delta"]}]}
        """;

    private static readonly RedactionKey Key = new([.. Enumerable.Range(1, 32).Select(number => (byte)number)]);

    [Fact]
    public void Rules_AreReadOrRefused() => new Fuzz("rules", bytes => UserRules.Parse(bytes, "rules.json"), typeof(UserRuleException))
        .Try([Encoding.UTF8.GetBytes(Rules), "[]"u8.ToArray()]);

    [Theory]
    [InlineData("[", "{},", "{}]")]
    [InlineData("{\"deny\":[{\"category\":\"CE_A\",\"values\":[", "\"a§\",", "\"b\"]}]}")]
    [InlineData("{\"allow\":[{\"values\":[", "\"a§\",", "\"b\"]}]}")]
    [InlineData("", "[")]
    [InlineData("[{\"name\":\"CE_A\",\"regexPatterns\":[{\"id\":\"1\",\"pattern\":\"", "(a|b)?", "\",\"matchScore\":1}]}]")]
    public void LongRules_TakeLittle(string start, string piece, string end = "") =>
        new Fuzz("rules", bytes => UserRules.Parse(bytes, "rules.json"), typeof(UserRuleException)).TryLarge(start, piece, end);

    [Fact]
    public void Settings_AreReadOrRefused()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hush-fuzz-").FullName, SettingSource.FileName);
        Command command = new("redact") { new Option<string>("--policy"), new Option<string[]>("--category"), new Option<int>("--jobs") };
        new Fuzz("settings", Read, typeof(SettingProblem))
            .Try(["policy = \"entityMask\"\n[redact]\ncategory = [\"Person\", 'Email']\njobs = 4 # four\n"u8.ToArray(),
                "[redact.thresholds]\nPerson = 0.8\n"u8.ToArray()]);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

        void Read(byte[] bytes)
        {
            File.WriteAllBytes(file, bytes);
            SettingSource.Of(command, [command], file, _ => null);
        }
    }

    [Fact]
    public void Tokens_AreRestoredOrRefused()
    {
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Models = [], Keys = new RedactionKeys { Pseudonyms = Key } });
        var sealedText = analyzer.Analyze(new SourceText("Write to mara@example.com, or ring 415-555-0142."), new DocumentOptions
        { Policies = new PolicySet([new PolicyRule(new Pseudonym())]) }).Redacted.Reveal();
        PseudonymRestorer restorer = new(Key);
        new Fuzz("tokens", bytes => restorer.Restore(bytes), typeof(PseudonymException))
            .Try([Encoding.UTF8.GetBytes(sealedText), Encoding.UTF8.GetBytes($"{{\"text\":\"{sealedText}\"}}")]);
    }

    [Fact]
    public void AuditLogs_AreChecked()
    {
        var folder = Directory.CreateTempSubdirectory("hush-fuzz-").FullName;
        var file = Path.Combine(folder, "audit-2026-01-05.jsonl");
        AuditChain chain = new(null);
        var first = chain.Append("{\"caller\":\"billing\"}"u8, AuditChain.Origin, 1, namesPrevious: true);
        var second = chain.Append("{\"caller\":\"billing\"}"u8, AuditChain.HashOf(first)!, 2, namesPrevious: false);
        byte[] log = [.. first, (byte)'\n', .. second, (byte)'\n'];
        new Fuzz("audit", Read).Try([log, new AuditHead(2, AuditChain.HashOf(second)!).ToFile(chain)]);
        Directory.Delete(folder, recursive: true);

        void Read(byte[] bytes)
        {
            File.WriteAllBytes(file, bytes);
            File.WriteAllBytes(Path.Combine(folder, AuditFolder.HeadName), bytes);
            new AuditVerifier(chain, null).VerifyFolder(folder);
            AuditResumption.Find(folder, chain);
        }
    }

    [Fact]
    public void Models_AreReadOrRefused() => new Fuzz("models", bytes => ModelFileReader.Read(ModelBytes.Read(new MemoryStream(bytes), "a.model")),
        typeof(ModelFileException)).Try(Hostile.Seeds("tests/Hush.Inference.Tests/Golden", "*.model"));

    [Fact]
    public void Recordings_AreReadOrRefused() => new Fuzz("recordings", bytes => WaveHeader.Read(new MemoryStream(bytes)),
        typeof(AudioProblemException)).Try([Wave(), [.. "RF64"u8, .. Wave().AsSpan(4)]]);

    [Fact]
    public void CommandLineInput_IsReadOrRefused() =>
        new Fuzz("conversations", Read, typeof(InputProblem)).Try([.. Hostile.Seeds("samples", "*.json"), .. Hostile.Seeds("samples", "*.jsonl")]);

    [Theory]
    [InlineData("[", "{\"text\":\"\"},", "{\"text\":\"\"}]")]
    [InlineData("{\"conversationItems\":[", "{},", "{}]}")]
    [InlineData("{\"conversationItems\":[", "null,", "null]}")]
    [InlineData("", "[")]
    public void LongCommandLineInput_TakesLittle(string start, string piece, string end = "") =>
        new Fuzz("conversations", Read, typeof(InputProblem)).TryLarge(start, piece, end);

    private static void Read(byte[] bytes, Action<int> hasPiece)
    {
        ApiShape.Fits(bytes);
        var units = JsonInput.Read(Encoding.UTF8.GetString(bytes));
        hasPiece(0);
        GC.KeepAlive(units);
    }

    private static byte[] Wave()
    {
        using MemoryStream wave = new();
        using BinaryWriter writer = new(wave);
        writer.Write("RIFF"u8);
        writer.Write(36 + 64);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        foreach (var field in new short[] { 1, 1 }) writer.Write(field);
        foreach (var field in new[] { 8000, 16000 }) writer.Write(field);
        foreach (var field in new short[] { 2, 16 }) writer.Write(field);
        writer.Write("data"u8);
        writer.Write(64);
        writer.Write(new byte[64]);
        writer.Flush();
        return wave.ToArray();
    }
}
