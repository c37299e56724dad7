using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Hush.EndToEnd.Tests;

namespace Hush.Studio.Tests;

/// <summary>A recording of nobody that fits a sample transcript: a hum wherever the transcript has a word, and silence between.</summary>
internal static class MadeRecording
{
    private const int Rate = 8000;
    private const int HeaderBytes = 44;

    /// <summary>The transcript: a call of 30 seconds with times of words.</summary>
    public static string Transcript { get; } = Repository.PathOf("samples", "formats", "azure-fast.json");

    /// <summary>Writes the recording, 16 bits and one channel, and returns its path.</summary>
    public static async Task<string> WriteAsync(string folder)
    {
        var transcript = JsonNode.Parse(await File.ReadAllTextAsync(Transcript))!;
        var file = new byte[HeaderBytes + (2 * FramesOf(transcript["durationMilliseconds"]!))];
        WriteHeader(file);
        foreach (var word in transcript["phrases"]!.AsArray().SelectMany(phrase => phrase!["words"]!.AsArray()))
            Hum(file.AsSpan(HeaderBytes), FramesOf(word!["offsetMilliseconds"]!), FramesOf(word["durationMilliseconds"]!));
        var path = Path.Combine(folder, "call.wav");
        await File.WriteAllBytesAsync(path, file);
        return path;
    }

    private static int FramesOf(JsonNode milliseconds) => milliseconds.GetValue<int>() * Rate / 1000;

    // Swells and fades, each word as loud as its place says, so that it looks like speech.
    private static void Hum(Span<byte> samples, int start, int length)
    {
        var loudness = 0.35 + (0.6 * ((start * 37L) % 101 / 101.0));
        for (var frame = 0; frame < length && (2 * (start + frame)) + 2 <= samples.Length; frame++)
        {
            var swell = Math.Sin(Math.PI * frame / length);
            var tone = Math.Sin(2 * Math.PI * 180 * frame / Rate) * (0.7 + (0.3 * Math.Sin(2 * Math.PI * 31 * frame / Rate)));
            BinaryPrimitives.WriteInt16LittleEndian(samples[(2 * (start + frame))..], (short)(short.MaxValue * loudness * swell * tone));
        }
    }

    private static void WriteHeader(Span<byte> file)
    {
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(file[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(file[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(file[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(file[24..], Rate);
        BinaryPrimitives.WriteInt32LittleEndian(file[28..], 2 * Rate);
        BinaryPrimitives.WriteInt16LittleEndian(file[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(file[34..], 16);
        "data"u8.CopyTo(file[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[40..], file.Length - HeaderBytes);
    }
}
