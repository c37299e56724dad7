using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.UA;

/// <summary>
/// Ukrainian internal passports: the booklet of 1994 and the card since 2016.
/// <para>Issuer: State Migration Service (law 5492-VI of 20 November 2012). Format: booklet two Cyrillic letters and six digits, often with №
/// between; card nine digits. Checksum: none. Last change of the rules known: January 2016.</para>
/// <para>Known confusions: nine digits are many things, so the card wants its words, and so does the booklet.</para>
/// <para>Fictitious examples: КН 123456, АА123456, МЕ № 654321, 123456789.</para>
/// </summary>
internal static partial class PassportDomestic
{
    private static readonly Category Kind = Categories.UAPassportNumberDomestic;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("ua.passport-number-domestic", Booklet(), DigitCount.Exactly(6)),
        .. Of("ua.passport-number-domestic-card", NineDigits(), DigitCount.Exactly(9)),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, DigitCount digits) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = digits,
        WithShared = Grade.Plausible,
        Topic = Topic.Passport,
        Shared = SharedWords.Passport,
        Own = new(
        [
            "паспорт", "паспорта", "паспорту", "паспортом", "паспорті", "паспортні дані", "серія", "серія та номер", "паспорт громадянина україни",
            "внутрішній паспорт", "id картка", "id картки",
            "ід картка", "айді картка", "номер картки", "ukrainian passport", "ukrainian internal passport", "ukrainian id card", "internal passport",
        ]),
    }.ToDefinitions();

    [GeneratedRegex(
        Edges.BeforeCode + @"(?:(?-i:[А-ЯҐЄІЇ]{2}) ?(?:№ ?)?|[А-ЯҐЄІЇ]{2})[0-9]{6}" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Booklet();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{9}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
