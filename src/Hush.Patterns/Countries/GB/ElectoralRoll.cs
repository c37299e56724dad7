using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// Elector numbers of the United Kingdom's electoral registers.
/// <para>Issuer: the local electoral registration officer (Representation of the People Act 1983). Format: letters of the polling district, one to
/// three, and a number of up to four digits, sometimes with a hyphen or a suffix. Checksum: none. Last change of the rules known: 2001.</para>
/// <para>Known confusions: postcode areas, seats, sizes: it counts only with its name near.</para>
/// <para>Fictitious examples: AB1234, KD-532, WA 2041.</para>
/// </summary>
internal static partial class ElectoralRoll
{
    private static readonly Category Kind = Categories.UKElectoralRollNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "gb.electoral-roll-number",
        Category = Kind,
        Pattern = Number(),
        Digits = new(1, 4),
        WithOwn = Grade.FirmPlus,
        Own = new(
        [
            "electoral roll", "electoral roll number", "electoral number", "electoral register", "electoral registration",
            "electoral registration number", "elector number", "electoral id",
            "poll number", "polling number", "poll card", "polling card", "voter number", "voter roll", "voters roll", "electors roll",
        ], 6, 4),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeCode + @"(?!(?:NO|NR|IS|ID|AT|ON|IN|BY|TO|OF) )(?:[A-Z]{2,3}[ -]?|[a-z]{2}-?)[0-9]{1,4}" + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
