using System.Security.Cryptography;

namespace Hush.Patterns.Checksums;

/// <summary>
/// Base58Check: a version byte, a payload and the first four bytes of the double SHA-256 of both, written with 58 letters and digits (no 0, O, I, l).
/// Source: Bitcoin Core, <c>src/base58.cpp</c>.
/// </summary>
internal static class Base58Check
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const int Length = 25; // version, 20 bytes of a hash, 4 of the check
    private const int CheckLength = 4;

    /// <summary>Whether the check of an address of 25 bytes holds; <paramref name="version"/> is its first byte.</summary>
    public static bool Holds(ReadOnlySpan<char> value, out byte version)
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes.Clear();
        version = 0;
        foreach (var character in value)
        {
            var carry = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (carry < 0) return false;
            for (var i = Length - 1; i >= 0; i--)
            {
                carry += 58 * bytes[i];
                bytes[i] = (byte)carry;
                carry >>= 8;
            }

            if (carry != 0) return false;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..^CheckLength], hash);
        SHA256.HashData(hash, hash);
        version = bytes[0];
        return hash[..CheckLength].SequenceEqual(bytes[^CheckLength..]);
    }
}
