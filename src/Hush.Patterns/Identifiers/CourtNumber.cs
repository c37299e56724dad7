using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Numbers of proceedings before courts.
/// <para>Issuers and formats: the European Court of Human Rights, number and year behind "application no." (36022/97); the Court of Justice of the
/// EU,
/// <c>C-311/18</c>; US federal courts, office, year, kind and number (1:21-cv-04567); German courts, chamber, register, number and year (12 O
/// 345/21); neutral forms with a court's letters and a year (HC-2019-000123). Checksum: none.</para>
/// <para>Known confusions: fractions, dates, standards (ISO 9001/15).</para>
/// <para>Fictitious examples: application no. 48321/07; nos. 12345/19 and 23456/20; 2:19-cr-00456-JKL; Az. 7 C 112/20.</para>
/// </summary>
internal static partial class CourtNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.court-application", Application(), Grade.Strong), Of("identifiers.court-application-listed", Listed(), Grade.Good),
        Of("identifiers.court-docket", Docket(), Grade.FirmMinus),
        Of("identifiers.court-german", German(), Grade.GoodPlus),
    ];

    private static PatternDefinition Of(string id, Regex pattern, double confidence) => new()
    {
        Id = id,
        Category = Categories.NumericIdentifier,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = confidence,
    };

    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_])(?:applications?|requêtes?|requetes?|appl|case|cases|petition|complaint|beschwerde|demanda|ricorso)\.? (?:n(?:o|os|°|º|r|rs)s?\.?|number|numbers) ?(?<value>[0-9]{3,6}/[0-9]{2,4})(?![0-9/])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Application();

    // "(no. 48321/07)", "nos. 12345/19 and 23456/20": five digits and a year behind the short word alone, or behind another of the list.
    [GeneratedRegex(
        @"(?<=(?:nos?\.|n[°º]s?|[0-9]{3,6}/[0-9]{2,4}(?:,| and| et|,? &)) )(?<value>[0-9]{4,6}/[0-9]{2})(?![0-9/])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Listed();

    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_:.-])(?:[0-9]:[0-9]{2}-(?:cv|cr|md|mc|bk|mj|ap)-[0-9]{3,6}(?:-[A-Z]{2,4}){0,3}|[CTF]-[0-9]{1,4}/[0-9]{2}(?: P)?(?= )|(?:HC|CO|QB|CL|BL|FD|HP|EA|UI|HU|PA)[-/][0-9]{4}[-/][0-9]{4,7})(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Docket();

    [GeneratedRegex(
        @"(?:Az\.|Aktenzeichen|Geschäftszeichen|Gz\.):? (?<value>[0-9]{0,3} ?[A-Z][A-Za-z]{0,3} [0-9]{1,5}/[0-9]{2,4})(?![0-9/])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex German();
}
