using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FI;

/// <summary>
/// Numbers of Finnish European health insurance cards (EHIC, eurooppalainen sairaanhoitokortti).
/// <para>Issuer: Kela (Decision S2 of the EU's administrative commission of 12 June 2009). Format: twenty digits; the first ten are the same on all:
/// 80 for health, 246 for Finland in ISO 3166, 80246 for the issuer. Checksum: none known.</para>
/// <para>Known confusions: none of note, ten fixed digits begin it.</para>
/// <para>Fictitious examples: 8024680246 0123456789, 80246802460123456789.</para>
/// </summary>
internal static partial class EuropeanHealth
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "fi.european-health", Category = Categories.FIEuropeanHealthNumber, Pattern = Twenty(), Digits = DigitCount.Exactly(20),
            Base = Grade.Strong,
            WithContext = Grade.Proven,
            Context = new(
            [
                "sairaanhoitokortti", "sairaanhoitokortin", "eurooppalainen sairaanhoitokortti", "terveyskortti", "sjukvårdskort",
                "europeiskt sjukvårdskort", "ehic", "ehic number", "european health insurance", "health card", "health insurance card",
                "kela",
            ]),
            Topic = Topic.Health,
        },
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + "8 ?0 ?2 ?4 ?6 ?8 ?0 ?2 ?4 ?6(?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Twenty();
}
