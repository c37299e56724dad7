using Hush.Detection.Addresses;

namespace Hush.Detection.Places;

/// <summary>
/// Says what a found place is: a country is GPE, a state, province or county State, a town City, a part of one Neighborhood, an airport Airport; any
/// other place stays a Location. Pure; serves all threads.
/// </summary>
internal static class PlaceSorter
{
    private static readonly string[] StateWords = ["county", "province", "state", "prefecture", "oblast", "canton", "parish", "governorate",
        "voivodeship"];

    private static readonly string[] AirportWords =
        ["airport", "airfield", "aerodrome", "airpark", "flughafen", "aéroport", "aeropuerto", "aeroporto", "luchthaven"];

    private static readonly string[] PartWords = ["neighborhood", "neighbourhood", "district", "borough", "quarter"];

    /// <summary>The category of the place at <paramref name="span"/>.</summary>
    public static Category CategoryOf(SourceText text, TextSpan span)
    {
        var name = text.AsSpan(span).Trim();
        var comma = name.IndexOf(',');
        if (comma > 0) name = name[..comma].TrimEnd(); // "Boston, Massachusetts" is the city
        name = WithoutArticle(name);
        if (HasWord(name, AirportWords)) return Airports.Category;
        if (HasWord(name, PartWords) || Neighborhood.IsKnown(name)) return Neighborhood.Category;
        if (name.StartsWith("city of ", StringComparison.OrdinalIgnoreCase)) return Categories.City;
        if (HasWord(name, StateWords)) return Categories.State;
        if (name.Length == 2 && Regions.IsAbbreviation(name)) return Categories.State;
        return CategoryOf(PlaceLexicon.Find(name)) is { } category ? category : Airports.IsName(name) ? Airports.Category : Categories.Location;
    }

    /// <summary>The category of a name by what it stands for; null when it is no known place.</summary>
    public static Category? CategoryOf(PlaceKinds kinds)
    {
        if (kinds.HasFlag(PlaceKinds.Country)) return Categories.Gpe;
        if (kinds.HasFlag(PlaceKinds.Major)) return Categories.State;
        if (kinds.HasFlag(PlaceKinds.City)) return Categories.City;
        return kinds.HasFlag(PlaceKinds.State) ? Categories.State : null;
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;

    private static bool HasWord(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var range in name.Split(' '))
        {
            foreach (var word in words)
                if (name[range].Equals(word, StringComparison.OrdinalIgnoreCase)
                    && !name.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
