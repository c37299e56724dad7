using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian postal codes by themselves.
/// <para>Issuer: Canada Post. Format: letter, digit, letter, blank, digit, letter, digit; the first letter is none of D, F, I, O, Q, U, W, Z, the
/// others none of D, F, I, O, Q, U. Checksum: none.</para>
/// <para>Known confusions: product codes of the same shape.</para>
/// <para>Examples: K1A 0B1, m5v3l9, H0H 0H0.</para>
/// </summary>
internal static partial class PostalCode
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.postal-code", Category = Categories.ZipCode, Pattern = Code(), Digits = DigitCount.Exactly(3), Base = Grade.Probable,
            WithContext = Grade.Words, Topic = Topic.PostalCode | Topic.Address,
            Context = new(["postal", "postal code", "postcode", "zip", "address", "street", "live"]),
            AntiContext = new(["model", "part", "version", "order", "reference", "serial", "error"], 3, 1),
        },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_#-])[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9](?![" + Edges.Letters +
            @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Code();
}
