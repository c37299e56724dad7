using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HU;

/// <summary>
/// Hungarian personal identifiers (személyi azonosító, személyi szám).
/// <para>Issuer: Belügyminisztérium (Act XX of 1996). Format: eleven digits: sex and century 1–8, birth date YYMMDD, serial (3), check digit; printed
/// 2-830512-4909. Checksum: weights 1 to 10, for those born since 1997 weights 10 to 1, modulus 11; 10 is never issued.</para>
/// <para>Known confusions: phone numbers of eleven digits; unless printed 1-6-4 it needs its name near.</para>
/// <para>Fictitious examples: 2-830512-4909, 30608027715.</para>
/// </summary>
internal static partial class PersonalIdentification
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "hu.personal-identification", Category = Categories.HUPersonalIdentificationNumber, Pattern = ElevenDigits(),
            Digits = DigitCount.Exactly(11), Base = Grade.FormOnly, Confirmed = Grade.Probable, WithContext = Grade.SurePlus, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "személyi szám", "szemelyi szam", "személyi száma", "személyi számom", "személyi azonosító", "személyi azonosító jel",
                "szemelyi azonosito", "személyi azonosítóm", "személyazonosító jel", "személyazonosító", "hungarian personal",
                "hungarian personal id", "hungarian national id",
            ]),
        }.WithSharedWords(SharedWords.Identity, Grade.Probable, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11) return Validation.Refuted;
        var isOfNewCentury = digits[0] is '3' or '4' or '7' or '8';
        var year = (isOfNewCentury ? 2000 : 1900) + DigitValue.Of(digits[1..3]);
        if (!CalendarDate.Exists(year, DigitValue.Of(digits[3..5]), DigitValue.Of(digits[5..7]))) return Validation.Refuted;
        var sum = WeightedSum.Of(digits[..10], year >= 1997 ? [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        if (sum % 11 != digits[10] - '0') return Validation.Refuted;
        return value.Length == 13 && value[1] is '-' or ' ' && value[8] == '-' ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[1-8](?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
