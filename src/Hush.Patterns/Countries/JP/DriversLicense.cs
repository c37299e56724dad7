using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese driver's licence numbers.
/// <para>Issuer: the public safety commission of each prefecture (Road Traffic Act). Format: twelve digits: two of the prefecture (10 and up), two of
/// the year, six of the order, a check digit, how often it was reissued. Checksum: not published, so none is applied.</para>
/// <para>Last rule change known: licence on the My Number card since March 2025. Known confusions: My Number of twelve digits; it needs its name
/// near.</para>
/// <para>Fictitious examples: 運転免許証番号 301234567890, 第 62 12 345678 00 号.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.JPDriversLicenseNumber;

    private static readonly ContextWords Words = new(
        [
            "運転免許証", "運転免許", "免許証番号", "免許証", "免許番号", "免許", "japanese driver's license", "japanese driver's licence", "japanese drivers license",
            "japanese driving licence",
            "japan driver's license", "japan driving license", "unten menkyo", "menkyo"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.drivers-license", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(12), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[1-9][0-9](?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
