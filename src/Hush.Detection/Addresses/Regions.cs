using System.Collections.Frozen;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses;

/// <summary>States, provinces and counties as they stand in addresses: by name or by the post's abbreviation.</summary>
internal static class Regions
{
    private const string Abbreviations =
        "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut " +
        "vt va wa wv wi wy dc pr " +
        "ab bc mb nb nl ns nt nu on pe qc sk yt " +
        "nsw vic qld tas act sa";

    private const string Names =
        "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|" +
        "kentucky|louisiana|maine|maryland|massachusetts|michigan|" +
        "minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|" +
        "oklahoma|oregon|pennsylvania|rhode island|" +
        "south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|" +
        "puerto rico|" +
        "alberta|british columbia|manitoba|new brunswick|newfoundland|newfoundland and labrador|nova scotia|ontario|prince edward island|" +
        "quebec|saskatchewan|yukon|nunavut|" +
        "berkshire|bedfordshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|essex|gloucestershire|" +
        "hampshire|herefordshire|hertfordshire|kent|lancashire|" +
        "leicestershire|lincolnshire|norfolk|northamptonshire|northumberland|nottinghamshire|oxfordshire|shropshire|somerset|staffordshire|" +
        "suffolk|surrey|warwickshire|wiltshire|worcestershire|" +
        "new south wales|victoria|queensland|tasmania|south australia|western australia|northern territory|" +
        "maharashtra|karnataka|tamil nadu|kerala|telangana|andhra pradesh|gujarat|rajasthan|punjab|haryana|uttar pradesh|madhya pradesh|" +
        "west bengal|bihar|odisha|assam|uttarakhand|himachal pradesh|jharkhand|chhattisgarh|" +
        "county cork|county kerry|county galway|county mayo|county clare|county limerick|county dublin|county kildare|county meath|" +
        "county wicklow|county wexford|county donegal|county sligo|county tipperary|county waterford|county louth|" +
        "co cork|co kerry|co galway|co mayo|co clare|co limerick|co dublin|co kildare|co meath|co wicklow|co wexford|co donegal|co sligo|" +
        "co tipperary|co waterford|co louth|" +
        "east sussex|west sussex|north yorkshire|south yorkshire|west yorkshire|yorkshire|merseyside|greater manchester|west midlands|tyne and wear";

    private static readonly FrozenSet<string> Short = Abbreviations.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Abbreviations that are words; in small letters a postal code must follow.
    private static readonly FrozenSet<string> ShortWords = "act vic sa al in or me ok hi oh ma pa de id co la on pe ca ga mi ne nd il md ms mo"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[][]> LongByFirst = Names.Split('|').Select(name => name.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Every word of every region, and every abbreviation.</summary>
    public static IEnumerable<string> Words => Short.Concat(Names.Split('|', ' '));

    /// <summary>Whether two letters are the post's abbreviation of a state or province, whatever their case.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> letters)
    {
        if (letters.Length != 2) return false;
        Span<char> small = [char.ToLowerInvariant(letters[0]), char.ToLowerInvariant(letters[1])];
        return Short.GetAlternateLookup<ReadOnlySpan<char>>().Contains(small);
    }

    /// <summary>How many words at <paramref name="at"/> name a region; 0 when none do.</summary>
    public static int Length(LexiconText text, int at)
    {
        if (LongByFirst.TryGetValue(text[at].Key, out var names))
            foreach (var name in names)
                if (Matched(text, at, name) is var length and > 0) return length;
        return Short.Contains(text[at].Key) ? 1 : 0;
    }

    /// <summary>Whether the word at <paramref name="at"/> is sure to be meant as a region even with no postal code after it.</summary>
    public static bool IsSure(LexiconText text, int at) =>
        !Short.Contains(text[at].Key) || text[at].Case == WordCase.Capitals || !ShortWords.Contains(text[at].Key) && text[at].Span.Length == 2;

    // "Co. Cork": a dot may follow the first word.
    private static int Matched(LexiconText text, int at, string[] name)
    {
        var next = name.Length > 1 && name[0] == "co" && text[at + 1].Is(".") ? at + 1 : at;
        for (var offset = 1; offset < name.Length; offset++)
            if (!text[next + offset].Is(name[offset])) return 0;
        return next + name.Length - at;
    }
}
