using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PT;

/// <summary>
/// Portuguese tax numbers ("NIF", "número de contribuinte"; of companies "NIPC").
/// <para>Issuer: Autoridade Tributária e Aduaneira (Decreto-Lei 14/2013). Format: nine digits, printed 3-3-3, the first not 0; abroad with PT before.
/// Checksum: modulus 11 with weights 9 to 2; 10 and 11 stand for 0. Last change of the rules known: 2013.</para>
/// <para>Known confusions: Portuguese phone numbers have nine digits, so without PT it wants its words.</para>
/// <para>Fictitious examples: 123456789, 501 964 843, PT 299999998 in form.</para>
/// </summary>
internal static partial class TaxIdentification
{
    private static readonly Category Kind = Categories.PTTaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("pt.tax-identification-number", Prefixed(), JudgePrefixed, Grade.Probable),
        .. Of("pt.tax-identification-number-bare", Bare(), Judge, Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, Validator validator, double proven) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = DigitCount.Exactly(9),
        Validator = validator,
        Proven = proven,
        Topic = Topic.GovernmentId,
        Shared = new([.. SharedWords.Tax.Words, .. SharedWords.Vat.Words]),
        Own = new(
        [
            "nif", "nipc", "número de contribuinte", "numero de contribuinte", "nº de contribuinte", "contribuinte", "contribuinte nº",
            "número fiscal", "numero fiscal",
            "número de identificação fiscal", "numero de identificacao fiscal", "identificação fiscal", "identificacao fiscal",
            "portuguese tax number", "portuguese tax id",
        ]),
    }.ToDefinitions();

    private static Validation JudgePrefixed(ReadOnlySpan<char> value) => Judge(value) == Validation.Refuted
        ? Validation.Refuted : Validation.Confirmed;

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || digits[0] == '0') return Validation.Refuted;
        var check = (11 - (WeightedSum.Of(digits[..8], [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 % 10;
        return Verdict.OfWeak(check == digits[8] - '0');
    }

    [GeneratedRegex(Edges.BeforeCode + @"PT[ -]?[1-9](?:[ .]?[0-9]){8}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[1-9][0-9]{8}" + Edges.BehindSolid + @"|[1-9](?:[ .-]?[0-9]){8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
