using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Numbers of driving licences of the EU's members (field 5 of the licence).
/// <para>Issuers, formats, checksums: those of the members' definitions listed here (a new member adds its own), and for the members that the API
/// names no licences of: up to two letters, six to ten digits, perhaps a letter (Austria 8 digits, Belgium 10, Bulgaria 9, Croatia 8, Cyprus up to 12
/// with zeros, Czechia and Estonia and Hungary 2 letters and 6, Denmark 8, Greece 9, Spain as DNI); Directive 2006/126/EC.</para>
/// <para>Known confusions: every code and number of that length; words of licences must stand near.</para>
/// <para>Fictitious examples: EC123456, 12345678, N912CCSTH42, 13AA00002.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly PatternDefinition Other = new()
    {
        Id = "other",
        Category = Categories.EUDriversLicenseNumber,
        Pattern = LettersAndDigits(),
        Digits = new(6, 10),
        Base = Grade.FormOnly,
        WithContext = Grade.FirmMinus,
        NeedsContext = true,
        Validator = LetterPrefix.Judge,
    };

    private static IEnumerable<PatternDefinition> Members => [.. DE.DriversLicense.All, .. FR.DriversLicense.All, .. IT.DriversLicense.All, Other];

    private static readonly string[] Words =
    [
        "rijbewijs", "rijbewijsnummer", "свидетелство за управление", "шофьорска книжка", "άδεια οδήγησης", "αδεια οδηγησης", "δίπλωμα οδήγησης",
        "řidičský průkaz", "řidičského průkazu", "kørekort", "kørekortnummer", "juhiluba", "juhiloa", "juhiloa number", "permiso de conducir",
        "permiso de conducción", "carné de conducir", "carnet de conducir", "ajokortti", "ajokortin", "ajokortin numero", "körkort", "körkortsnummer",
        "vozačka dozvola", "vozačke dozvole", "vezetői engedély", "jogosítvány", "jogosítványom", "patente di guida", "patente", "carta de condução",
        "prawo jazdy", "prawa jazdy", "permis de conducere", "vodičský preukaz", "vozniško dovoljenje", "vairuotojo pažymėjimas",
        "vadītāja apliecība", "liċenzja tas sewqan", "ceadúnas tiomána", "eu driving licence", "european driving licence",
    ];

    public static IReadOnlyList<PatternDefinition> All { get; } = MemberForms.Of(
        "eu.drivers-license", Categories.EUDriversLicenseNumber, Members, MemberForms.WordsOf(Members, Words), SharedWords.DriversLicense,
        Grade.Reasonable,
        Topic.DriversLicense);

    [GeneratedRegex(
        Edges.BeforeNumber + "(?:[A-Z]{1,2}|(?-i:[A-Z]{1,2} ))?[0-9](?:[ -]?[0-9]){5,9}[A-Z]?" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex LettersAndDigits();
}
