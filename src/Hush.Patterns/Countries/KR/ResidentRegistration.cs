using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.KR;

/// <summary>
/// Korean resident registration numbers ("RRN"), which also serve as social security numbers, and those of foreigners.
/// <para>Issuer: Ministry of the Interior and Safety (Resident Registration Act); for foreigners the Ministry of Justice. Format: birth date YYMMDD,
/// hyphen, a digit of century, sex and nationality (1–8, 9 and 0 for births before 1900), six digits. Checksum: weights 2 to 9 and 2 to 5, 11
/// (foreigners 13) less the sum modulo 11, modulo 10; the last six digits are random since 5 October 2020, so births since that month need not pass
/// it.</para>
/// <para>Known confusions: time stamps of thirteen digits; with hyphen and date it is a likely find, bare it needs its name near.</para>
/// <para>Fictitious examples: 900101-1234568, 850315-2345678 in form, 9001011234568.</para>
/// </summary>
internal static partial class ResidentRegistration
{
    private static readonly Category Registration = Categories.KRResidentRegistrationNumber;
    private static readonly Category Security = Categories.KRSocialSecurityNumber;

    private static readonly ContextWords Words = new(
        [
            "주민등록번호", "주민번호", "주민등록", "주민등록증", "외국인등록번호", "외국인등록", "거소신고번호", "resident registration number", "resident registration", "rrn",
            "korean id", "korean national id",
            "korean resident", "jumin", "alien registration number", "foreigner registration number"
        ]);
    private static readonly ContextWords SecurityWords =
        new(["사회보장번호", "사회보장", "사회보험", "국민연금", "건강보험", "social security", "social security number", "korean social security", "ssn"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("kr.resident-registration", Registration, Words),
        .. Of("kr.social-security", Security, SecurityWords),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Category category, ContextWords words) =>
    [
        new()
        {
            Id = id, Category = category, Pattern = Hyphened(), Digits = DigitCount.Exactly(13), Base = Grade.Plausible, WithContext = Grade.Proven,
            Confirmed = Grade.WordsAndForm,
            Validator = Judge, Context = words,
        },
        new()
        {
            Id = id + "-bare", Category = category, Pattern = Bare(), Digits = DigitCount.Exactly(13), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true,
            Validator = JudgeBare, Context = words,
        },
    ];

    private static Validation JudgeBare(ReadOnlySpan<char> value) => Verdict.OfWeak(Judge(value) != Validation.Refuted);

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13 || !CalendarDate.IsYearMonthDay(digits[..6])) return Validation.Refuted;
        var isForeign = digits[6] is >= '5' and <= '8';
        var sum = WeightedSum.Of(digits[..12], [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
        if (((isForeign ? 13 : 11) - (sum % 11)) % 10 == digits[12] - '0') return Validation.Confirmed;
        var isRandom = digits[6] is '3' or '4' or '7' or '8' && DigitValue.Of(digits[..4]) is >= 2010 and <= 9912;
        return Verdict.OfWeak(isRandom);
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[01][0-9][0-3][0-9] ?- ?[0-9]{7}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Hyphened();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[01][0-9][0-3][0-9](?: ?[0-9]){7}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
