using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AT;

/// <summary>
/// Austrian social insurance numbers (SVNR), which the API knows only as one of the EU's.
/// <para>Issuer: Dachverband der Sozialversicherungsträger (ASVG, section 30c). Format: ten digits: serial (3), check digit, birth date DDMMYY, the
/// month up to 15 when a day's serials ran out; printed 1858 240392. Checksum: weights 3-7-9-0-5-8-4-2-1-6, modulus 11; 10 is never issued.</para>
/// <para>Known confusions: phone numbers of ten digits; it needs its name near.</para>
/// <para>Fictitious examples: 1858 240392, 3584190277.</para>
/// </summary>
internal static partial class SocialInsurance
{
    public static PatternDefinition Definition { get; } = new()
    {
        Id = "at.social-insurance",
        Category = Categories.EUSocialSecurityNumber,
        Pattern = TenDigits(),
        Digits = DigitCount.Exactly(10),
        Base = Grade.FormOnly,
        WithContext = Grade.Sure,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "sozialversicherungsnummer", "sozialversicherung", "svnr", "sv nummer", "sv nr", "versicherungsnummer", "e card", "ecard",
            "austrian social security", "austrian social insurance",
        ]),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10 || digits[0] == '0') return Validation.Refuted;
        var month = DigitValue.Of(digits[6..8]);
        var day = DigitValue.Of(digits[4..6]);
        if (month is 0 or > 15 || (month <= 12 && !CalendarDate.Exists(month, day))) return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == digits[3] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[1-9](?:[ -]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
