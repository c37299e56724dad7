using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.RU;

/// <summary>
/// Russian passports for travel abroad ("загранпаспорт").
/// <para>Issuer: Ministry of Internal Affairs, Ministry of Foreign Affairs (federal law 114-FZ of 15 August 1996). Format: nine digits: two of the
/// series, seven of the number, often with № between. Checksum: none. Last change of the rules known: 2010.</para>
/// <para>Known confusions: passports of many other states have nine digits, so it wants its own words.</para>
/// <para>Fictitious examples: 75 1234567, 751234567, 71 № 7654321.</para>
/// </summary>
internal static partial class PassportInternational
{
    private static readonly Category Kind = Categories.RUPassportNumberInternational;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("ru.passport-number-international", NineDigits(), DigitCount.Exactly(9)),
        .. Of("ru.passport-number-international-marked", Marked(), null),
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
        Shared = new([.. SharedWords.Passport.Words, "паспорт", "паспорта", "паспортом", "паспорте"]),
        Own = new(
        [
            "загранпаспорт", "загранпаспорта", "загранпаспорту", "загранпаспортом", "загранпаспорте", "загран паспорт", "заграничный паспорт",
            "заграничного паспорта", "заграничным паспортом",
            "заграничном паспорте", "паспорт для выезда за границу", "zagranpasport", "zagran passport", "russian passport",
            "russian international passport", "russian travel passport",
        ]),
    }.ToDefinitions();

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[0-9]{2}[ -]?[0-9]{7}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();

    [GeneratedRegex(
        Edges.BeforeNumber + @"[0-9]{2},? ?(?:№|N|No\.?|номер:?|ном\.?) ?[0-9]{3} ?[0-9]{4}" + Edges.BehindSolid,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Marked();
}
