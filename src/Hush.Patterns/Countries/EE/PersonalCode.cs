using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.EE;

/// <summary>
/// Estonian personal identification codes (isikukood).
/// <para>Issuer: Siseministeerium (Population Register Act; EVS 585:2007). Format: eleven digits: sex and century 1–8, birth date YYMMDD, serial (3),
/// check digit. Checksum: weights 1-2-3-4-5-6-7-8-9-1, modulus 11; if that gives 10, weights 3-4-5-6-7-8-9-1-2-3; if 10 again, 0.</para>
/// <para>Known confusions: Lithuania has the same form and check; it needs its name near.</para>
/// <para>Fictitious examples: 48802051303, 34801282156.</para>
/// </summary>
internal static partial class PersonalCode
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "ee.personal-code", Category = Categories.EEPersonalIdentificationCode, Pattern = ElevenDigits(), Digits = DigitCount.Exactly(11),
            Base = Grade.FormOnly, WithContext = Grade.SurePlus, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "isikukood", "isikukoodi", "isikukoodiga", "isikukoodid", "isikukoodis", "id kood", "estonian personal code",
                "estonian personal identification code", "estonian id", "estonian id code", "estonian national id", "personal id code",
            ]),
        }.WithSharedWords(SharedWords.Identity, Grade.Good, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11) return Validation.Refuted;
        var year = 1800 + ((digits[0] - '1') / 2 * 100) + DigitValue.Of(digits[1..3]);
        if (!CalendarDate.Exists(year, DigitValue.Of(digits[3..5]), DigitValue.Of(digits[5..7]))) return Validation.Refuted;
        return Verdict.OfWeak(TwoStageMod11.Holds(digits));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[1-8](?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
