using Hush.Detection.Patterns.Cues;

namespace Hush.Detection.Patterns.Countries;

/// <summary>The identifiers of every country, in the order of the countries' ISO 3166 codes. A new country adds its two lists here.</summary>
internal static class CountryCatalog
{
    /// <summary>All that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. CA.Canada.All,
        .. GB.UnitedKingdom.All,
        .. IE.Ireland.All,
        .. IT.Italy.All,
        .. LT.Lithuania.All,
        .. LU.Luxembourg.All,
        .. LV.Latvia.All,
        .. MT.Malta.All,
        .. NL.Netherlands.All,
        .. NO.Norway.All,
        .. PL.Poland.All,
        .. PT.Portugal.All,
        .. RO.Romania.All,
        .. RU.Russia.All,
        .. SE.Sweden.All,
        .. SI.Slovenia.All,
        .. SK.Slovakia.All,
        .. TR.Turkey.All,
        .. UA.Ukraine.All,
        .. US.UnitedStates.All,
    ];

    /// <summary>All that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        .. CA.Canada.Cues,
        .. GB.UnitedKingdom.Cues,
        .. IE.Ireland.Cues,
        .. IT.Italy.Cues,
        .. LT.Lithuania.Cues,
        .. LU.Luxembourg.Cues,
        .. LV.Latvia.Cues,
        .. MT.Malta.Cues,
        .. NL.Netherlands.Cues,
        .. NO.Norway.Cues,
        .. PL.Poland.Cues,
        .. PT.Portugal.Cues,
        .. RO.Romania.Cues,
        .. RU.Russia.Cues,
        .. SE.Sweden.Cues,
        .. SI.Slovenia.Cues,
        .. SK.Slovakia.Cues,
        .. TR.Turkey.Cues,
        .. UA.Ukraine.Cues,
        .. US.UnitedStates.Cues,
    ];
}
