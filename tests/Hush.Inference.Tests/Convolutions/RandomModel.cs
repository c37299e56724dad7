using System.Buffers.Binary;
using System.Security.Cryptography;
using Hush.Inference.Convolutions;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Convolutions;

/// <summary>Model files of any size with weights from a seed, written as docs/model-file.md says, and random sequences for them.</summary>
internal static class RandomModel
{
    public static byte[] Write(int words = 50, int wordSize = 16, int buckets = 64, int subwordSize = 8, int hidden = 32, int[]? dilations = null,
        int seed = 1)
    {
        var random = new Random(seed);
        dilations ??= [1, 2, 4];
        using var stream = new MemoryStream();
        stream.Write(new byte[96]);
        foreach (var dilation in dilations) WriteInt(stream, dilation);
        foreach (var label in (string[])["PERSON", "ORG"])
        { stream.WriteByte((byte)label.Length); stream.Write(System.Text.Encoding.UTF8.GetBytes(label)); }

        var (input, tags) = (wordSize + subwordSize + 8 + 24, 5);
        Align(stream);
        for (var word = 0; word < words; word++) WriteInt(stream, 40_000 * word + random.Next(40_000));
        Bytes(words * wordSize);
        Floats(words, 0.01f);
        Bytes(buckets * subwordSize);
        Floats(buckets, 0.01f);
        Floats(52 * 8, 0.5f);
        Weights(hidden, input, 1);
        foreach (var _ in dilations) Weights(2 * hidden, hidden, 3);
        Weights(tags, hidden, 1);
        Floats(tags * tags, 0.5f);
        Floats(tags, 0.5f);
        Align(stream);
        foreach (var value in (float[])[0, 1, 0, 1]) WriteInt(stream, BitConverter.SingleToInt32Bits(value));
        Align(stream);
        stream.Write("{}"u8);

        var length = (int)stream.Length + 32;
        stream.Write(new byte[32]);
        var bytes = stream.ToArray();
        "HUSHTAG1"u8.CopyTo(bytes);
        int[] fields = [1, length, words, wordSize, buckets, subwordSize, 52, 8, 24, hidden, 2, 2, dilations.Length, 3, 2, 16, 24,
            unchecked((int)0x811C9DC5), 0x01000193, 1, 11, 0];
        for (var index = 0; index < fields.Length; index++) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8 + 4 * index), fields[index]);
        Sign(bytes);
        return bytes;

        void Bytes(int count)
        {
            Align(stream);
            var numbers = new byte[count];
            random.NextBytes(numbers);
            stream.Write(numbers);
        }

        void Floats(int count, float size)
        {
            Align(stream);
            for (var index = 0; index < count; index++) WriteInt(stream, BitConverter.SingleToInt32Bits(size * (0.1f + random.NextSingle())));
        }

        void Weights(int outputs, int inputs, int taps)
        {
            Bytes(outputs * inputs * taps);
            Floats(outputs, 0.1f / inputs);
            Floats(outputs, 0.1f);
        }
    }

    /// <summary>Makes the checksum right again after a change.</summary>
    public static void Sign(byte[] bytes) => SHA256.HashData(bytes.AsSpan(0, bytes.Length - 32), bytes.AsSpan(bytes.Length - 32));

    public static (TokenFeatures[] Tokens, int[] Buckets) Sequence(ConvolutionModel model, int length, int seed)
    {
        var random = new Random(seed);
        var buckets = new int[1000];
        for (var index = 0; index < buckets.Length; index++) buckets[index] = random.Next(model.Header.SubwordBuckets);
        var tokens = new TokenFeatures[length];
        for (var index = 0; index < length; index++)
            tokens[index] = new TokenFeatures(random.Next(model.Header.Words + 1), random.Next(52), random.Next(1 << 24), random.Next(900),
                random.Next(16));
        return (tokens, buckets);
    }

    private static void Align(Stream stream) => stream.Write(new byte[(64 - stream.Length % 64) % 64]);

    private static void WriteInt(Stream stream, int value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, value);
        stream.Write(four);
    }
}
