using System.Globalization;
using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Places on the globe by latitude and longitude (ISO 6709, WGS 84).
/// <para>Format: two decimal degrees with a comma or blank between them ("40.7128, -74.0060"), the same with degree signs and the letters of the
/// compass, degrees with minutes and seconds, or a <c>geo:</c> link (RFC 5870). Latitude is at most 90, longitude at most 180. Checksum: none.</para>
/// <para>Known confusions: pairs of prices or measures: decimals without a sign must have four places or words of coordinates near.</para>
/// <para>Examples: 40.7128, -74.0060; 40°42'46"N 74°00'22"W; geo:48.2010,16.3695.</para>
/// </summary>
internal static partial class GeoCoordinates
{
    private const int TellingPlaces = 4;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "generic.geo-coordinates", Category = Categories.Location, Pattern = Decimals(), MustHold = PatternOptions.Dot,
            Base = Grade.FormOnly, Confirmed = Grade.Probable, WithContext = Grade.FirmMinus, NeedsContext = true,
            Validator = JudgeDecimals, Context = Words,
        },

        // A pair behind another number is part of a row of numbers unless words say more.
        new()
        {
            Id = "generic.geo-coordinates-in-row", Category = Categories.Location, Pattern = InRow(), MustHold = PatternOptions.Dot,
            Base = Grade.Remote, WithContext = Grade.FirmMinus, NeedsContext = true,
            Validator = value => Verdict.OfWeak(JudgeDecimals(value) != Validation.Refuted), Context = Words,
        },
        new()
        {
            Id = "generic.geo-coordinates-sexagesimal", Category = Categories.Location, Pattern = Sexagesimal(), MustHold = PatternOptions.Digits,
            Base = Grade.GoodMinus - Grade.Notch, WithContext = Grade.FirmMinus, Context = Words,
        },
    ];

    private static ContextWords Words => new(
        [
            "gps", "coordinates", "coordinate", "coords", "latitude", "longitude", "lat", "lon", "lng", "location", "geolocation", "koordinaten",
            "standort", "coordonnées", "coordenadas",
            "coordinate geografiche", "coördinaten",
        ]);

    private static Validation JudgeDecimals(ReadOnlySpan<char> value)
    {
        Span<double> degrees = stackalloc double[2];
        var (count, places) = (0, int.MaxValue);
        for (var i = 0; i < value.Length && count < 2;)
        {
            if (!char.IsAsciiDigit(value[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < value.Length && (char.IsAsciiDigit(value[i]) || value[i] == '.')) i++;
            var number = value[start..i].TrimEnd('.');
            if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out degrees[count++])) return Validation.Refuted;
            places = Math.Min(places, number.Length - 1 - number.IndexOf('.'));
        }

        if (count != 2 || degrees[0] > 90 || degrees[1] > 180) return Validation.Refuted;
        return places >= TellingPlaces || value.Contains('°') ? Validation.Confirmed : Validation.Unknown;
    }

    private const string Pair =
        @"(?:geo:)?[+-]?[0-9]{1,2}\.[0-9]{2,10}°?(?: ?[NS])?(?:, ?|; ?| )[+-]?[0-9]{1,3}\.[0-9]{2,10}°?(?: ?[EW](?![" + Edges.Letters +
            @"]))?(?![\p{N}_%]|\.[0-9])";

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_.,$€£-]|[0-9][,;] ?)" + Pair, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"(?<=[0-9][,;] )" + Pair, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex InRow();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_.])[0-9]{1,2} ?° ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?['′’](?: ?[0-9]{1,2}(?:\.[0-9]{1,4})? ?(?:[""″”]|''))? ?[NS](?:, ?| )[0-9]{1,3} ?° ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?['′’](?: ?[0-9]{1,2}(?:\.[0-9]{1,4})? ?(?:[""″”]|''))? ?[EWO](?![" + Edges.Letters + @"])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Sexagesimal();
}
