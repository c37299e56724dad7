using CsCheck;

namespace Hush.Fuzzing.Tests;

/// <summary>A change of some bytes. Places and lengths are shares of the input, so that one change fits inputs of any length.</summary>
internal sealed record Mutation(int Kind, double At, double Span, int Value)
{
    private const int Longest = 1 << 16; // bytes of a mutated input

    // What parsers of text give a meaning to, numbers at their limits, and bytes that are no UTF-8.
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", "'", ":", ",", ";", "\\", "/", "<", ">", "&", "=", "#", "-", "--", "---", "\t", "\r", "\n", "\r\n", "\n\n",
            "\0", "null", "true", "0", "-1", "1e999", "9223372036854775808",
            "2147483647", "-2147483648", "NaN", "\\u0000", "\\ud800", "\\udfff\\ud800", "<!--", "-->", "<![CDATA[", "]]>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&#x110000;", "&lt", "=?utf-8?q?=3d?=", "00:00:00,000 --> 99:99:99,999",
            "{\"text\":\"\"}", "[[[[[[[[", "((((((((", "%00", "$(a)", "\"\"", "''", "`", "```", "|", ">", "?", "@", "*a", "&a", "!!binary", "hp1_",
            "~", "_", "İ", "ß", "\u2028", "\uFEFF", "e\u0301", "👩‍👩‍👧‍👧",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFE, 0xFF], [0xFF, 0xFE], [0, 0, 0, 0],
        [0xFF, 0xFF, 0xFF, 0x7F], [0xFF, 0xFF, 0xFF, 0xFF],
    ];

    private static readonly Gen<Mutation> One = Gen.Select(Gen.Int[0, 6], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 1 << 16],
        (kind, at, span, value) => new Mutation(kind, at, span, value));

    /// <summary>Seeds with a few changes each.</summary>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> seeds) => Gen.Select(
        Gen.Int[0, seeds.Count - 1],
        One.Array[0, 8],
        (seed, changes) => changes.Aggregate(seeds[seed], (bytes, change) => change.Apply(bytes, seeds)));

    private byte[] Apply(byte[] bytes, IReadOnlyList<byte[]> seeds)
    {
        var at = (int)(At * bytes.Length);
        var end = Math.Min(bytes.Length, at + 1 + (int)(Span * Span * Span * (bytes.Length - at))); // short spans are likelier
        var changed = Kind switch
        {
            0 when at < bytes.Length => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (Value & 7))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. Pieces[Value % Pieces.Length], .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[end..]],
            3 => [.. bytes[..end], .. bytes[at..]],
            4 => bytes[..at],
            5 => [.. bytes[..at], .. Repeated(bytes[at..Math.Min(end, at + 64)], Value % 300), .. bytes[at..]],
            _ => [.. bytes[..at], .. Slice(seeds[Value % seeds.Count])],
        };
        return changed.Length <= Longest ? changed : changed[..Longest];
    }

    private static IEnumerable<byte> Repeated(byte[] piece, int times) => Enumerable.Repeat(piece, times).SelectMany(bytes => bytes);

    private byte[] Slice(byte[] other) => other[(int)(Span * other.Length)..];
}
