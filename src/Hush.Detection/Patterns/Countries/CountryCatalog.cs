using Hush.Detection.Patterns.Cues;

namespace Hush.Detection.Patterns.Countries;

/// <summary>The identifiers of every country, in the order of the countries' ISO 3166 codes. A new country adds its two lists here.</summary>
internal static class CountryCatalog
{
    /// <summary>All that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. AT.Austria.All,
        .. BE.Belgium.All,
        .. BG.Bulgaria.All,
        .. CA.Canada.All,
        .. CH.Switzerland.All,
        .. CY.Cyprus.All,
        .. CZ.Czechia.All,
        .. DE.Germany.All,
        .. DK.Denmark.All,
        .. EE.Estonia.All,
        .. ES.Spain.All,
        .. EU.EuropeanUnion.All,
        .. FI.Finland.All,
        .. FR.France.All,
        .. GB.UnitedKingdom.All,
        .. GR.Greece.All,
        .. HR.Croatia.All,
        .. HU.Hungary.All,
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
        .. AT.Austria.Cues,
        .. BE.Belgium.Cues,
        .. BG.Bulgaria.Cues,
        .. CA.Canada.Cues,
        .. CH.Switzerland.Cues,
        .. CY.Cyprus.Cues,
        .. CZ.Czechia.Cues,
        .. DE.Germany.Cues,
        .. DK.Denmark.Cues,
        .. EE.Estonia.Cues,
        .. ES.Spain.Cues,
        .. EU.EuropeanUnion.Cues,
        .. FI.Finland.Cues,
        .. FR.France.Cues,
        .. GB.UnitedKingdom.Cues,
        .. GR.Greece.Cues,
        .. HR.Croatia.Cues,
        .. HU.Hungary.Cues,
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
