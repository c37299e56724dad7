using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian driver licence numbers.
/// <para>Issuer: the registry of each state. Format: New South Wales six to eight digits or letters with at least four digits; Victoria up to ten
/// digits; Queensland eight or nine; South Australia six, or a letter and five; Western Australia seven; Tasmania a letter and five or six, or seven
/// or eight digits; the Capital Territory up to ten; the Northern Territory five to eight. Checksum: none published.</para>
/// <para>Last rule change known: none. Known confusions: any number, and licences of other countries; a state or the country must be named for more
/// than an honest maybe.</para>
/// <para>Fictitious examples: NSW driver licence 12345678, Queensland licence 087654321, C12345.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.AUDriversLicenseNumber;

    private static readonly ContextWords Words = new(
        [
            "nsw licence", "nsw license", "nsw driver", "nsw drivers", "nsw driver's", "victorian licence", "victorian driver", "victorian driver's",
            "vicroads",
            "vicroads licence", "queensland licence", "queensland license", "queensland driver", "queensland driver's", "qld licence", "qld driver",
            "qld driver's",
            "tasmanian licence", "tasmanian driver", "south australian licence", "south australian driver", "western australian licence",
            "western australian driver",
            "wa driver's licence", "nt driver licence", "act driver licence", "australian driver", "australian driver's", "australian drivers",
            "australian licence",
            "australian license", "australian driving licence"
        ], 9, 6);
    private static readonly ContextWords GeneralWords =
        new(["driver licence", "drivers licence", "driver's licence", "driver licence number", "licence number", "licence no"], 6, 4);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.drivers-license", Category = Kind, Pattern = Number(), Digits = new(4, 11), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "au.drivers-license-unplaced", Category = Kind, Pattern = Letter(), Digits = new(5, 6), Base = Grade.FormOnly,
            WithContext = Grade.Possible, NeedsContext = true, Context = GeneralWords,
        },
        new()
        {
            Id = "au.drivers-license-unplaced-digits", Category = Kind, Pattern = Eight(), Digits = new(8, 9), Base = Grade.FormOnly,
            WithContext = Grade.Possible, NeedsContext = true, Context = GeneralWords,
        },
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[0-9]{2,3}(?:[ -]?[0-9]{2,4}){1,2}|[0-9]{5,10}|[A-Z][ -]?[0-9]{5,6}|[0-9]{5,6}[A-Z]{1,2}|[0-9]{4}[A-Z]{2})" +
            Edges.BehindNumber,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeNumber + @"[A-Z][0-9]{5,6}" + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Letter();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{8,9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Eight();
}
