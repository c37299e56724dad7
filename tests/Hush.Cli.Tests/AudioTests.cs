using System.Diagnostics;
using Hush.Audio;

namespace Hush.Cli.Tests;

/// <summary>A sentence that espeak-ng speaks is muted by a transcript with the times of its words.</summary>
public sealed class AudioTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hush-audio-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("silence", 0.0)]
    [InlineData("beep", 0.25)]
    public async Task A_muted_word_is_silent_or_beeps_and_all_else_stays(string fill, double level)
    {
        var call = Path.Combine(_folder, "call.wav");
        var clean = Path.Combine(_folder, "clean.wav");
        await RunAsync("espeak-ng", "-v", "en-us", "-w", call, "My name is Wilhelmina Okafor and I am calling about my order.");
        var words = Path.Combine(_folder, "call.ctm");
        await File.WriteAllTextAsync(words,
            "a 1 0.00 0.20 my\na 1 0.20 0.20 name\na 1 0.40 0.20 is\na 1 0.60 0.60 wilhelmina\na 1 1.20 0.50 okafor\na 1 1.70 0.20 and\na 1 1.90 0.10 i\na 1 2.00 0.10 am\na 1 2.10 0.40 calling\n");

        var run = await CommandRun.OfAsync("", "audio", call, "--transcript", words, "--out", clean, "--fill", fill);
        Assert.True(run.ExitCode == 0, run.Errors);

        (var before, var rate) = await SamplesAsync(call);
        (var after, _) = await SamplesAsync(clean);
        Assert.Equal(before[..(int)(0.53 * rate)], after[..(int)(0.53 * rate)]);
        Assert.Equal(before[(int)(1.77 * rate)..], after[(int)(1.77 * rate)..]);
        Assert.Contains(before[(int)(0.6 * rate)..(int)(1.7 * rate)], sample => Math.Abs((int)sample) > 1000);
        for (var sample = (int)(0.6 * rate); sample < (int)(1.7 * rate); sample++)
            Assert.InRange(after[sample] - (level * 32768 * Math.Sin(2 * Math.PI * 1000 * sample / rate)), -1, 1);
    }

    [Theory]
    [InlineData("mp3")]
    [InlineData("ogg")]
    [InlineData("flac")]
    [InlineData("m4a")]
    [InlineData("opus")]
    public async Task Other_formats_are_muted_by_ffmpeg(string ending)
    {
        var wave = Path.Combine(_folder, "call.wav");
        var call = Path.Combine(_folder, "call." + ending);
        var clean = Path.Combine(_folder, "clean." + ending);
        var decoded = Path.Combine(_folder, "decoded.wav");
        var words = Path.Combine(_folder, "call.ctm");
        await RunAsync("espeak-ng", "-v", "en-us", "-w", wave, "My name is Wilhelmina Okafor and I am calling about my order.");
        await RunAsync("ffmpeg", "-loglevel", "error", "-i", wave, call);
        await File.WriteAllTextAsync(words,
            "a 1 0.00 0.20 my\na 1 0.20 0.20 name\na 1 0.40 0.20 is\na 1 0.60 0.60 wilhelmina\na 1 1.20 0.50 okafor\na 1 1.70 0.20 and\na 1 1.90 0.10 i\na 1 2.00 0.10 am\na 1 2.10 0.40 calling\n");

        var run = await CommandRun.OfAsync("", "audio", call, "--transcript", words, "--out", clean);
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal([], Directory.EnumerateFiles(_folder, "*.part.wav"));

        await RunAsync("ffmpeg", "-loglevel", "error", "-i", clean, "-ac", "1", "-c:a", "pcm_s16le", decoded);
        (var before, var rate) = await SamplesAsync(wave);
        (var after, var newRate) = await SamplesAsync(decoded);
        Assert.InRange(Energy(before, rate, 0.65, 1.65), 500, 20_000);
        Assert.InRange(Energy(after, newRate, 0.65, 1.65), 0, 30);
        Assert.InRange(Energy(after, newRate, 1.9, 3) / Energy(before, rate, 1.9, 3), 0.8, 1.2);
    }

    [Fact]
    public async Task A_transcript_without_times_is_refused()
    {
        var call = Path.Combine(_folder, "call.wav");
        var words = Path.Combine(_folder, "call.txt");
        await RunAsync("espeak-ng", "-w", call, "My name is Wilhelmina Okafor.");
        await File.WriteAllTextAsync(words, "[00:00:00] Agent: Your name please?\n[00:00:02] Customer: My name is Wilhelmina Okafor.\n");

        var run = await CommandRun.OfAsync("", "audio", call, "--transcript", words, "--out", Path.Combine(_folder, "clean.wav"));
        Assert.Equal(65, run.ExitCode);
        Assert.Contains("no times", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "clean*"));
    }

    [Theory]
    [InlineData("audio", "--out", "x.wav")]
    [InlineData("audio", "call.wav", "--transcript", "x.json", "--out", "x.wav", "--fill", "music")]
    [InlineData("audio", "call.wav", "--transcript", "x.json", "--out", "x.wav", "--padding", "-1")]
    [InlineData("audio", "call.wav", "--transcript", "x.json", "--out", "x.wav", "--channel", "agent")]
    public async Task Wrong_options_are_refused(params string[] args) => Assert.Equal(2, (await CommandRun.OfAsync("", args)).ExitCode);

    [Fact]
    public async Task A_recording_that_is_not_there_is_told()
    {
        var words = Path.Combine(_folder, "call.ctm");
        await File.WriteAllTextAsync(words, "a 1 0.00 0.20 hello\n");

        Assert.Equal(66,
            (await CommandRun.OfAsync("", "audio", Path.Combine(_folder, "none.wav"), "--transcript", words, "--out",
                Path.Combine(_folder, "x.wav"))).ExitCode);
    }

    // Root of the mean square.
    private static double Energy(short[] samples, int rate, double from, double to) =>
        Math.Sqrt(samples[(int)(from * rate)..Math.Min(samples.Length, (int)(to * rate))].Average(sample => (double)sample * sample));

    private static async Task<(short[] Samples, int Rate)> SamplesAsync(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        var header = WaveHeader.Read(new MemoryStream(bytes));
        var samples = new short[header.Frames];
        Buffer.BlockCopy(bytes, (int)header.Data.Start, samples, 0, samples.Length * 2);
        return (samples, header.Format.SampleRate);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
