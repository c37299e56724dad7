using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Geographical coordinates within the European Union.
/// <para>Issuer: none; WGS 84. Format: latitude and longitude in decimal degrees (ISO 6709), each with at least two decimals, or in degrees, minutes
/// and seconds with N, S, E, W. Checksum: none; the point must lie in one of the boxes around the members and their outermost regions, which take in
/// some neighbours.</para>
/// <para>Known confusions: pairs of decimals; with fewer than four decimals and no words of places near they stay unsaid.</para>
/// <para>Examples: 52.5200, 13.4050; 48°51'24"N 2°21'03"E; lat 41.9028 lon 12.4964.</para>
/// </summary>
internal static partial class GpsCoordinates
{
    /// <summary>How many decimals make a pair of numbers a place by itself: about ten metres.</summary>
    private const int TellingDecimals = 4;

    private const string SecondsMark = @"(?:""|″|”|''|’’)";

    private static readonly SearchValues<char> Degrees = SearchValues.Create("°º");

    // South, north, west, east: the mainland with its islands, Azores, Madeira, Canaries, Guadeloupe and Martinique, Guiana, Réunion, Mayotte.
    private static readonly (double South, double North, double West, double East)[] Boxes =
    [
        (34.5, 71.0, -11.0, 35.0), (36.9, 39.8, -31.4, -24.9), (32.3, 33.2, -17.4, -16.2), (27.5, 29.5, -18.3, -13.3),
        (14.3, 18.2, -63.2, -60.7), (2.1, 5.9, -54.7, -51.6), (-21.5, -20.8, 55.1, 55.9), (-13.1, -12.6, 44.9, 45.4),
    ];

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("eu.gps-coordinates", Decimal(), PatternOptions.Dot, JudgeDecimal),
        Of("eu.gps-coordinates-sexagesimal", Sexagesimal(), Degrees, JudgeSexagesimal),
    ];

    private static PatternDefinition Of(string id, Regex pattern, SearchValues<char> mustHold, Validator validator) => new()
    {
        Id = id,
        Category = Categories.EUGPSCoordinates,
        Pattern = pattern,
        MustHold = mustHold,
        Base = Grade.FormOnly,
        Confirmed = Grade.GoodMinus,
        WithContext = Grade.Sure,
        NeedsContext = true,
        Validator = validator,
        Context = new(
        [
            "gps", "coordinates", "coordinate", "coords", "latitude", "longitude", "lat", "lon", "lng", "location", "geolocation", "koordinaten",
            "koordinate", "breitengrad", "längengrad", "standort", "coordonnées", "coordonnees", "coordenadas", "coordinate geografiche", "latitud",
            "longitud", "latitudine", "longitudine", "posizione", "posición", "coördinaten", "koordinater", "koordinaatit", "koordinaadid",
            "souřadnice", "súradnice", "współrzędne", "koordináták", "coordonate", "координати", "συντεταγμένες", "koordinatės", "koordinātas",
        ]),
    };

    private static Validation JudgeDecimal(ReadOnlySpan<char> value)
    {
        var match = Decimal().Match(value.ToString());
        var latitude = match.Groups["latitude"].ValueSpan;
        var longitude = match.Groups["longitude"].ValueSpan;
        if (!IsWithin(Number(latitude, match.Groups["south"].Success), Number(longitude, match.Groups["west"].Success))) return Validation.Refuted;
        return Decimals(latitude) >= TellingDecimals && Decimals(longitude) >= TellingDecimals ? Validation.Confirmed : Validation.Unknown;
    }

    private static Validation JudgeSexagesimal(ReadOnlySpan<char> value)
    {
        var match = Sexagesimal().Match(value.ToString());
        var latitude = Angle(match, "latitude") * (match.Groups["south"].Success ? -1 : 1);
        var longitude = Angle(match, "longitude") * (match.Groups["west"].Success ? -1 : 1);
        return Verdict.OfStrong(IsWithin(latitude, longitude));
    }

    private static double Number(ReadOnlySpan<char> digits, bool isNegative) =>
        double.Parse(digits, CultureInfo.InvariantCulture) * (isNegative ? -1 : 1);

    private static int Decimals(ReadOnlySpan<char> digits) => digits.Length - digits.IndexOf('.') - 1;

    private static double Angle(Match match, string group)
    {
        var parts = match.Groups[group].Captures;
        var seconds = parts.Count > 2 ? Number(parts[2].ValueSpan, false) : 0;
        return Number(parts[0].ValueSpan, false) + (Number(parts[1].ValueSpan, false) / 60) + (seconds / 3600);
    }

    private static bool IsWithin(double latitude, double longitude)
    {
        foreach (var box in Boxes)
        {
            if (latitude >= box.South && latitude <= box.North && longitude >= box.West && longitude <= box.East) return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.$€£-]|[0-9][,;] ?)(?<latitude>[-+]?[0-9]{1,2}\.[0-9]{2,9})°?(?: ?(?:N|(?<south>S)))?(?: ?[,;/] ?| )"
        + @"(?:lon(?:g|gitude)? ?[:=]? ?)?(?<longitude>[-+]?[0-9]{1,3}\.[0-9]{2,9})(?![0-9]|[.,][0-9])"
        + @"°?(?: ?(?:E|(?<west>[WO]))(?![" + Edges.Letters + @"]))?(?![" + Edges.Letters + @"\p{N}_%])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Decimal();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.-])(?<latitude>[0-9]{1,2}) ?[°º] ?(?<latitude>[0-9]{1,2}(?:\.[0-9]{1,6})?) ?['′’]"
        + @"(?: ?(?<latitude>[0-9]{1,2}(?:\.[0-9]{1,4})?) ?" + SecondsMark + @")? ?(?:N|(?<south>S))(?: ?[,;/] ?| ?)"
        + @"(?<longitude>[0-9]{1,3}) ?[°º] ?(?<longitude>[0-9]{1,2}(?:\.[0-9]{1,6})?) ?['′’]"
        + @"(?: ?(?<longitude>[0-9]{1,2}(?:\.[0-9]{1,4})?) ?" + SecondsMark + @")? ?(?:E|(?<west>[WO]))(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Sexagesimal();
}
