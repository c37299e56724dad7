using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Private keys in text armour.
/// <para>Issuer: their owner. Format: RFC 7468 and RFC 9580 section 6.2, from <c>-----BEGIN … PRIVATE KEY-----</c> to the matching end line; where
/// the end is cut off, as much as looks like armour. Checksum: none that text alone lets one check.</para>
/// <para>Known confusions: public keys and certificates, which are no secret.</para>
/// <para>Fictitious example: a begin line, a few lines of base64, an end line.</para>
/// </summary>
internal static partial class PrivateKey
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "secrets.private-key", Category = Categories.Password, Pattern = Armour(), Base = Grade.Certain },
    ];

    [GeneratedRegex(
        @"-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:.,()\\]{0,16384}(?:-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Armour();
}
