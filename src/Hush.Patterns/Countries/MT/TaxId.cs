using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.MT;

/// <summary>
/// Maltese tax numbers.
/// <para>Issuer: Commissioner for Tax and Customs (Income Tax Management Act, chapter 372). Format: of Maltese citizens the number of the identity
/// card (<see cref="IdentityCard"/>), of others and of companies nine digits. Checksum: none. Last change of the rules known: none.</para>
/// <para>Known confusions: any nine digits, so it wants its words.</para>
/// <para>Fictitious examples: 0123456M, 912345678.</para>
/// </summary>
internal static partial class TaxId
{
    private static readonly Category Kind = Categories.MTTaxIDNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("mt.tax-id-number", IdentityCard.Number(), new(4, 7)),
        .. Of("mt.tax-id-number-digits", NineDigits(), DigitCount.Exactly(9)),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, DigitCount digits) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = digits,
        WithShared = Grade.Plausible,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.Tax,
        Own = new(["numru tat-taxxa", "numru tat taxxa", "id tat-taxxa", "numru ta' identifikazzjoni tat-taxxa", "identifikazzjoni tat-taxxa",
            "taxxa", "maltese tax", "malta tax", "maltese tin", "malta tin"]),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{9}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
