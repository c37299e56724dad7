using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NZ;

/// <summary>
/// New Zealand driver licence numbers.
/// <para>Issuer: NZ Transport Agency (Land Transport (Driver Licensing) Rule 1999). Format: two letters and six digits; the version of the card
/// (three digits) is another number. Checksum: none published.</para>
/// <para>Last rule change known: none. Known confusions: Canadian passports of the same shape; without the country it is an honest maybe.</para>
/// <para>Fictitious examples: AB123456, nz licence CD 987 654.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.NZDriversLicenseNumber;

    private static readonly ContextWords Words = new(
        [
            "nz licence", "nz license", "nz driver", "nz driver's", "nz drivers", "nz driver licence", "new zealand driver", "new zealand driver's",
            "new zealand drivers",
            "new zealand licence", "new zealand license", "nzta", "waka kotahi", "kiwi licence", "5a number", "number 5a"
        ], 10, 5);
    private static readonly ContextWords GeneralWords = new(
        [
            "driver licence", "driver's licence", "drivers licence", "driver licence number", "driving licence", "driver's license", "licence number",
            "licence no"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "nz.drivers-license", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(6), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "nz.drivers-license-unplaced", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(6), Base = Grade.FormOnly,
            WithContext = Grade.Likely, NeedsContext = true, Context = GeneralWords,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{2}[ -]?[0-9]{3} ?[0-9]{3}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
