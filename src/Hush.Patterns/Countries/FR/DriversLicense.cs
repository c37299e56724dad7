using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// Numbers of French driving licences.
/// <para>Issuer: Agence nationale des titres sécurisés, before 2013 the prefectures (Code de la route, R221). Format: twelve digits (file number,
/// NEPH); on licences since January 2013 two digits, two letters, five digits. Checksum: none known.</para>
/// <para>Known confusions: French passports have the form of the newer licences; it needs its name near.</para>
/// <para>Fictitious examples: 13AA00002, 840569100123.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Category = Categories.FRDriversLicenseNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "fr.drivers-license", Category = Category, Pattern = NinePlaces(), MustHold = PatternOptions.Digits, Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm,
            NeedsContext = true, Context = OwnWords,
        }.WithSharedWords(SharedWords.DriversLicense, Grade.Likely, Topic.DriversLicense),
        .. new PatternDefinition
        {
            Id = "fr.drivers-license-file-number", Category = Category, Pattern = TwelveDigits(), Digits = DigitCount.Exactly(12),
            Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = OwnWords,
        }.WithSharedWords(SharedWords.DriversLicense, Grade.Plausible, Topic.DriversLicense),
    ];

    private static ContextWords OwnWords => new(
    [
        "permis de conduire", "numéro de permis", "numero de permis", "permis", "neph", "numéro neph", "permis n", "french driving licence",
        "french driver's license", "french drivers license",
    ]);

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9] ?[0-9] ?[A-Z] ?[A-Z](?: ?[0-9]){5}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NinePlaces();

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?:[ -]?[0-9]){11}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TwelveDigits();
}
