using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.KR;

/// <summary>
/// Korean driver's licence numbers.
/// <para>Issuer: Korean National Police Agency, Korea Road Traffic Authority. Format: twelve digits, printed 11-22-123456-78: two of the region
/// (11–26, 28; once its name, "서울"), two of the year, six of the order, two of the check and reissue. Checksum: not published.</para>
/// <para>Last rule change known: regions as digits. Known confusions: account numbers in the same groups; the printed form is a likely find, bare it
/// needs its name near.</para>
/// <para>Fictitious examples: 11-15-123456-78, 운전면허번호 서울-15-123456-78, 281512345678.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.KRDriversLicenseNumber;

    private static readonly ContextWords Words = new(
        [
            "운전면허번호", "운전면허", "면허번호", "면허증", "운전면허증", "korean driver's license", "korean drivers license", "korean driver's licence",
            "korean driving licence",
            "korea driver's license", "driver's license", "driver's licence", "driving licence"
        ]);

    private static readonly ContextWords KoreanWords =
        new(["운전면허번호", "운전면허", "면허번호", "면허증", "korean driver's license", "korean driver's licence", "korean driving licence"]);

    private static readonly ContextWords Accounts = new(["계좌", "계좌번호", "은행", "account"], 3, 2);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "kr.drivers-license", Category = Kind, Pattern = Printed(), Digits = new(10, 12), Base = Grade.Tentative,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words, AntiContext = Accounts,
        },
        new()
        {
            Id = "kr.drivers-license-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(12), Base = Grade.FormOnly,
            WithContext = Grade.FirmPlus, NeedsContext = true, Context = KoreanWords,
        },
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:1[1-9]|2[0-68]|서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)[ -][0-9]{2}-[0-9]{6}-[0-9]{2}" + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:1[1-9]|2[0-68])[0-9]{10}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
