using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PH;

/// <summary>
/// Numbers of the Philippine unified multi-purpose identity card ("UMID", common reference number).
/// <para>Issuer: SSS, GSIS, PhilHealth and Pag-IBIG (executive order 420 of 2005). Format: twelve digits, printed 0111-1234567-8. Checksum: not
/// published.</para>
/// <para>Last rule change known: the national PhilSys card takes over since 2018. Known confusions: other numbers in groups; it needs its name
/// near.</para>
/// <para>Fictitious examples: CRN-0111-1234567-8, umid 0028-1215160-9.</para>
/// </summary>
internal static partial class UnifiedMultiPurposeId
{
    private static readonly Category Kind = Categories.PHUnifiedMultiPurposeIDNumber;

    private static readonly ContextWords Words = new(
        [
            "umid", "umid card", "umid number", "crn", "common reference number", "unified multi purpose", "unified multi purpose id",
            "unified multi-purpose id",
            "unified multipurpose id", "sss id", "gsis id", "philippine id", "philippines id", "pinag-isang multi-purpose id"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ph.unified-multi-purpose-id", Category = Kind, Pattern = Printed(), Digits = DigitCount.Exactly(12), Base = Grade.Tentative,
            WithContext = Grade.SurePlus, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "ph.unified-multi-purpose-id-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(12), Base = Grade.FormOnly,
            WithContext = Grade.FirmPlus, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(@"(?:(?<=(?:CRN|crn|Crn)-)|" + Edges.BeforeNumber + ")" + @"[0-9]{4}(?<mark>[ -])[0-9]{7}\k<mark>[0-9]" + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{12}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
