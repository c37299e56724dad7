using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DK;

/// <summary>
/// Danish personal numbers (CPR-nummer).
/// <para>Issuer: CPR-administrationen (CPR-loven). Format: birth date DDMMYY and four digits, printed with a hyphen; the seventh digit tells the
/// century. Checksum: weights 4-3-2-7-6-5-4-3-2-1, modulus 11, but since October 2007 numbers are given out without it, so failing it refutes
/// nothing.</para>
/// <para>Known confusions: Swedish and Latvian numbers with a date in front, phone numbers of ten digits; without the hyphen or without the old check
/// it needs its name near.</para>
/// <para>Fictitious examples: 150246-1458, 0303972740 (no check).</para>
/// </summary>
internal static partial class PersonalIdentification
{
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Forms, .. Forms.AlsoAs("-v2", Categories.DKPersonalIdentificationV2)];

    private static IEnumerable<PatternDefinition> Forms => new PatternDefinition
    {
        Id = "dk.personal-identification",
        Category = Categories.DKPersonalIdentificationNumber,
        Pattern = TenDigits(),
        Digits = DigitCount.Exactly(10),
        Base = Grade.FormOnly,
        Confirmed = Grade.Plausible,
        WithContext = Grade.Sure,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "cpr", "cpr nummer", "cprnummer", "cpr nr", "cprnr", "cpr number", "personnummer", "person nummer", "personnr", "sundhedskort",
            "sygesikringsbevis", "sygesikring", "det centrale personregister", "danish id", "danish personal number", "danish national id",
        ]),
    }.WithSharedWords(SharedWords.Identity, Grade.Likely, Topic.GovernmentId);

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10) return Validation.Refuted;
        var year = DigitValue.Of(digits[4..6]);
        var century = digits[6] switch
        {
            >= '5' and <= '8' when year >= 58 => 1800,
            <= '3' => 1900,
            '4' or '9' when year >= 37 => 1900,
            _ => 2000,
        };
        if (!CalendarDate.Exists(century + year, DigitValue.Of(digits[2..4]), DigitValue.Of(digits[..2]))) return Validation.Refuted;
        var isChecked = WeightedSum.Of(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
        return isChecked && value.Contains('-') ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-3](?: ?[0-9]){5}(?:-| - | ?)[0-9](?: ?[0-9]){3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
