using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.MY;

/// <summary>
/// Malaysian identity card numbers ("MyKad", "NRIC").
/// <para>Issuer: National Registration Department (National Registration Regulations 1990). Format: twelve digits, printed 850315-14-5678: birth date
/// YYMMDD, place of birth, order. Checksum: none, but the date and the place (00, 17–20, 69, 70, 73, 80, 81, 94–97 are not given) must hold.</para>
/// <para>Last rule change known: none. Known confusions: other twelve-digit numbers; with its hyphens it is a likely find, bare it needs its name
/// near.</para>
/// <para>Fictitious examples: 850315-14-5678, 770305021234, no. k/p 880730-10-1234.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Kind = Categories.MYIdentityCardNumber;

    private static readonly ContextWords Words = new(
        [
            "mykad", "my kad", "nric", "ic number", "ic no", "no ic", "no kp", "k p", "kad pengenalan", "nombor kad pengenalan", "no kad pengenalan",
            "kad pengenalan diri",
            "identity card number", "malaysian ic", "malaysian id", "malaysian identity card", "mypr", "身份证", "身份證"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "my.identity-card", Category = Kind, Pattern = Printed(), Digits = DigitCount.Exactly(12), Base = Grade.Plausible,
            WithContext = Grade.SurePlus, Validator = Judge, Context = Words,
        },
        new()
        {
            Id = "my.identity-card-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(12), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        if (Characters.Digits(value, digits) != 12 || !CalendarDate.IsYearMonthDay(digits[..6])) return Validation.Refuted;
        return Verdict.OfWeak(DigitValue.Of(digits[6..8]) is not (0 or (>= 17 and <= 20) or 69 or 70 or 73 or 80 or 81 or (>= 94 and <= 97)));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{2}-[0-9]{4}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[01][0-9][0-3][0-9][ -]?[0-9]{2}[ -]?[0-9]{4}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
