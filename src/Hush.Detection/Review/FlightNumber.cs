using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses the designator of a flight, an airline's two characters and up to four digits (IATA resolution 761), behind a word for it: "flight
/// HV5131", "der Flug ist LH 1234". It is everybody's who flies.
/// </summary>
internal static partial class FlightNumber
{
    private const int Reach = 4; // words

    private static readonly WordList Flights = new(
        "flight flights flug flugnummer flüge vlucht vluchtnummer vuelo volo voo rejs flyg flygning flyvning zbor рейс uçuş");

    private static readonly WordList Passed = new("is was number no nr ist war es era è é to numer número numero nummer");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.NumericIdentifier && candidate.Category != Categories.LicensePlate) return candidate;
        var around = new Surroundings(context, candidate.Span);
        return Designator().IsMatch(around.Value) && IsFlight(around.NamingWord(Reach, Passed.Contains), context.Language) ? null : candidate;
    }

    // A lot is one in Polish only.
    private static bool IsFlight(ReadOnlySpan<char> word, string language) => Flights.Contains(word)
        || word.Equals("lot", StringComparison.OrdinalIgnoreCase) && language.StartsWith("pl", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^(?:[A-Za-z]{2}|[A-Za-z][0-9]|[0-9][A-Za-z]) ?[0-9]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Designator();
}
