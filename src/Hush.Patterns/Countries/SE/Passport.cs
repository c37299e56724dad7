using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SE;

/// <summary>
/// Swedish passports.
/// <para>Issuer: Polismyndigheten (passlagen 1978:302). Format: eight digits; passports since January 2022 have two letters before six or seven
/// digits. Checksum: none on the number itself. Last change of the rules known: 2022.</para>
/// <para>Known confusions: any eight digits, so it wants its words.</para>
/// <para>Fictitious examples: 12345678, AA1234567.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.SEPassportNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("se.passport-number", EightDigits(), DigitCount.Exactly(8)),
        .. Of("se.passport-number-letters", Lettered(), new(6, 7)),
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
        Own = new(["passnummer", "passnumret", "passnr", "pass nr", "svenskt pass", "svenska passet", "mitt pass", "ditt pass", "passet",
            "passets nummer", "swedish passport"], 5, 3),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{8}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){7}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex EightDigits();

    [GeneratedRegex(Edges.BeforeCode + LetterPrefix.Two + "[0-9]{6,7}" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Lettered();
}
