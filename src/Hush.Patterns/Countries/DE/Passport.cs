using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// Numbers of German passports.
/// <para>Issuer: Passbehörden, printed by Bundesdruckerei (Passgesetz, section 4). Format since November 2007: nine places, the first C, F, G, H, J
/// or K, and often the check digit behind them (<see cref="DocumentNumber"/>). Checksum: ICAO Doc 9303 (7-3-1), where the tenth place is
/// given.</para>
/// <para>Known confusions: other codes of nine places; it needs its name near.</para>
/// <para>Fictitious examples: C01X00T47, HK8YNN3MH1.</para>
/// </summary>
internal static partial class Passport
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "de.passport", Category = Categories.DEPassportNumber, Pattern = Number(), MustHold = PatternOptions.Digits, Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true,
            Validator = DocumentNumber.Judge,
            Context = new(
            [
                "reisepass", "reisepasses", "reisepassnummer", "reisepass nr", "passnummer", "pass nr", "passnr", "deutscher pass", "deutschen pass",
                "kinderreisepass", "german passport",
            ]),
        }.WithSharedWords(SharedWords.Passport, Grade.FirmMinus, Topic.Passport),
    ];

    [GeneratedRegex(
        Edges.BeforeCode + "[CFGHJK](?: ?" + DocumentNumber.Place + "){8}(?:<?[0-9])?" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
