using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PL;

/// <summary>
/// Polish tax numbers ("NIP").
/// <para>Issuer: National Revenue Administration (ustawa o zasadach ewidencji podatników, 13 October 1995). Format: ten digits, printed 3-3-2-2 or
/// 3-2-2-3, abroad with PL before. Checksum: modulus 11, weights 6 5 7 2 3 4 5 6 7; 10 is never issued. Last change of the rules known: 2011, when
/// persons without a business went over to PESEL.</para>
/// <para>Known confusions: phone numbers of ten digits, so without PL it wants its words.</para>
/// <para>Fictitious examples: 526-025-09-95, 5260250995, PL 1234563218.</para>
/// </summary>
internal static partial class TaxIdentification
{
    private static readonly Category Kind = Categories.PLTaxIdentificationNumber;

    private static readonly ContextWords Names = new(
        ["nip", "nip u", "nr nip", "numer nip", "nip nr", "numer identyfikacji podatkowej", "numer podatkowy", "numeru nip", "polish tax id",
            "polish tax number", "polish vat"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("pl.tax-identification-number", Prefixed(), JudgePrefixed, Grade.Strong),
        .. Of("pl.tax-identification-number-bare", Bare(), Judge, Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, Validator validator, double proven) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = DigitCount.Exactly(10),
        Validator = validator,
        Proven = proven,
        Topic = Topic.GovernmentId,
        Shared = new([.. SharedWords.Tax.Words, .. SharedWords.Vat.Words]),
        Own = Names,
    }.ToDefinitions();

    private static Validation JudgePrefixed(ReadOnlySpan<char> value) => Judge(value) == Validation.Refuted
        ? Validation.Refuted : Validation.Confirmed;

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10 || Characters.AreAllSame(digits)) return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits[..9], [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9] - '0');
    }

    [GeneratedRegex(Edges.BeforeCode + @"PL[ -]?[0-9](?:[ -]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{10}" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){9}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
