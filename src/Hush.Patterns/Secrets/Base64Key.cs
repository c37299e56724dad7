using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>Judges keys written in base64 (RFC 4648): whether they stand for as many bytes as the service's keys have and look random.</summary>
internal static class Base64Key
{
    private const int FewestDistinct = 16; // a random key of 43 characters has about 32 different ones

    /// <summary>Confirms a value that ends in a base64 key of <paramref name="bytes"/> bytes, whatever stands before it.</summary>
    public static Validator EndingIn(int bytes) => value =>
    {
        var length = (bytes + 2) / 3 * 4;
        return value.Length >= length && IsRandom(value[^length..], bytes) ? Validation.Confirmed : Validation.Unknown;
    };

    /// <summary>Confirms a value that is a base64 key of <paramref name="bytes"/> bytes and refutes any other.</summary>
    public static Validator Of(int bytes) => value =>
        Verdict.OfStrong(value.Length == (bytes + 2) / 3 * 4 && IsRandom(value, bytes));

    private static bool IsRandom(ReadOnlySpan<char> key, int bytes)
    {
        Span<byte> decoded = stackalloc byte[bytes + 2];
        return Convert.TryFromBase64Chars(key, decoded, out var count) && count == bytes && Distinct(key) >= FewestDistinct;
    }

    private static int Distinct(ReadOnlySpan<char> key)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var character in key)
        {
            if (character < 64) low |= 1UL << character;
            else high |= 1UL << (character & 63);
        }

        return System.Numerics.BitOperations.PopCount(low) + System.Numerics.BitOperations.PopCount(high);
    }
}
