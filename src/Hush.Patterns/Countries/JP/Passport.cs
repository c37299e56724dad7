using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese passport numbers.
/// <para>Issuer: Ministry of Foreign Affairs. Format: two letters (T or M and others, by kind) and seven digits. Checksum: none in the number
/// itself.</para>
/// <para>Last rule change known: new design in 2020 and 2025, same number. Known confusions: passports of other countries; without the words of the
/// country it is an honest maybe.</para>
/// <para>Fictitious examples: TK1234567, 旅券番号 MU9876543.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.JPPassportNumber;

    private static readonly ContextWords Words = new(["パスポート", "旅券番号", "旅券", "japanese passport", "japan passport", "passport of japan"], 10, 5);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.passport", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(7), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "jp.passport-unplaced", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(7), Base = Grade.FormOnly,
            WithContext = Grade.Plausible, NeedsContext = true, Context = SharedWords.Passport,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{2}[ -]?[0-9]{7}" + Edges.BehindCode, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
