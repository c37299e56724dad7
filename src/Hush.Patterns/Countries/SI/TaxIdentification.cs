using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SI;

/// <summary>
/// Slovenian tax numbers ("davčna številka").
/// <para>Issuer: Finančna uprava (zakon o finančni upravi, 2014). Format: eight digits, the first not 0; for value added tax with SI before.
/// Checksum: modulus 11 with weights 8 to 2; 10 stands for 0, 11 is never issued. Last change of the rules known: 1996.</para>
/// <para>Known confusions: any eight digits, so without SI it wants its words.</para>
/// <para>Fictitious examples: 15012557, SI 15012557, 50223054 in form.</para>
/// </summary>
internal static partial class TaxIdentification
{
    private static readonly Category Kind = Categories.SITaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("si.tax-identification-number", Prefixed(), JudgePrefixed, Grade.Probable),
        .. Of("si.tax-identification-number-bare", Bare(), Judge, Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, Validator validator, double proven) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = DigitCount.Exactly(8),
        Validator = validator,
        Proven = proven,
        Topic = Topic.GovernmentId,
        Shared = new([.. SharedWords.Tax.Words, .. SharedWords.Vat.Words]),
        Own = new(
        [
            "davčna številka", "davcna stevilka", "davčne številke", "davcne stevilke", "davčno številko", "davcno stevilko", "davčna", "davcna",
            "dš", "id za ddv", "id št za ddv",
            "ddv", "identifikacijska številka za ddv", "slovenian tax number", "slovenian tax id", "slovenian vat",
        ]),
    }.ToDefinitions();

    private static Validation JudgePrefixed(ReadOnlySpan<char> value) => Judge(value) == Validation.Refuted
        ? Validation.Refuted : Validation.Confirmed;

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[8];
        if (Characters.Digits(value, digits) != 8 || digits[0] == '0') return Validation.Refuted;
        var check = 11 - (WeightedSum.Of(digits[..7], [8, 7, 6, 5, 4, 3, 2]) % 11);
        return Verdict.OfWeak((check == 10 ? 0 : check) == digits[7] - '0');
    }

    [GeneratedRegex(Edges.BeforeCode + @"SI[ -]?[1-9](?: ?[0-9]){7}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[1-9][0-9]{7}" + Edges.BehindSolid + @"|[1-9](?:[ -]?[0-9]){7}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
