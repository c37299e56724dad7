using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.TW;

/// <summary>
/// Taiwanese passport numbers.
/// <para>Issuer: Bureau of Consular Affairs. Format: nine digits, of which the first is the kind (3 for ordinary ones), or eight or nine digits of
/// older series. Checksum: none in the number itself.</para>
/// <para>Last rule change known: none. Known confusions: passports of the USA and UK of nine digits; it needs the words of the country near.</para>
/// <para>Fictitious examples: 護照號碼 312345678, Taiwan passport 360987654.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.TWPassportNumber;

    private static readonly ContextWords Words = new(
        [
            "護照", "護照號碼", "台灣護照", "臺灣護照", "中華民國護照", "taiwan passport", "taiwanese passport", "roc passport", "passport of taiwan",
            "republic of china passport"
        ], 10, 5);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "tw.passport", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
