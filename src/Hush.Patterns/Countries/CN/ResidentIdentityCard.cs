using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CN;

/// <summary>
/// Chinese resident identity card numbers.
/// <para>Issuer: Ministry of Public Security (GB 11643-1999). Format: eighteen characters: six of the place, eight of the birth date, three of the
/// order, a check character; until 1999 fifteen digits with a two-digit year and no check. Checksum: ISO/IEC 7064 MOD 11-2, X for 10.</para>
/// <para>Last rule change known: the old form is void since 1 January 2013. Known confusions: none for the long form, since place, date and check
/// must hold; the short one needs its name near.</para>
/// <para>Fictitious examples: 11010119900307859X in form, 440308199901101512 in form.</para>
/// </summary>
internal static partial class ResidentIdentityCard
{
    private static readonly Category Kind = Categories.CNResidentIdentityCardNumber;

    private static readonly ContextWords Words = new(
        [
            "身份证", "身份證", "身份证号", "居民身份证", "身份证号码", "公民身份号码", "resident identity card", "resident id", "chinese id", "chinese identity card",
            "china id", "identity card number",
            "prc id", "shenfenzheng", "id card number", "id card"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "cn.resident-identity-card", Category = Kind, Pattern = Long(), Digits = new(17, 18), Base = Grade.Tentative,
            WithContext = Grade.CertainMinus, Confirmed = Grade.Sure, Validator = JudgeLong, Context = Words, Topic = Topic.GovernmentId,
        },
        new()
        {
            Id = "cn.resident-identity-card-old", Category = Kind, Pattern = Short(), Digits = DigitCount.Exactly(15), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Validator = JudgeShort, Context = Words,
        },
    ];

    private static Validation JudgeLong(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[18];
        if (Characters.Compact(value, characters) != 18 || !IsPlace(characters)) return Validation.Refuted;
        var isDate = DigitValue.Of(characters[6..10]) is >= 1880 and <= 2099 && CalendarDate.IsYearMonthDay(characters[8..14]);
        return Verdict.OfStrong(isDate && Iso7064Mod11And2.Holds(characters));
    }

    private static Validation JudgeShort(ReadOnlySpan<char> value) =>
        Verdict.OfWeak(value.Length == 15 && IsPlace(value) && CalendarDate.IsYearMonthDay(value[6..12]));

    // The first two digits are a province, an autonomous region, a city of that rank, or 71, 81, 82 for Taiwan, Hong Kong and Macau.
    private static bool IsPlace(ReadOnlySpan<char> value) =>
        DigitValue.Of(value[..2]) is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (
            >= 61 and <= 65) or 71 or 81 or 82 or 83;

    [GeneratedRegex(
        Edges.BeforeNumber + @"[1-8][0-9]{5}[ -]?[12][0-9]{3}[ -]?[01][0-9][ -]?[0-3][0-9][ -]?[0-9]{3}[ -]?[0-9X]" + Edges.BehindNumber,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Long();

    [GeneratedRegex(Edges.BeforeNumber + @"[1-8][0-9]{14}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Short();
}
