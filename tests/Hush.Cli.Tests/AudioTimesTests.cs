using System.Buffers.Binary;
using System.Globalization;

namespace Hush.Cli.Tests;

/// <summary>What <c>hush audio</c> mutes, by the samples that are silent, where times are missing, too few, unordered, overlapping or at odds with
/// the words.</summary>
public sealed class AudioTimesTests : IDisposable
{
    private const int Rate = 100; // samples a second: a sample is 10 ms
    private const int Seconds = 30;

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-times-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The words of "My name is Maria Lindqvist today" with their times, in an utterance with its time; the next utterance is at 20 to 23.
    [Theory]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "0.7-2.2", false)]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-.7 Maria@? Lindqvist@1.5-2 today@2.2-2.6", "0.7-2.2", true)]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@? today@?", "0.7-3", true)]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-1.5 today@2.2-2.6", "0.7-2.2", true)]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-.7 Maria@1.5-2 Lindqvist@1-1.4 today@2.2-2.6", "0-3", true)]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-1.3 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "0-3", true)]
    [InlineData("0-3", "My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 today@2.2-2.6", "0-3", true)]
    [InlineData("0-3", "so@0-.2 you@.3-.5 said@.6-.7", "0-3", true)]
    [InlineData("10-13", "My@0-.2 name@.3-.5 is@.6-.7 Maria@1-1.4 Lindqvist@1.5-2 today@2.2-2.6", "0-13", true)]
    [InlineData("0-3", "", "0-3", false)]
    [InlineData("?", "", "0-20", true)]
    [InlineData("3-1", "", "0-20", true)]
    public async Task Samples_are_silent_where_hidden_words_may_be(string utterance, string words, string silent, bool warns)
    {
        var run =
            await RunAsync(
                $"{{\"segments\":[{{{Time(utterance)}\"text\":\"My name is Maria Lindqvist today\"{Words(words)}}},{{\"start\":20,\"end\":23,\"text\":\"and thanks\"}}]}}");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(silent, Silence(await File.ReadAllBytesAsync(PathOf("muted.wav"), TestContext.Current.CancellationToken)));
        Assert.Equal(warns, run.Errors.Contains("more is muted than the hidden words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"segments\":[{\"start\":40,\"end\":43,\"text\":\"My name is Maria Lindqvist today\"}]}", "lasts 30.0 seconds only")]
    [InlineData("[{\"speaker\":\"agent\",\"text\":\"Your name?\"},{\"speaker\":\"b\",\"text\":\"My name is Maria Lindqvist\"}]", "has no times")]
    public async Task What_cannot_be_muted_is_refused_and_nothing_is_written(string transcript, string words)
    {
        var run = await RunAsync(transcript);
        Assert.Equal(65, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "muted*"));
    }

    private async Task<CommandRun> RunAsync(string transcript)
    {
        await File.WriteAllTextAsync(PathOf("call.json"), transcript, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(PathOf("call.wav"), Wave(), TestContext.Current.CancellationToken);
        return await CommandRun.OfAsync("", "audio", PathOf("call.wav"), "--transcript", PathOf("call.json"), "--out", PathOf("muted.wav"),
            "--padding", "0", "--fade", "0");
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static string Time(string written)
    {
        if (written == "?") return "";
        var bounds = written.Split('-');
        return $"\"start\":{Number(bounds[0])},\"end\":{Number(bounds[1])},";
    }

    private static string Words(string written) => written.Length == 0
        ? ""
        : $",\"words\":[{string.Join(',', written.Split(' ').Select(word => word.Split('@')).Select(parts => $"{{{Time(parts[1])}\"word\":\"{parts[0]}\"}}"))}]";

    private static string Number(string written) => decimal.Parse(written, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static byte[] Wave()
    {
        var wave = new byte[44 + (Rate * Seconds)];
        "RIFF"u8.CopyTo(wave);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(4), wave.Length - 8);
        "WAVEfmt "u8.CopyTo(wave.AsSpan(8));
        foreach ((var at, var value) in ((int, int)[])[(16, 16), (20, 0x10001), (24, Rate), (28, Rate), (32, 0x80001), (40, wave.Length - 44)])
            BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(at), value);
        "data"u8.CopyTo(wave.AsSpan(36));
        wave.AsSpan(44).Fill(200);
        return wave;
    }

    // The one stretch of silence, in seconds.
    private static string Silence(byte[] wave)
    {
        ReadOnlySpan<byte> samples = wave.AsSpan(44);
        (var first, var last) = (samples.IndexOf((byte)128), samples.LastIndexOf((byte)128));
        Assert.Equal(-1, samples[first..(last + 1)].IndexOfAnyExcept((byte)128));
        return string.Create(CultureInfo.InvariantCulture, $"{first / (decimal)Rate}-{(last + 1) / (decimal)Rate}");
    }
}
