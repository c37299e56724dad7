using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Hush.Patterns;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Detection.Places;

/// <summary>
/// Airports by name and by code.
/// <para>Issuers: IATA (three letters), ICAO document 7910 (four letters). Format: a name before or behind the word for airports; a name that is only
/// an airport's ("Heathrow"); a code of <c>airports.tsv</c> in capitals with words of flights near, or two of them as a route ("SFO-JFK"). Checksum:
/// none.</para>
/// <para>Known confusions: other abbreviations in capitals (hence the list and the context), "the airport" (no name), codes that are words.</para>
/// <para>Examples: Denver International Airport; Flughafen Stuttgart; aéroport de Nice; we land at LHR; Gatwick; EDDF.</para>
/// </summary>
internal static partial class Airports
{
    /// <summary>What it finds.</summary>
    public static readonly Category Category = Categories.Airport;

    // Codes that stand as words in texts all in capitals.
    private static readonly string[] Words = ["FOR", "CAN", "PER", "ADD", "SIN", "PEN", "LIT", "HAM", "MAN", "ACE", "DAR", "TUN", "NAN", "LAS"];

    private static readonly Lazy<FrozenSet<string>> Names =
        new(() => Rows().Select(row => row[3]).Where(name => name.Length > 1).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Codes = new(() =>
        Rows().SelectMany(row => row[..2]).Except(Words, StringComparer.Ordinal)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>All definitions.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "places.airport-named", Category = Category, Pattern = WithWord(), Base = Grade.Strong },
        new() { Id = "places.airport-word-first", Category = Category, Pattern = WordFirst(), Base = Grade.Strong },
        new() { Id = "places.airport-alone", Category = Category, Pattern = Distinctive(), Base = Grade.Good, WithContext = Grade.Firm,
            Context = Flights },
        new()
        {
            Id = "places.airport-code", Category = Category, Pattern = Code(), Base = Grade.Weak, WithContext = Grade.Good, NeedsContext = true,
            Validator = JudgeCode, Context = Flights,
        },
        new() { Id = "places.airport-route", Category = Category, Pattern = Route(), Base = Grade.Probable, Validator = JudgeRoute },
    ];

    private static ContextWords Flights => new(
        [
            "airport", "flight", "flights", "fly", "flying", "flew", "land", "landing", "landed", "depart", "departing", "departs", "departure",
            "arrive", "arriving", "arrival", "layover", "terminal", "gate",
            "boarding", "airline", "connection", "connecting", "runway", "iata", "icao", "flug", "flughafen", "abflug", "vol", "aéroport", "vuelo",
            "aeropuerto", "volo", "aeroporto", "voo", "vlucht", "luchthaven",
        ], 6, 5);

    /// <summary>Whether an airport of the list has this name.</summary>
    public static bool IsName(ReadOnlySpan<char> name) => Names.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static Validation JudgeCode(ReadOnlySpan<char> value) => Verdict.OfWeak(Codes.Value.Contains(value));

    private static Validation JudgeRoute(ReadOnlySpan<char> value) =>
        Verdict.OfWeak(Codes.Value.Contains(value[..3]) && Codes.Value.Contains(value[^3..]));

    private static List<string[]> Rows()
    {
        using var stream = typeof(Airports).Assembly.GetManifestResourceStream("airports.tsv")
            ?? throw new InvalidOperationException("The assembly lacks its airports.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var row = line.Split('\t');
            if (row.Length != 4) throw new InvalidDataException($"Row {rows.Count + 1} of the airports has {row.Length} columns.");
            rows.Add(row);
        }

        return rows;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_-])(?!(?:The|This|That|At|In|From|To|Our|Your|An?|Which|What|International|Is|Are|My) )\p{Lu}[\p{L}'’.]{1,20}(?:[ /-]\p{Lu}[\p{L}'’.]{0,20}| (?:de|del|du|of|the|al))?(?:[ /-]\p{Lu}[\p{L}'’]{0,20}){0,4} (?:[Aa]irport|[Aa]irfield|[Aa]erodrome|AIRPORT)(?!\p{L})",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WithWord();

    [GeneratedRegex(
        @"(?<!\p{L})(?:[Ff]lughafen|[Aa]éroport|[Aa]eropuerto|[Aa]eroporto|[Ll]uchthaven)(?: (?:[Ii]nternational|[Ii]nternacional|[Ii]nternazionale))?(?: (?:de|di|do|da|del|della|van|d'))? ?\p{Lu}\p{L}{2,20}(?:[ /-](?:de |di |do )?\p{Lu}[\p{L}'’]{1,20}){0,3}(?!\p{L})",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WordFirst();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_-])(?:Heathrow|Gatwick|Stansted|O['’]Hare|La ?Guardia|Sea-?Tac|Hartsfield-Jackson|Sky Harbor|Dulles|Schiphol|Orly|Roissy|Fiumicino|Ciampino|Malpensa|Linate|Barajas|Zaventem|Kastrup|Arlanda|Gardermoen|Keflavik|Sheremetyevo|Domodedovo|Pulkovo|Boryspil|Narita|Haneda|Incheon|Gimpo|Changi|Suvarnabhumi|Don Mueang|Pudong|Hongqiao|Guarulhos|Congonhas|Galeão|Ezeiza|Tocumen|Sabiha Gökçen)(?! (?:[Aa]irport|International))(?![\p{L}\p{N}_])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Distinctive();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_/.-])[A-Z]{3,4}(?![\p{L}\p{N}_-])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_-])[A-Z]{3}(?: ?[-–>→/] ?| to )[A-Z]{3}(?![\p{L}\p{N}_-])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Route();
}
