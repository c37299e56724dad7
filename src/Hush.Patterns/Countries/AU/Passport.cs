using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian passport numbers.
/// <para>Issuer: Department of Foreign Affairs and Trade. Format: a letter (N, E, D, F, A, C, G, L, M, U or X by kind and series) or P with a second
/// letter (PA … PZ, since 2012), or RA, and seven digits. Checksum: none in the number itself.</para>
/// <para>Last rule change known: series R, 2022. Known confusions: the passports of many countries, product codes; without the country near it is an
/// honest maybe.</para>
/// <para>Fictitious examples: N1234567, PA0940443, ra1234567.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.AUPassportNumber;

    private static readonly ContextWords Words = new(
        ["australian passport", "australia passport", "aussie passport", "passport australia", "dfat", "passport of australia"], 10, 5);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.passport", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(7), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "au.passport-series", Category = Kind, Pattern = Series(), Digits = DigitCount.Exactly(7), Base = Grade.Weak,
            WithContext = Grade.Good, NeedsContext = true, Context = SharedWords.Passport,
        },
        new()
        {
            Id = "au.passport-unplaced", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(7), Base = Grade.FormOnly,
            WithContext = Grade.Possible, NeedsContext = true, Context = SharedWords.Passport,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"(?:[ACDEFGLMNUX]|P[A-FUWXZ]|RA)[ -]?[0-9]{7}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeCode + @"(?:P[A-FUWXZ]|RA)[ -]?[0-9]{7}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Series();
}
