using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.KR;

/// <summary>
/// Korean passport numbers.
/// <para>Issuer: Ministry of Foreign Affairs. Format: a letter of the kind (M, S, R, O, D) and eight digits; since December 2021 a letter, three
/// digits, a letter, four digits. Checksum: none in the number itself.</para>
/// <para>Known confusions: passports and licences of other countries; without the words of the country it is an honest maybe.</para>
/// <para>Fictitious examples: M12345678, M123A4567, 여권번호 S98765432.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.KRPassportNumber;

    private static readonly ContextWords Words = new(
        ["여권번호", "여권", "전자여권", "korean passport", "korea passport", "south korean passport", "passport of korea"], 10, 5);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "kr.passport", Category = Kind, Pattern = Number(), Digits = new(7, 8), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "kr.passport-unplaced", Category = Kind, Pattern = Number(), Digits = new(7, 8), Base = Grade.FormOnly,
            WithContext = Grade.Plausible, NeedsContext = true, Context = SharedWords.Passport,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"[DMORS][ -]?(?:[0-9]{8}|[0-9]{3}[A-Z][0-9]{4})" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
