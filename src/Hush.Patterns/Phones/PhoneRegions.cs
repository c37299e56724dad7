namespace Hush.Patterns.Phones;

/// <summary>In which countries' form a speaker of a language writes a number that has no country code, likeliest first.</summary>
internal static class PhoneRegions
{
    private static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ["US", "GB"],
        ["de"] = ["DE", "AT", "CH"],
        ["fr"] = ["FR", "BE", "CH", "US"],
        ["es"] = ["ES", "MX", "AR", "CO", "US"],
        ["it"] = ["IT", "CH"],
        ["pt"] = ["BR", "PT"],
        ["nl"] = ["NL", "BE"],
        ["pl"] = ["PL"],
        ["sv"] = ["SE", "FI"],
        ["da"] = ["DK"],
        ["nb"] = ["NO"],
        ["nn"] = ["NO"],
        ["no"] = ["NO"],
        ["fi"] = ["FI"],
        ["et"] = ["EE"],
        ["lv"] = ["LV"],
        ["lt"] = ["LT"],
        ["cs"] = ["CZ"],
        ["sk"] = ["SK"],
        ["hu"] = ["HU"],
        ["ro"] = ["RO"],
        ["bg"] = ["BG"],
        ["el"] = ["GR"],
        ["hr"] = ["HR"],
        ["sl"] = ["SI"],
        ["ru"] = ["RU"],
        ["uk"] = ["UA"],
        ["tr"] = ["TR"],
        ["he"] = ["IL"],
        ["ar"] = ["SA", "AE", "EG"],
        ["fa"] = ["IR"],
        ["hi"] = ["IN"],
        ["bn"] = ["BD", "IN"],
        ["ta"] = ["IN"],
        ["th"] = ["TH"],
        ["id"] = ["ID"],
        ["ms"] = ["MY"],
        ["vi"] = ["VN"],
        ["ja"] = ["JP"],
        ["ko"] = ["KR"],
        ["zh"] = ["CN", "TW", "HK"],
        ["ne"] = ["NP"],
        ["si"] = ["LK"],
        ["kk"] = ["KZ"],
        ["af"] = ["ZA"],
        ["ga"] = ["IE"],
    };

    private static readonly string[] Default = ["US", "GB"];

    // Plans whose national numbers begin with a digit that is never zero.
    private static readonly HashSet<string> WithoutTrunkZero = new(StringComparer.Ordinal)
    {
        "US", "ES", "MX", "AR", "CO", "CL", "PE", "BR", "PT", "IT", "PL", "CZ", "DK", "NO", "EE", "LV", "LT", "GR", "SG", "HK", "CN", "TW", "RU",
        "KZ", "HU", "IN", "BD", "NP", "SA", "LU", "MT", "CY",
    };

    /// <summary>Further plans under which numbers stand in a text of any language, above all in those of speakers who write English.</summary>
    public static IReadOnlyList<string> Abroad { get; } =
        ["GB", "DE", "FR", "NL", "BE", "CH", "AT", "IE", "ES", "IT", "PT", "PL", "DK", "NO", "SE", "FI", "CZ", "AU", "NZ", "IN", "CN", "JP", "KR",
            "TW", "SG", "HK", "PH", "ID", "MY", "TH", "VN", "ZA", "BR", "MX", "AR", "CO", "CL", "PE", "RU", "UA", "TR", "IL", "SA", "AE", "EG", "RO",
            "HU", "GR"];

    /// <summary>Whether national numbers of a region are dialled and written with a zero before them.</summary>
    public static bool HasTrunkZero(string region) => !WithoutTrunkZero.Contains(region);

    /// <summary>
    /// ISO 3166 regions for a BCP-47 language. A region in the tag itself comes first; US stands for the whole North American plan.
    /// </summary>
    public static IReadOnlyList<string> Of(string language)
    {
        var parts = language.Split('-', '_');
        var regions = ByLanguage.GetValueOrDefault(parts[0], Default);
        var region = parts.Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter))?.ToUpperInvariant();
        return region is null or "US" or "CA" ? regions : [region, .. regions.Where(other => other != region)];
    }
}
