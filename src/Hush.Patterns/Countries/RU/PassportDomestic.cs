using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.RU;

/// <summary>
/// Russian internal passports.
/// <para>Issuer: Ministry of Internal Affairs (government decree 828 of 8 July 1997). Format: ten digits: two of the region, two of the year of
/// printing (together the series), six of the number; printed 99 99 999999, often with № or "номер" between. Checksum: none. Last change of the rules
/// known: 1997.</para>
/// <para>Known confusions: Russian phone numbers without their 8 have ten digits, so it wants its words.</para>
/// <para>Fictitious examples: 45 08 123456, 4508 123456, 4508 № 123456.</para>
/// </summary>
internal static partial class PassportDomestic
{
    private static readonly Category Kind = Categories.RUPassportNumberDomestic;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("ru.passport-number-domestic", TenDigits(), DigitCount.Exactly(10)),
        .. Of("ru.passport-number-domestic-marked", Marked(), null),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, DigitCount? digits) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = digits,
        MustHold = PatternOptions.Digits,
        WithShared = Grade.Plausible,
        Topic = Topic.Passport,
        Shared = SharedWords.Passport,
        Own = new(
        [
            "паспорт", "паспорта", "паспорту", "паспортом", "паспорте", "паспортные данные", "паспортных данных", "серия", "серии", "серия и номер",
            "паспорт рф", "pasport",
            "passport rf", "russian passport", "russian internal passport", "internal passport", "domestic passport",
        ]),
    }.ToDefinitions();

    [GeneratedRegex(
        @"(?<!\p{Lu})" + Edges.BeforeNumber + @"(?:[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{6}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){9}" +
            Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();

    [GeneratedRegex(
        Edges.BeforeNumber + @"[0-9]{2} ?[0-9]{2},? ?(?:№|N|No\.?|номер:?|ном\.?) ?[0-9]{3} ?[0-9]{3}" + Edges.BehindSolid,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Marked();
}
