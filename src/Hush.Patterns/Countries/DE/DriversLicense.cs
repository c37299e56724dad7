using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// Numbers of German driving licences (field 5).
/// <para>Issuer: Fahrerlaubnisbehörden (Fahrerlaubnis-Verordnung, annex 8). Format since 1999: eleven places: authority (4, first a letter or digit),
/// licence holder (5), check digit, count of the card. Checksum: weights 9 to 1, letters A = 10 … Z = 35, modulus 11, 10 is X.</para>
/// <para>Known confusions: product codes; it needs its name near.</para>
/// <para>Fictitious examples: N912CCSTH42, B932E915F83.</para>
/// </summary>
internal static partial class DriversLicense
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "de.drivers-license", Category = Categories.DEDriversLicenseNumber, Pattern = ElevenPlaces(), MustHold = PatternOptions.Digits,
            Base = Grade.FormOnly, WithContext = Grade.SurePlus, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "führerschein", "fuehrerschein", "führerscheinnummer", "fuehrerscheinnummer", "führerschein nr", "führerscheins", "fahrerlaubnis",
                "fahrerlaubnisnummer", "fahrerlaubnisklasse", "german driving licence", "german driver's license", "german drivers license",
            ]),
        }.WithSharedWords(SharedWords.DriversLicense, Grade.Strong, Topic.DriversLicense),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[11];
        if (Characters.Compact(value, characters) != 11 || !characters.ContainsAnyInRange('A', 'Z')) return Validation.Refuted;
        var check = WeightedSum.OfLettersAndDigits(characters[..9], [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
        return Verdict.OfWeak(characters[9] == (check == 10 ? 'X' : (char)('0' + check)));
    }

    [GeneratedRegex(
        Edges.BeforeCode + "[A-Z0-9] ?[0-9] ?[0-9](?: ?[A-Z0-9]){6} ?[0-9X] ?[A-Z0-9]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenPlaces();
}
