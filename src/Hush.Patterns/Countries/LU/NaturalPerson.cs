using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.LU;

/// <summary>
/// Luxembourg's national identification numbers of natural persons ("matricule").
/// <para>Issuer: Centre des technologies de l'information de l'État, registre national des personnes physiques (law of 19 June 2013). Format: 13
/// digits: YYYYMMDD, three of order, two check digits. Checksum: Luhn over the first eleven and the twelfth, Verhoeff over the first eleven and the
/// thirteenth. Last change of the rules known: 2014, when two check digits took the place of one.</para>
/// <para>Known confusions: barcodes of 13 digits, which fail the two check digits.</para>
/// <para>Fictitious examples: 1893120105732, 1990 0101 12385.</para>
/// </summary>
internal static partial class NaturalPerson
{
    private static readonly Category Kind = Categories.LUNationalIdentificationNumberNatural;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "lu.national-identification-number-natural",
        Category = Kind,
        Pattern = ThirteenDigits(),
        Digits = DigitCount.Exactly(13),
        Validator = Judge,
        WithShared = Grade.Strong,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = new([.. SharedWords.AnyIdentity.Words, .. SharedWords.Tax.Words, "numéro d'identification", "numero d'identification",
            "identifikationsnummer", "sozialversicherungsnummer"]),
        Own = new(
        [
            "matricule", "numéro de matricule", "numero de matricule", "matricule nationale", "matricule national",
            "numéro d'identification national", "numero d'identification national",
            "numéro d'identification personnelle", "matrikel", "matrikelnummer", "identifikatiounsnummer", "eindeutige id nummer", "luxembourg id",
            "luxembourg national identification", "cns",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13) return Validation.Refuted;
        if (!CalendarDate.Exists(DigitValue.Of(digits[..4]), DigitValue.Of(digits[4..6]), DigitValue.Of(digits[6..8]))) return Validation.Refuted;
        if (!Luhn.Holds(digits[..12])) return Validation.Refuted;
        digits[11] = digits[12];
        return Verdict.OfStrong(Verhoeff.Holds(digits[..12]));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:(?:1[89]|20)[0-9]{11}" + Edges.BehindSolid + @"|(?:1 ?[89]|2 ?0)(?: ?[0-9]){11}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ThirteenDigits();
}
