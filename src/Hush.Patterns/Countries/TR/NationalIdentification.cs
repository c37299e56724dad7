using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.TR;

/// <summary>
/// Turkish identification numbers ("T.C. kimlik numarası").
/// <para>Issuer: Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü (law 5490 of 25 April 2006). Format: 11 digits, the first not 0; foreign residents'
/// begin with 99. Checksum: two digits of modulus 10: the tenth over the first nine with weights 7 and −1 by turns, the eleventh over the first ten.
/// Last change of the rules known: 2006.</para>
/// <para>Known confusions: Turkish phone numbers with their 0 have 11 digits, and begin with 0.</para>
/// <para>Fictitious examples: 17291716060, 10000000146, 172 917 160 60.</para>
/// </summary>
internal static partial class NationalIdentification
{
    private static readonly Category Kind = Categories.TRNationalIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "tr.national-identification-number",
        Category = Kind,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "tc", "t c", "tckn", "tc no", "tc kimlik", "t c kimlik", "tc kimlik no", "tc kimlik numarası", "tc kimlik numarasi", "kimlik no",
            "kimlik numarası", "kimlik numarasi", "kimlik numaram",
            "KİMLİK NO", "KİMLİK NUMARASI", "kimlik", "KİMLİK", "vatandaşlık numarası", "vatandaslik numarasi", "vatandaşlık no", "turkish id",
            "turkish identity number", "turkish national id",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || digits[0] == '0') return Validation.Refuted;
        // Weights 3 and 1 on the complement are weights 7 and −1 on the digits.
        var tenth = (10 - (WeightedSum.Of(digits[..9], [3, 1]) % 10)) % 10;
        var eleventh = WeightedSum.Of(digits[..10], [1]) % 10;
        return Verdict.OfStrong(tenth == digits[9] - '0' && eleventh == digits[10] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[1-9][0-9]{10}" + Edges.BehindSolid + @"|[1-9](?:[ -]?[0-9]){10}" + Edges.BehindNumber + ")", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
