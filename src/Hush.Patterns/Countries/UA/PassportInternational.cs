using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.UA;

/// <summary>
/// Ukrainian passports for travel abroad.
/// <para>Issuer: State Migration Service (law 5492-VI of 20 November 2012). Format: two Latin letters and six digits. Checksum: none on the number
/// itself. Last change of the rules known: January 2015.</para>
/// <para>Known confusions: product codes of this shape, so it wants its words.</para>
/// <para>Fictitious examples: FE123456, EX 654321, gh123456.</para>
/// </summary>
internal static partial class PassportInternational
{
    private static readonly Category Kind = Categories.UAPassportNumberInternational;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "ua.passport-number-international",
        Category = Kind,
        Pattern = Number(),
        Digits = DigitCount.Exactly(6),
        WithShared = Grade.Plausible,
        Topic = Topic.Passport,
        Shared = new([.. SharedWords.Passport.Words, "паспорт", "паспорта", "паспортом", "паспорті"]),
        Own = new(
        [
            "закордонний паспорт", "закордонного паспорта", "закордонним паспортом", "закордонному паспорті", "закордонний", "закордонного",
            "загранпаспорт", "загранпаспорта",
            "паспорт для виїзду за кордон", "біометричний паспорт", "біометричного паспорта", "ukrainian passport",
            "ukrainian international passport", "ukrainian travel passport",
        ]),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeCode + LetterPrefix.Two + "[0-9](?: ?[0-9]){5}" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
