using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.MT;

/// <summary>
/// Maltese identity cards ("karta tal-identità").
/// <para>Issuer: Identità (Identity Card and other Identity Documents Act, chapter 258). Format: seven digits, of which leading zeros are often left
/// out, and one of the letters M, G, A, P, L, H, B, Z for the register and century of birth. Checksum: none. Last change of the rules known:
/// 1975.</para>
/// <para>Known confusions: Irish PPS numbers, car plates and part numbers, so it wants its words.</para>
/// <para>Fictitious examples: 0123456M, 9876543G, 123456 M.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Kind = Categories.MTIdentityCardNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "mt.identity-card-number",
        Category = Kind,
        Pattern = Number(),
        Digits = new(4, 7),
        WithShared = Grade.Reasonable,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "karta tal-identità", "karta tal-identita", "karta tal identità", "karta ta l-identità", "karta ta l-identita", "numru tal-karta",
            "numru tal-identità", "numru tal-identita",
            "karta tal-id", "kodiċi numerali personali", "numru ta identifikazzjoni", "numru ta' identifikazzjoni", "maltese id",
            "maltese identity card", "malta id", "malta identity card",
        ]),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeCode + @"(?:[0-9]{4,7}|[0-9](?: [0-9]){3,6})(?:[MGAPLHBZ]| (?-i:[MGAPLHBZ]))" + Edges.BehindSolid,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    internal static partial Regex Number();
}
