using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Addresses;

/// <summary>
/// Addresses in other orders than number, street, town: what a street word, a kilometre, a lot, a military box or a corner of two streets tells.
/// <para>Issuer: towns and post offices. Formats: street word, name, "No" and number (Indonesia, Malaysia, India); kilometre of a road (Latin
/// America); block, ward and town (Japan); lot, block, unit and their like side by side; PSC, CMR or unit with box and APO, FPO or DPO (US military
/// mail, USPS Publication 28 section 238); two streets that meet; the name of a house before its lane.</para>
/// <para>Known confusions: sections of texts ("Block 3, Unit 2" of a course), distances ("km 14 of the race"), chains of names.</para>
/// <para>Examples: Jalan Melati Raya No. 17B, Bandung 40115; Km 14 Carretera Norte; 1-2-3 Shibuya, Shibuya-ku, Tokyo 150-0002; Lot 7, Block 12,
/// Sunrise Village; PSC 473 Box 12, FPO AP 96349; corner of Elm Street and 3rd Avenue; Ivy Cottage, Church Lane.</para>
/// </summary>
internal static partial class AddressForms
{
    private const string Name = "[A-Z\u00C0-\u00DE][" + Edges.Letters + "'’-]{1,24}";

    private const string Names = Name + "(?: (?!(?:No|Nomor|Kav|Blok|Block|Lot|Km|KM|RT|RW)[ .])" + Name + "){0,3}";

    private const string Town = "(?:,? " + Names + "){0,3}(?:,? [0-9]{4,6}(?![0-9]))?";

    private const string English =
        "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Highway|Hwy|Parkway|Pkwy|Place|Pl|Court|Ct|Terrace)";

    private const string Part =
        @"(?:Lot|Block|Blk|Plot|Unit|Phase|Sector|House|Hse|H\.? ?No|Door|Door No|Flat|Shop|Office|Room|Villa|Building|Bldg|Tower|Stall|Level|Floor|Apartment|Apt|Suite|Purok|Zone|Site|Space)\.?(?: No\.?)? ?#?(?:[0-9]{1,5}(?:[-/][0-9A-Z]{1,5}){0,3}[A-Z]?|[A-Z]-?[0-9]{1,4}[A-Z]?|[A-Z](?![A-Za-z]))";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("generic.address-street-first", StreetFirst(), Grade.FirmMinus), Of("generic.address-number-behind", NumberBehind(), Grade.Good),
        Of("generic.address-kilometre", Kilometre(), Grade.Strong), Of("generic.address-block", Japanese(), Grade.FirmMinus),
        Of("generic.address-military", Military(), Grade.Words), Of("generic.address-parts", Parts(), Grade.Probable),
        Of("generic.address-part-in-house", PartInHouse(), Grade.GoodMinus), Of("generic.address-corner", Corner(), Grade.Good),
        Of("generic.address-crossing", Crossing(), Grade.GoodMinus), Of("generic.address-house-name", HouseName(), Grade.Strong),
        Of("generic.address-small-letters", SmallLetters(), Grade.GoodMinus),
    ];

    private static PatternDefinition Of(string id, Regex pattern, double confidence) => new()
    {
        Id = id,
        Category = Categories.Address,
        Pattern = pattern,
        Base = confidence,
        WithContext = Grade.Words,
        Context = new(["live", "lives", "living", "address", "home", "deliver", "delivered", "ship", "send", "located", "reside", "resides", "mail",
            "staying", "moved", "house", "office"], 6, 4),
        Topic = Topic.Address,
    };

    // "Jalan Melati Raya No. 17B, Bandung 40115", "Jl. Sudirman Kav. 52-53", "Lorong 4 Toa Payoh"
    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_])(?:Jalan|Jln|Jl|Gang|Gg|Lorong|Lrg|Kampung|Kampong|Persiaran|Lebuh|Lebuhraya|Barangay|Brgy|Sitio|Soi|Thanon)\.? (?:[0-9]{1,4},? )?" + Names
        + @"(?: [0-9]{1,3}(?:/[0-9]{1,3})?[A-Z]?)?(?:,? ?(?:No|Nomor|Kav|Blok|Block|RT|RW|Lot|KM)\.? ?[A-Z]?[0-9]{1,4}(?:[-/][0-9]{1,4})?[A-Z]?){0,4}" + Town,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex StreetFirst();

    // "street dieng atas no 02G", "house no 14 lane 7"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_])(?:street|road|lane|avenue|gali|marg) (?:[" + Edges.Letters +
            @"]{2,20} ){1,3}no\.? ?[0-9]{1,4}[A-Z]?(?![" + Edges.Letters + @"\p{N}_%]|[.,][0-9])|(?<![" + Edges.Letters
        + @"\p{N}_])(?:house|door|plot|flat|h)\.? ?no\.? ?[0-9]{1,5}(?:[-/][0-9A-Z]{1,5}){0,3}[A-Z]?,? (?:(?:street|road|lane|block|sector|phase|ward|cross|main)(?: no\.?)? ?[0-9]{1,4}[A-Z]?(?![" + Edges.Letters + @"0-9]),? ?){1,3}",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NumberBehind();

    // "Km 14 Carretera Norte", "Carretera a Masaya, km 12.5", "Rodovia BR-101, km 5"
    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_])(?:(?-i:[Kk]m|KM|[Kk]il[oó]metro)\.? ?[0-9]{1,4}(?:[.,][0-9])?,? (?:de la |del |de |on the |along the |da |of the )?(?:old |new |antigua |nueva )?" + Road + "(?: (?:a|al|to|de|del|la|los|las|do|da|sur|norte) | )" + Names
        + "|" + Road + "(?: (?:a|al|to|de|del|la|do|da) | )?(?:" + Names +
            @"|[A-Z]{2}-? ?[0-9]{1,4}),? (?:en el )?km\.? ?[0-9]{1,4}(?:[.,][0-9])?)(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Kilometre();

    private const string Road =
        "(?:carretera|autopista|ruta|vía|via|route|highway|hwy|road|estrada|rodovia|panamericana|interamericana|calzada|strada|chaussée)";

    // "1-2-3 Shibuya, Shibuya-ku, Tokyo 150-0002", "3-chome 5-2 Ginza, Chuo-ku"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_.-])(?:〒?[0-9]{3}-[0-9]{4},? )?(?:[0-9]{1,3}-chome[ -])?[0-9]{1,3}-[0-9]{1,3}(?:-[0-9]{1,4})?,? " + Name +
            "(?:,? " + Name
        + @"){0,3}?(?:-(?:ku|shi|gun|cho|machi|ken|fu|to|mura)(?![" + Edges.Letters + "])(?:,? " + Name +
            @"){0,3}|,? (?:Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Japan)(?![" + Edges.Letters
        + @"]))(?:,? 〒?[0-9]{3}-[0-9]{4})?(?:,? Japan)?(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Japanese();

    // "PSC 473 Box 12, FPO AP 96349", "Unit 2050 Box 4190, APO AE 09128", "USS Ronald Reagan, FPO AP 96616"
    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_])(?:(?:PSC|CMR|UNIT|OPC|UMR) ?[0-9]{1,5},? (?:BOX ?[0-9]{1,6},? ?)?)?(?:APO|FPO|DPO),? ?(?:AE|AP|AA),? ?[0-9]{5}(?:-[0-9]{4})?(?![" + Edges.Letters + @"\p{N}_])|(?<![" + Edges.Letters
        + @"\p{N}_])(?:PSC|CMR) ?[0-9]{1,5},? BOX ?[0-9]{1,6}(?:,? (?:APO|FPO|DPO)(?: (?:AE|AP|AA))?)?(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Military();

    // "Lot 7, Block 12, Sunrise Village", "Unit 4, Building C", "H.No. 4-5-678, Flat 12"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_])" + Part + "(?:,? ?" + Part + "){1,4}(?:,? " + Names + "){0,3}(?:,? [0-9]{4,6}(?![0-9]))?(?![" +
            Edges.Letters + @"\p{N}_])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Parts();

    // "Office 304, Al Reem Tower", "Flat 2B, Cedar House", "H.No. 4-5-678, Ameerpet"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_])(?:" + Part + ",? (?:" + Name +
            @" ){1,3}(?:Tower|Towers|House|Heights|Apartments|Apartment|Building|Estate|Village|Residency|Residences|Enclave|Colony|Nagar|Complex|Plaza|Mansion|Mews|Court|Condominium|Subdivision|Gardens|Society|Layout|Centre|Center|Mall|Park|Point|Lodge|Business Bay)"
        + @"|(?:H\.? ?No|Door No|Plot No|House No)\.? ?[0-9]{1,5}(?:[-/][0-9A-Z]{1,5}){0,3}[A-Z]?,? " + Names + ")" + Town + "(?![" + Edges.Letters +
            @"\p{N}_])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex PartInHouse();

    // "corner of fifth and main", "intersection of Elm Street & 3rd Ave"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_])(?:corner|intersection|junction|crossing) of (?:the )?(?<value>[" + Edges.Letters +
            @"0-9'-]{2,20}(?: (?!and )[" + Edges.Letters + @"0-9'.-]{1,20}){0,2} (?:and|&) [" + Edges.Letters
        + @"0-9'-]{2,20}(?: (?:streets?|st|avenues?|ave|roads?|rd|boulevard|blvd|lane|ln|drive|dr|way|highway|hwy|place))?)(?![" + Edges.Letters +
            @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Corner();

    // "Elm St & 3rd Ave", "Broadway and W 42nd Street"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_])(?:[NSEW]\.? )?(?:" + Name + "|[0-9]{1,3}(?:st|nd|rd|th))(?: " + Name + ")? " + English +
            @"\.? (?:and|&|at) (?:[NSEW]\.? )?(?:" + Name + "|[0-9]{1,3}(?:st|nd|rd|th))(?: " + Name + ")? " + English
        + @"\.?(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Crossing();

    // "Ivy Cottage, Church Lane, Little Wenham", "The Old Rectory, Mill Road"
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_])(?:(?:The )?" + Name + "(?: " + Name +
            "){0,2} (?:Cottage|House|Lodge|Farm|Farmhouse|Barn|Manor|Villa|Hall|Grange|Croft|Bungalow|Chalet|Cottages|Stables|Mill|Oast)|The (?:Old )?(?:Rectory|Vicarage|Manse|Chapel|Mill|Forge|Bakery|School House|Post Office|Barn|Coach House|Lodge|Grange|Gables|Laurels|Willows|Cottage)), (?:"
        + Name + " ){1,3}(?:Lane|Road|Street|Way|Hill|Green|Drive|Close|Row|Avenue|Rise|Walk)(?:, " + Names +
            "){0,3}(?:,? [A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2})?(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex HouseName();

    // As speech recognition writes them: "12 rue de la paix", "calle mayor 5", "goethestraße 12".
    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_./$€£-])(?:[0-9]{1,4}(?: bis| ter)?,? (?:rue|impasse|allée|(?:avenue|boulevard|chemin|quai|place|cours|square)(?= d))(?: (?:de la|de l['’]|du|des|de|d['’]))? ?[" + Edges.Letters + "'’-]{2,24}(?: (?:de la|du|des|de) [" + Edges.Letters
        + "'’-]{2,24})?|(?:calle|avenida|carrer|rua|travessa|plaza|praça|paseo) (?:(?:de la|del|de|da|do|dos|las|los|la) )?[" + Edges.Letters +
            "]{2,24}(?: [" + Edges.Letters + @"]{2,24}){0,2},? (?:n[uú]mero |n[ºo°]\.? ?)?[0-9]{1,4}[a-z]?|["
        + Edges.Letters + @"]{3,24}(?:straße|strasse|gasse|allee|straat|laan|gracht|plein|vägen|gatan|gata|vej) [0-9]{1,4}[a-z]?|ulic[ay] [" +
            Edges.Letters + "]{3,24}(?: [" + Edges.Letters + @"]{3,24})? [0-9]{1,4}(?:[/m][0-9]{1,4})?)(?![" + Edges.Letters
        + @"\p{N}_%]|[.,:][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SmallLetters();
}
