using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Places;

/// <summary>
/// Parts of cities: neighbourhoods, districts, boroughs.
/// <para>Format: a name with a word for such parts ("the Mission District", "the Alfama neighborhood", "the borough of Camden"), or one of the
/// well-known names of the list here with words of living or cities near. Checksum: none.</para>
/// <para>Known confusions: school, police and congressional districts, "District Attorney", quarters of a year.</para>
/// <para>Examples: the Mission District; in the Alfama neighbourhood; a flat in Shoreditch; arrondissement du Marais.</para>
/// </summary>
internal static partial class Neighborhood
{
    /// <summary>What it finds.</summary>
    public static readonly Category Category = Categories.Neighborhood;

    private const string Name = @"\p{Lu}[\p{L}'’]{1,20}(?:[ -]\p{Lu}[\p{L}'’]{1,20}){0,2}";

    private const string KnownNames =
        "Brooklyn|Queens|The Bronx|Staten Island|Harlem|East Harlem|SoHo|NoHo|NoLita|TriBeCa|Greenwich Village|East Village|West Village|Hell's Kitchen|Upper East Side|Upper West Side|Lower East Side"
        + "|Midtown Manhattan|Williamsburg|Bushwick|Bedford-Stuyvesant|Park Slope|DUMBO|Crown Heights|Brooklyn Heights|Long Island City|Flatbush|Bay Ridge|Sunset Park|Washington Heights"
        + "|Haight-Ashbury|Nob Hill|Russian Hill|Pacific Heights|Noe Valley|Bernal Heights|Potrero Hill|Hayes Valley|Tenderloin|North Beach|Silver Lake|Echo Park|Koreatown|Boyle Heights|Los Feliz|Brentwood"
        + "|Bel Air|Westwood|Wicker Park|Lincoln Park|Logan Square|Hyde Park|Wrigleyville|Back Bay|Beacon Hill|Jamaica Plain|Dorchester|Roxbury|South Boston|Capitol Hill|Adams Morgan|Dupont Circle"
        + "|Foggy Bottom|Georgetown|Queen Anne|Fremont|Ballard|French Quarter|Garden District|Coconut Grove|Little Havana|Wynwood|Buckhead|Midtown Atlanta|Deep Ellum|Montrose"
        + "|Yorkville|Kensington Market|Leslieville|Kitsilano|Gastown|Plateau-Mont-Royal|Le Plateau|Shoreditch|Hackney|Camden Town|Notting Hill|Kensington|Chelsea|Brixton|Clapham|Islington|Mayfair|Soho"
        + "|Covent Garden|Bloomsbury|Peckham|Dalston|Hampstead|Fulham|Battersea|Canary Wharf|Whitechapel|Bethnal Green|Lewisham|Wimbledon|Montmartre|Le Marais|Belleville|Montparnasse|Saint-Germain-des-Prés"
        + "|Kreuzberg|Neukölln|Prenzlauer Berg|Friedrichshain|Charlottenburg|Schöneberg|Wedding|Schwabing|Sachsenhausen|Altona|St. Pauli|Eimsbüttel|Gràcia|Eixample|El Raval|Malasaña|Chueca|Lavapiés"
        + "|Trastevere|Testaccio|Brera|Navigli|Alfama|Bairro Alto|Chiado|De Pijp|Jordaan|Ipanema|Copacabana|Leblon|Vila Madalena|Palermo Soho|Recoleta|Polanco|Coyoacán|La Condesa|Bandra|Andheri|Koramangala"
        + "|Indiranagar|Shibuya|Shinjuku|Ginza|Roppongi|Gangnam|Itaewon|Newtown|Surry Hills|Fitzroy|St Kilda|Ponsonby";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        KnownNames.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All definitions.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "places.neighborhood-district", Category = Category, Pattern = District(), Base = Grade.Probable },
        new() { Id = "places.neighborhood-before-word", Category = Category, Pattern = BeforeWord(), Base = Grade.Good },
        new() { Id = "places.neighborhood-behind-word", Category = Category, Pattern = BehindWord(), Base = Grade.Probable },
        new() { Id = "places.neighborhood-known", Category = Category, Pattern = KnownOne(), Base = Grade.Tentative, WithContext = Grade.Probable,
            NeedsContext = true, Context = Living },
    ];

    private static ContextWords Living => new(
        [
            "live", "lives", "lived", "living", "neighborhood", "neighbourhood", "apartment", "flat", "house", "home", "rent", "renting", "moved",
            "move", "district", "borough", "area", "street", "based", "office", "located",
            "wohnung", "wohne", "wohnt", "stadtteil", "bezirk", "viertel", "quartier", "appartement", "habite", "barrio", "vivo", "vive", "piso",
            "quartiere", "abito", "abita", "bairro", "moro", "mora", "wijk", "buurt", "woon", "woont",
        ], 6, 4);

    /// <summary>Whether a part of a city of the list has this name.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Known.Contains(name);

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_-])(?!(?:The|This|Each|School|Police|Fire|Water|Congressional|Judicial|Legislative|Metropolitan|Independent|Unified|Federal|Northern|Southern|Eastern|Western|Central|First|Second|Third|Fourth|Last|Sales|Business|Court) )(?<value>"
        + Name + @" (?:District|Quarter|Borough))(?! (?:Attorney|Court|Council|Judge|Manager|School|Board|of Columbia|Results|Earnings|[0-9]))(?!\p{L})(?<!School District|Congressional District|Judicial District|Water District)",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex District();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_-])(?!(?:The|This|Each|My|Our|Your) )(?<value>" + Name +
            @") (?:[Nn]eighbou?rhood|district|borough|quarter|suburb)(?! (?:attorney|court|council|judge|manager|school|board))(?!\p{L})(?<!(?:School|Congressional|Judicial|Police|First|Second|Third|Fourth) (?:district|quarter))",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BeforeWord();

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:neighbou?rhood|district|borough|suburb|quarter) of|(?:quartier|arrondissement) (?:de |du |des |de la )?|barrio de|barrio|Stadtteil|Bezirk|quartiere|bairro d[aeo]|bairro|wijk|stadsdeel) ?(?<value>" + Name + @"|The Bronx|Le Marais)(?!\p{L})",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BehindWord();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_-])(?:" + KnownNames + @")(?![\p{L}\p{N}_]|-\p{L})", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex KnownOne();
}
