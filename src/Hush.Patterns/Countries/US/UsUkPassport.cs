using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// Passports of the United States and of the United Kingdom, which the API takes for one category.
/// <para>Issuers: Department of State; HM Passport Office. Format: nine digits; US passports since 2021 a letter and eight digits. Checksum: none on
/// the number itself. Last change of the rules known: 2021.</para>
/// <para>Known confusions: social security and routing numbers, other states' passports of nine digits, so it wants its words.</para>
/// <para>Fictitious examples: 533380006, 533 380 006, A12345678.</para>
/// </summary>
internal static partial class UsUkPassport
{
    private static readonly Category Kind = Categories.USUKPassportNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("us.uk-passport-number", NineDigits(), DigitCount.Exactly(9)),
        .. Of("us.uk-passport-number-letter", Lettered(), DigitCount.Exactly(8)),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, DigitCount digits) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = digits,
        WithShared = Grade.Good,
        Topic = Topic.Passport,
        Shared = SharedWords.Passport,
        Own = new(
        [
            "us passport", "u s passport", "usa passport", "american passport", "united states passport", "uk passport", "u k passport",
            "british passport", "united kingdom passport",
            "gb passport", "passport book number", "passport card number", "hm passport office",
        ]),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{9}" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();

    [GeneratedRegex(Edges.BeforeCode + @"(?:[A-Z]|(?-i:[B-HJ-Z] ))[0-9](?: ?[0-9]){7}" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Lettered();
}
