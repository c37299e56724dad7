using Hush.Detection.Patterns.Cues;

namespace Hush.Detection.Patterns.Countries;

/// <summary>The identifiers of every country, in the order of the countries' ISO 3166 codes. A new country adds its two lists here.</summary>
internal static class CountryCatalog
{
    /// <summary>All that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. AR.Argentina.All,
        .. AU.Australia.All,
        .. BR.Brazil.All,
        .. CA.Canada.All,
        .. CL.Chile.All,
        .. CN.China.All,
        .. GB.UnitedKingdom.All,
        .. HK.HongKong.All,
        .. ID.Indonesia.All,
        .. IL.Israel.All,
        .. IN.India.All,
        .. JP.Japan.All,
        .. KR.Korea.All,
        .. MY.Malaysia.All,
        .. NZ.NewZealand.All,
        .. PH.Philippines.All,
        .. SA.SaudiArabia.All,
        .. SG.Singapore.All,
        .. TH.Thailand.All,
        .. TW.Taiwan.All,
        .. US.UnitedStates.All,
        .. ZA.SouthAfrica.All,
    ];

    /// <summary>All that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        .. AR.Argentina.Cues,
        .. AU.Australia.Cues,
        .. BR.Brazil.Cues,
        .. CA.Canada.Cues,
        .. CL.Chile.Cues,
        .. CN.China.Cues,
        .. GB.UnitedKingdom.Cues,
        .. HK.HongKong.Cues,
        .. ID.Indonesia.Cues,
        .. IL.Israel.Cues,
        .. IN.India.Cues,
        .. JP.Japan.Cues,
        .. KR.Korea.Cues,
        .. MY.Malaysia.Cues,
        .. NZ.NewZealand.Cues,
        .. PH.Philippines.Cues,
        .. SA.SaudiArabia.Cues,
        .. SG.Singapore.Cues,
        .. TH.Thailand.Cues,
        .. TW.Taiwan.Cues,
        .. US.UnitedStates.Cues,
        .. ZA.SouthAfrica.Cues,
    ];
}
