namespace Hush.Patterns.Checksums;

/// <summary>
/// Bech32 and Bech32m: a readable part, the separator 1, and characters of five bits of which the last six are a BCH code. Source: BIP 173 and BIP
/// 350.
/// </summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint Bech32Constant = 1;
    private const uint Bech32mConstant = 0x2BC830A3;

    private static readonly uint[] Generator = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>Whether the code holds under either constant. Mixed case never does.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        var separator = value.LastIndexOf('1');
        if (separator < 1 || value.Length - separator < 7) return false;
        if (value.ContainsAnyInRange('a', 'z') && value.ContainsAnyInRange('A', 'Z')) return false;

        var check = 1u;
        foreach (var character in value[..separator]) check = Step(check, (uint)char.ToLowerInvariant(character) >> 5);
        check = Step(check, 0);
        foreach (var character in value[..separator]) check = Step(check, (uint)char.ToLowerInvariant(character) & 31);
        foreach (var character in value[(separator + 1)..])
        {
            var bits = Alphabet.IndexOf(char.ToLowerInvariant(character), StringComparison.Ordinal);
            if (bits < 0) return false;
            check = Step(check, (uint)bits);
        }

        return check is Bech32Constant or Bech32mConstant;
    }

    private static uint Step(uint check, uint value)
    {
        var top = check >> 25;
        check = ((check & 0x1FFFFFF) << 5) ^ value;
        for (var i = 0; i < Generator.Length; i++)
        {
            if (((top >> i) & 1) != 0) check ^= Generator[i];
        }

        return check;
    }
}
