namespace Hush.Patterns.Checksums;

/// <summary>
/// The check in the letter case of Ethereum addresses: a hexadecimal letter is a capital where the Keccak-256 hash of the address in small letters
/// has a digit of 8 or more. Source: EIP-55.
/// </summary>
internal static class MixedCaseAddress
{
    private const int Digits = 40;

    /// <summary>Whether the case of the 40 hexadecimal digits is as the check demands.</summary>
    public static bool Holds(ReadOnlySpan<char> address)
    {
        if (address.Length != Digits) return false;
        Span<byte> small = stackalloc byte[Digits];
        for (var i = 0; i < Digits; i++) small[i] = (byte)char.ToLowerInvariant(address[i]);
        Span<byte> hash = stackalloc byte[32];
        Keccak256.Hash(small, hash);
        for (var i = 0; i < Digits; i++)
        {
            if (!char.IsAsciiLetter(address[i])) continue;
            var half = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15;
            if (char.IsAsciiLetterUpper(address[i]) != (half >= 8)) return false;
        }

        return true;
    }
}
