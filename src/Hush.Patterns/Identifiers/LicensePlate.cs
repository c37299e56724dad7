using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Registration plates of vehicles in the forms of the countries. Plates whose form is not here are found by their name, see <see cref="Documents"/>.
/// <para>Issuers: vehicle registries (United Kingdom: DVLA, INF104; Germany: FZV annex 1; France: SIV since 2009; Spain: DGT since 2000; Italy: since
/// 1994; Netherlands: RDW sidecodes 4–14; India: MoRTH with the BH series of 2021; Canadian provinces, Australian and US states; Nigeria: FRSC;
/// Kenya: NTSA; Namibia: NaTIS; Ghana: DVLA). Checksum: none.</para>
/// <para>Known confusions: product and part numbers, flights, postal codes. So all need words of vehicles, but for the British form of 2001 and the
/// German one with its hyphen, which are noted at low confidence.</para>
/// <para>Fictitious examples: AB12 CDE, M-XY 1234, AB-123-CD, 1234 BCD, AB 123 CD, 12-AB-3C, MH 12 AB 1234, 7ABC123, ABCD 123.</para>
/// </summary>
internal static partial class LicensePlate
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.license-plate-gb", UnitedKingdom(), needsContext: false, new(2, 2)),
        Of("identifiers.license-plate-de", Germany(), needsContext: false, new(1, 4)),
        Of("identifiers.license-plate-letters-digits-letters", LettersDigitsLetters(), needsContext: true, new(3, 3)),
        Of("identifiers.license-plate-es", Spain(), needsContext: true, new(4, 4)),
        Of("identifiers.license-plate-nl", Netherlands(), needsContext: true, null),
        Of("identifiers.license-plate-in", India(), needsContext: true, null),
        Of("identifiers.license-plate-overseas", Overseas(), needsContext: true, null),
        Of("identifiers.license-plate-groups", Groups(), needsContext: true, null),
    ];

    private static PatternDefinition Of(string id, Regex pattern, bool needsContext, DigitCount? digits) => new()
    {
        Id = id,
        Category = Categories.LicensePlate,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Digits = digits,
        Base = Grade.Weak,
        WithContext = Grade.FirmMinus,
        NeedsContext = needsContext,
        Context = Words,
        Topic = Topic.Vehicle,
    };

    private static ContextWords Words => new(
        [
            "plate", "plates", "license plate", "licence plate", "number plate", "registration", "reg", "rego", "registered", "vehicle", "car",
            "truck", "my van", "our van", "his van", "her van", "your van", "the van", "a van", "white van", "blue van", "black van", "company van", "delivery van", "motorcycle", "parked", "parking",
            "kennzeichen", "nummernschild", "immatriculation", "immatriculé", "immatriculée", "plaque", "matrícula", "matricula", "placa", "targa",
            "targato", "kenteken", "auto", "voiture", "coche", "carro", "nr rej", "rejestracyjny", "rejestracja", "rejestracyjna", "tablica",
            "tablice", "tablicach", "samochód",
        ], 7, 4);

    // Months of one to three letters, and their short forms, in the languages whose dates stand behind words of two letters.
    private const string Months =
        "(?:jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|mag|maj|mei|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|dic|déc|ene|gen)";

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_/.-])[A-HJ-PR-Y]{2}[0-9]{2} ?[A-HJ-PR-Z]{3}(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex UnitedKingdom();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_/.-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?[1-9][0-9]{0,3}[EH]?(?![" + Edges.Letters +
        @"\p{N}_-]|[.,:][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Germany();

    // France and Italy.
    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_/.-])[A-HJ-NP-TV-Z]{2}[ -]?[0-9]{3}[ -]?[A-HJ-NP-TV-Z]{2}(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex LettersDigitsLetters();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_/.-])[0-9]{4}[ -]?[B-DF-HJ-NPR-TV-Z]{3}(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Spain();

    [GeneratedRegex(@"(?<![" + Edges.Letters +
        @"\p{N}_/.-])(?:[A-Z]{2}-[0-9]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-[0-9]{2}|[0-9]{2}-[A-Z]{2}-[A-Z]{2}|[0-9]{2}-[A-Z]{3}-[0-9]|[0-9]-[A-Z]{3}-[0-9]{2}|[A-Z]{2}-[0-9]{3}-[A-Z]|[A-Z]-[0-9]{3}-[A-Z]{2}|[0-9]{2}-[A-Z]{2}-[0-9]{2})(?![" + Edges.Letters + @"\p{N}_-])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Netherlands();

    // "le 2 mai 1979", "am 12 Okt 2024": a small word before a date is no state.
    [GeneratedRegex(@"(?<![" + Edges.Letters +
        @"\p{N}_/.-])(?!(?-i:[a-z]{2}) [0-9]{1,2} " + Months + @" [0-9])(?:[A-Z]{2}[ -]?[0-9]{1,2}[ -]?[A-Z]{1,3}[ -]?[0-9]{4}|[0-9]{2}[ -]?BH[ -]?[0-9]{4}[ -]?[A-Z]{1,2})(?![" + Edges.Letters +
        @"\p{N}_-])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex India();

    // The United States, Canada, Australia, Mexico and Brazil: capitals only, since in small letters they are like ordinary words with a number.
    [GeneratedRegex(@"(?<![" + Edges.Letters +
        @"\p{N}_/.$€£-])(?:[1-9][A-Z]{3}[0-9]{3}|[A-Z]{3}[ -]?[0-9]{3,4}|[A-Z]{4}[ -]?[0-9]{3}|[A-Z]{3}[ -]?[0-9]{2}[A-Z]|[A-Z]{3}[ -]?[0-9][A-Z][0-9]{2}|[0-9]{3}[ -]?[A-Z]{3}|[A-Z]{2}[ -]?[0-9]{5}|[A-Z]{3}-[0-9]{3}-[A-Z]|[0-9][A-Z]{2}[ -]?[0-9][A-Z]{2}|[0-9][A-Z]{3}[0-9]{2})(?![" + Edges.Letters + @"\p{N}_%-]|[.,:][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Overseas();

    // Nigeria (KJA 381 XN) and Kenya (KDA 482 X); Namibia and South Africa (N 204-717 W, CA 482-915); Ghana (GR 1182-20); Poland (KR 4WA82).
    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_/.$€£-])(?:[A-Z]{3}[ -]?[0-9]{3}[ -]?[A-Z]{1,2}"
        + @"|[A-Z]{1,3}[ -][0-9]{3}[ -][0-9]{3}(?:[ -][A-Z]{1,2})?|[A-Z]{1,2}[ -][0-9]{1,4}-[0-9]{2}|[A-Z]{2,3} [0-9][A-Z0-9]{3,4})(?![" + Edges.Letters + @"\p{N}_%-]|[.,:][0-9])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Groups();
}
