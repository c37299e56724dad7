using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// Numbers of German identity cards.
/// <para>Issuer: Personalausweisbehörden, printed by Bundesdruckerei (Personalausweisgesetz, section 5). Format since November 2010: nine places, the
/// first L to Z of the permitted consonants, and often the check digit behind them (<see cref="DocumentNumber"/>); before, nine digits, check digit
/// and D. Checksum: ICAO Doc 9303 (7-3-1).</para>
/// <para>Known confusions: residence permits share the form; ten digits of the old card are like any others. It needs its name near.</para>
/// <para>Fictitious examples: L01X00T471, RLW17ZMFG, 1220001297D.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Category = Categories.DEIdentityCardNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "de.identity-card", Category = Category, Pattern = Number(), MustHold = PatternOptions.Digits, Base = Grade.FormOnly,
            WithContext = Grade.SurePlus,
            NeedsContext = true, Validator = DocumentNumber.Judge,
            Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.FirmMinus, Topic.GovernmentId),
        new()
        {
            Id = "de.identity-card-before-2010", Category = Category, Pattern = TenDigits(), Digits = DigitCount.Exactly(10), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true,
            Validator = DocumentNumber.Judge, Context = OwnWords,
        },
    ];

    private static ContextWords OwnWords => new(
    [
        "personalausweis", "personalausweises", "personalausweisnummer", "personalausweis nr", "perso", "ausweis", "ausweises", "ausweisnummer",
        "ausweis nr", "ausweisnr", "dokumentennummer", "bundespersonalausweis", "german id card", "german identity card", "german id",
    ]);

    [GeneratedRegex(
        Edges.BeforeCode + "[LMNPRTVWXYZ](?: ?" + DocumentNumber.Place + "){8}(?:<?[0-9]D?)?" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(
        Edges.BeforeCode + "[0-9](?: ?[0-9]){9}(?:<{0,2}D)?" + Edges.BehindCode, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
