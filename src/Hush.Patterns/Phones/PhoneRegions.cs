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
