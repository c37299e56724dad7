using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.LU;

/// <summary>
/// Luxembourg's national identification numbers of legal persons.
/// <para>Issuer: Centre des technologies de l'information de l'État, répertoire général des personnes morales (law of 30 March 1979). Format: 11
/// digits: the year of founding, two of the legal form, five more of which the last is a check digit. Checksum: not published by the register, so a
/// number is refuted only when its year is none. Last change of the rules known: 1979.</para>
/// <para>Known confusions: every number of 11 digits that begins with a year, so it wants its words.</para>
/// <para>Fictitious examples: 20142412345, 1998 22 01234.</para>
/// </summary>
internal static partial class NonNaturalPerson
{
    private static readonly Category Kind = Categories.LUNationalIdentificationNumberNonNatural;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "lu.national-identification-number-non-natural",
        Category = Kind,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        WithOwn = Grade.Firm,
        WithShared = Grade.Possible,
        Topic = Topic.GovernmentId,
        Shared = new([.. SharedWords.Tax.Words, "numéro d'identification", "numero d'identification", "identifikationsnummer", "steuernummer"]),
        Own = new(
        [
            "matricule", "numéro de matricule", "numero de matricule", "matricule nationale", "matricule national",
            "numéro d'identification national", "numero d'identification national",
            "matrikel", "matrikelnummer", "identifikatiounsnummer", "luxembourg company number", "luxembourg tax number",
            "luxembourg national identification",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11) return Validation.Refuted;
        return Verdict.OfWeak(DigitValue.Of(digits[..4]) is >= 1800 and < 2100);
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:(?:1[89]|20)[0-9]{9}" + Edges.BehindSolid + @"|(?:1 ?[89]|2 ?0)(?: ?[0-9]){9}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
