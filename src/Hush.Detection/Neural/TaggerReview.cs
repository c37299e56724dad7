using System.Collections.Frozen;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Judges the candidates of others by what the network, which has read the whole dialogue, thinks of their words. Lists and cues know words, not
/// sentences.
/// <list type="bullet">
/// <item>Candidates that rest on single words are refused where it sees no personal information at all ("Otter" as a colour, a surname among the
/// drugs), and so are numbers that rest on a cue or a place alone.</item>
/// <item>What rests on a cue or on a shape without check digit is refused where it is next to sure that there is nothing ("part 00686004").</item>
/// <item>Words at the ends of names and addresses that it does not take for personal are cut off ("svenja aus kassel"); a name that it has found
/// itself has its borders, and one that runs into what it takes for something else ends there.</item>
/// </list>
/// A name of somebody who is asked for ("is Faith available?") stays, ordinary word or not. What has a form of its own (e-mail addresses, secrets),
/// is validated or stems from an operator's rule stays as it is.
/// </summary>
internal sealed class TaggerReview(PersonalShares shares)
{
    // Chosen on development texts: up to here nothing personal was refused; false alarms fall by half to nine tenths.
    private const double LowestShare = 0.1;
    private const double LowestShareOfNumber = 0.03;
    private const double LowestShareOfCue = 0.01; // of the 14 finds below in development texts none was right
    private const double LowestShareOfRepeat = 0.01; // a name that was found elsewhere needs less of its sentence
    private const double LowestShareOfAge = 0.03; // dogs have one too
    private const int ShortestCorrection = 4; // characters: a whole value that resembles the one before it is no chance
    private const double LowestShareAtEnd = 0.15;
    private const double LowestOfParts = 0.5; // confidence from which on a name stands by itself beside the next

    private static readonly FrozenSet<string> OfNumbers = FrozenSet.Create(
        StringComparer.Ordinal, "generic.date-range-one-year", "generic.date-relative", "identifiers.license-plate-de",
        "identifiers.member", "identifiers.order", "identifiers.drivers-license", "identifiers.reference", "places.airport-code");

    private static readonly FrozenSet<string> OfAges = FrozenSet.Create(StringComparer.Ordinal, "generic.age-years-old", "generic.age-asked");

    private static readonly FrozenSet<string> OfWords = FrozenSet.Create(
        StringComparer.Ordinal, "generic.person-name", RecognizerIds.RepeatedName, "places.list", "generic.street-address",
        "generic.street-address-abroad");

    /// <summary>The candidate of a turn, what is left of it, or null.</summary>
    /// <param name="turn">Index of the turn.</param>
    /// <param name="candidate">In the offsets of its text.</param>
    /// <param name="tagged">The network's own candidates of the turn, disjoint and in order.</param>
    public Candidate? Review(int turn, Candidate candidate, IReadOnlyList<Candidate> tagged)
    {
        if (candidate.Recognizer == NeuralTagger.Id || candidate.Evidence.HasFlag(Evidence.OwnRule)) return candidate;
        if (candidate.Recognizer == "repeat.correction" && (candidate.Span.Length < ShortestCorrection || candidate.Category == Categories.Person)
            && shares.Highest(turn, candidate.Span) < LowestShareOfNumber) return null;
        if (OfNumbers.Contains(candidate.Recognizer) && !candidate.Evidence.HasFlag(Evidence.Validated)
            && shares.Highest(turn, candidate.Span) < LowestShareOfNumber) return null;
        if (RestsOnCue(candidate) && shares.Highest(turn, candidate.Span) < LowestShareOfCue) return null;
        if (OfAges.Contains(candidate.Recognizer) && shares.Highest(turn, candidate.Span) < LowestShareOfAge) return null;
        if (OfWords.Contains(candidate.Recognizer) && !candidate.Evidence.HasFlag(Evidence.Sought)
            && shares.Highest(turn, candidate.Span) < LeastOfWords(candidate)) return null;
        if (candidate.Recognizer == RecognizerIds.AskedAnswer && IsSeveral(turn, candidate, tagged)) return null;
        if (candidate.Category == Categories.Email) return EmailWithBorders(candidate, tagged);
        if (candidate.Category == Categories.Person) return WithBorders(turn, candidate, tagged);
        return candidate.Category == Categories.Address && OfWords.Contains(candidate.Recognizer)
            ? candidate with { Span = shares.WithoutEnds(turn, candidate.Span, LowestShareAtEnd) }
            : candidate;
    }

    // Words of a passphrase are nobody's to the network.
    private static bool RestsOnCue(Candidate candidate) =>
        !candidate.Evidence.HasFlag(Evidence.Validated) && candidate.Category != Categories.Password
            && (candidate.Recognizer == RecognizerIds.BareNumber || RecognizerIds.IsOfIdentifiers(candidate.Recognizer));

    private static double LeastOfWords(Candidate candidate) => candidate.Recognizer == RecognizerIds.RepeatedName ? LowestShareOfRepeat : LowestShare;

    // What was asked for is not all that was answered: "2 February 1951. She is 75".
    private bool IsSeveral(int turn, Candidate candidate, IReadOnlyList<Candidate> tagged)
    {
        var overlapping = Overlapping(tagged, candidate.Span);
        return overlapping.Count > 1 && overlapping.Exists(other => other.Category != overlapping[0].Category)
            && !shares.HasWordOutside(turn, candidate.Span, [.. overlapping.Select(other => other.Span)], LowestShareAtEnd);
    }

    // "key=ada@example.org", "removed ada@example.org": what the pattern took along before the address.
    private static Candidate EmailWithBorders(Candidate candidate, IReadOnlyList<Candidate> tagged) =>
        Overlapping(tagged, candidate.Span) is [{ } own] && own.Category == Categories.Email && own.Span.End == candidate.Span.End
            && own.Span.Start > candidate.Span.Start
            ? candidate with { Span = own.Span }
            : candidate;

    private Candidate? WithBorders(int turn, Candidate candidate, IReadOnlyList<Candidate> tagged)
    {
        var span = shares.WithoutEnds(turn, candidate.Span, LowestShareAtEnd);
        var overlapping = Overlapping(tagged, span);
        var names = overlapping.Where(other => other.Category == Categories.Person).ToArray();
        // "Ludovica di Luce Tirrena S.p.A.": the company has its own find.
        if (overlapping.Find(other => other.Category != Categories.Person && other.Confidence.Value >= LowestOfParts
            && other.Span.Start > span.Start) is { } thing && names.Length == 1 && names[0].Span.End <= thing.Span.Start)
            return candidate with { Span = TextSpan.FromBounds(span.Start, names[0].Span.End) };
        if (names.Length == 0
            || shares.HasWordOutside(turn, span, [.. overlapping.Select(other => other.Span)], LowestShareAtEnd)) return candidate with
            { Span = span };
        if (names.Length == 1) return candidate with { Span = names[0].Span };
        return Array.TrueForAll(names, name => name.Confidence.Value >= LowestOfParts) ? null : candidate with { Span = span };
    }

    private static List<Candidate> Overlapping(IReadOnlyList<Candidate> sorted, TextSpan span)
    {
        var found = new List<Candidate>();
        for (var at = SpanSearch.FirstEndingAfter(sorted, span.Start, static candidate => candidate.Span); at < sorted.Count
            && sorted[at].Span.Start < span.End; at++)
            found.Add(sorted[at]);
        return found;
    }
}
