using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using Hush.Audio;

namespace Hush.Cli.Tests;

/// <summary>
/// From end to end with a recognizer: espeak-ng speaks, pocketsphinx hears the words and their times, Hush mutes the recording by them, and
/// pocketsphinx hears none of what was planted. Its grammar lets it hear a name and digits wherever there are any, and nothing where there are none.
/// </summary>
public sealed class RecognizedSpeechTests : IDisposable
{
    private const int Margin = Rate * 6 / 10; // half a second of a pause, and the padding
    private const int Rate = 16_000; // of pocketsphinx's English model

    private const string Grammar = """
        #JSGF V1.0;
        grammar call;
        public <call> = [ hello ] [ my name is ] [ <first> ] [ <last> ] [ my phone number is ] <digit>* [ i am calling about the order ];
        <first> = mary | peter | susan | robert;
        <last> = johnson | miller | davis | wilson;
        <digit> = zero | one | two | three | four | five | six | seven | eight | nine;
        """;

    private static readonly string[] Names = ["mary", "peter", "susan", "robert", "johnson", "miller", "davis", "wilson"];
    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-heard-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Planted_names_and_digits_are_not_heard_any_more()
    {
        var spoken = PathOf("spoken.wav");
        var call = PathOf("call.wav");
        var muted = PathOf("muted.wav");
        await File.WriteAllTextAsync(PathOf("call.gram"), Grammar, TestContext.Current.CancellationToken);
        await RunAsync("espeak-ng", "-v", "en-us", "-s", "120", "-w", spoken,
            "hello my name is Mary Johnson, my phone number is four four nine, three six five, seven eight nine two, I am calling about the order.");
        Resample(spoken, call);
        var heard = await HearAsync(call);
        Assert.Equal(["mary", "johnson"], heard.Select(word => word.Word).Intersect(Names));
        Assert.True(heard.Count(word => Digits.Contains(word.Word)) >= 7, "the digits are heard");

        var words = PathOf("call.ctm");
        await File.WriteAllLinesAsync(words,
            heard.Select(word => string.Create(CultureInfo.InvariantCulture, $"call 1 {word.Start} {word.End - word.Start} {word.Word}")),
            TestContext.Current.CancellationToken);
        var run = await CommandRun.OfAsync("", "audio", call, "--transcript", words, "--out", muted);
        Assert.True(run.ExitCode == 0, run.Errors);

        string[] after = [.. (await HearAsync(muted)).Select(word => word.Word)];
        Assert.Empty(after.Intersect([.. Names, .. Digits]));
        string[] kept = ["calling", "about", "order"];
        Assert.Equal(kept, kept.Intersect(after));
        await EnergyIsGoneAsync(call, muted, heard.Where(word => Names.Contains(word.Word) || Digits.Contains(word.Word)));
    }

    // All samples of the hidden words are silent, and what lies before and behind them is untouched.
    private static async Task EnergyIsGoneAsync(string call, string muted, IEnumerable<(string Word, decimal Start, decimal End)> hidden)
    {
        var before = await SamplesAsync(call);
        var after = await SamplesAsync(muted);
        var isHidden = new bool[before.Length];
        foreach ((_, var start, var end) in hidden)
        {
            (var from, var to) = ((int)(start * Rate), Math.Min(before.Length, (int)(end * Rate)));
            Assert.Contains(before[from..to], sample => Math.Abs((int)sample) > 500);
            Assert.All(after[from..to], sample => Assert.Equal(0, sample));
            (var first, var behind) = (Math.Max(0, from - Margin), Math.Min(before.Length, to + Margin));
            Array.Fill(isHidden, true, first, behind - first);
        }

        var last = Array.LastIndexOf(isHidden, true);
        Assert.Equal(before[last..], after[last..]);
        Assert.Equal(before[..Array.IndexOf(isHidden, true)], after[..Array.IndexOf(isHidden, true)]);
    }

    private async Task<(string Word, decimal Start, decimal End)[]> HearAsync(string wave)
    {
        var output = await RunAsync("pocketsphinx_continuous", "-infile", wave, "-jsgf", PathOf("call.gram"), "-time", "yes", "-logfn",
            "/dev/null");
        return
        [
            .. output.Split('\n').Select(line => line.Split(' '))
                .Where(parts => parts.Length == 4 && parts[0] is not ("<s>" or "</s>" or "<sil>" or "(NULL)") && char.IsAsciiDigit(parts[1][0]))
                .Select(parts => (parts[0].Split('(')[0], decimal.Parse(parts[1], CultureInfo.InvariantCulture),
                    decimal.Parse(parts[2], CultureInfo.InvariantCulture))),
        ];
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static void Resample(string from, string to)
    {
        var bytes = File.ReadAllBytes(from);
        var header = WaveHeader.Read(new MemoryStream(bytes));
        ReadOnlySpan<byte> samples = bytes.AsSpan((int)header.Data.Start, (int)header.Data.Length);
        var count = (int)(header.Frames * Rate / header.Format.SampleRate);
        byte[] wave = [.. bytes.AsSpan(0, (int)header.Data.Start), .. new byte[2 * count]];
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(24), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(28), 2 * Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan((int)header.Data.Start - 4), 2 * count);
        for (var frame = 0; frame < count; frame++)
        {
            var place = (double)frame * header.Format.SampleRate / Rate;
            var left = (int)place;
            var next = left + 1 < header.Frames ? BinaryPrimitives.ReadInt16LittleEndian(samples[(2 * (left + 1))..]) : (short)0;
            var between = BinaryPrimitives.ReadInt16LittleEndian(samples[(2 * left)..]) * (1 - (place - left)) + (next * (place - left));
            BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan((int)header.Data.Start + (2 * frame)), (short)between);
        }

        File.WriteAllBytes(to, wave);
    }

    private static async Task<short[]> SamplesAsync(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        var header = WaveHeader.Read(new MemoryStream(bytes));
        var samples = new short[header.Frames];
        Buffer.BlockCopy(bytes, (int)header.Data.Start, samples, 0, samples.Length * 2);
        return samples;
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
