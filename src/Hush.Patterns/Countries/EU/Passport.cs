using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Passport numbers of the EU's members.
/// <para>Issuers, formats, checksums: those of the members' definitions listed here (a new member adds its own), and for the members that the API
/// names no passports of: up to three letters and six to eight digits (Austria, Belgium, Cyprus, Estonia, Spain, Greece, Hungary), eight or nine
/// digits (Bulgaria, Czechia, Denmark, Croatia); Council Regulation (EC) 2252/2004, ICAO Doc 9303.</para>
/// <para>Known confusions: every code and number of that length; words of passports must stand near.</para>
/// <para>Fictitious examples: U1234567, EN123456, C01X00T47, 12AB34567.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly PatternDefinition[] Others =
    [
        new()
        {
            Id = "letters", Category = Categories.EUPassportNumber, Pattern = LettersAndDigits(), Digits = new(6, 8), Base = Grade.FormOnly,
            WithContext = Grade.Firm,
            NeedsContext = true, Validator = LetterPrefix.Judge,
        },
        new()
        {
            Id = "digits", Category = Categories.EUPassportNumber, Pattern = EightOrNine(), Digits = new(8, 9), Base = Grade.FormOnly,
            WithContext = Grade.FirmMinus,
            NeedsContext = true,
        },
    ];

    private static IEnumerable<PatternDefinition> Members =>
        [.. DE.Passport.All, .. FI.Passport.All, .. FR.Passport.All, .. PL.Passport.All, .. SE.Passport.All, .. Others];

    private static readonly string[] Words =
    [
        "paspoort", "paspoortnummer", "паспорт", "номер на паспорт", "διαβατήριο", "διαβατήριου", "διαβατηρίου", "διαβατηριο", "αριθμός διαβατηρίου",
        "cestovní pas", "číslo pasu", "pasu", "pasnummer", "pasnr", "passi number", "passinumber", "pasaporte", "número de pasaporte",
        "numero de pasaporte", "putovnica", "putovnice", "broj putovnice", "útlevél", "útlevélszám", "útlevele", "utlevel", "passaporto",
        "numero di passaporto", "passaporte", "número do passaporte", "paszport", "paszportu", "numer paszportu", "pașaport", "pasaport",
        "cestovný pas", "číslo pasu", "potni list", "passnummer", "pasas", "paso numeris", "pases numurs", "passaport", "uimhir phas", "eu passport",
        "european passport",
    ];

    public static IReadOnlyList<PatternDefinition> All { get; } = MemberForms.Of(
        "eu.passport", Categories.EUPassportNumber, Members, MemberForms.WordsOf(Members, Words), SharedWords.Passport, Grade.Plausible,
        Topic.Passport);

    [GeneratedRegex(
        Edges.BeforeCode + "(?:[A-Z]{1,3}-?|(?-i:[A-Z]{1,3} ))[0-9](?: ?[0-9]){5,7}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex LettersAndDigits();

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?: ?[0-9]){7,8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex EightOrNine();
}
