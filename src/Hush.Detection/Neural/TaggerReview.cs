using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Judges the candidates of others by what the network, which has read the whole dialogue, thinks of their words. Lists and cues know words, not
/// sentences.
/// <list type="bullet">
/// <item>Candidates of which it sees next to nothing personal are refused: "Otter" as a colour, a surname among the drugs, "part 00686004"
/// (<see cref="LeastShare"/>).</item>
/// <item>Words at the ends of names, addresses and answers that it does not take for personal are cut off ("svenja aus kassel"); a name that it has
/// found itself has its borders, and one that runs into what it takes for something else ends there.</item>
/// </list>
/// A name of somebody who is asked for ("is Faith available?") stays, ordinary word or not. What has a form of its own (e-mail addresses, secrets),
/// is validated or stems from an operator's rule stays as it is.
/// </summary>
internal sealed class TaggerReview(PersonalShares shares)
{
    private const double LowestShareAtEnd = 0.15;
    private const int LongestHesitation = 16; // characters between two pieces of one value
    private const double SurePerson = 0.9;
    private const int LongestName = 120; // characters: of a text that is one name, each word would become the whole
    private const double LowestOfParts = 0.5; // confidence from which on a find stands by itself beside the next

    /// <summary>The candidate of a turn, what is left of it, or null.</summary>
    /// <param name="turn">Index of the turn.</param>
    /// <param name="candidate">In the offsets of its text.</param>
    /// <param name="tagged">The network's own candidates of the turn, disjoint and in order.</param>
    public Candidate? Review(int turn, Candidate candidate, IReadOnlyList<Candidate> tagged)
    {
        if (candidate.Recognizer == NeuralTagger.Id || candidate.Evidence.HasFlag(Evidence.OwnRule)) return candidate;
        if (LeastShare.Of(candidate, shares.IsOneWord(turn, candidate.Span)) is > 0 and var least
            && shares.Highest(turn, candidate.Span) < least) return null;
        if (candidate.Recognizer == RecognizerIds.AskedAnswer)
        {
            if (Answer(turn, candidate, tagged) is not { } answer) return null;
            candidate = answer;
        }

        if (candidate.Category == Categories.Email) return EmailWithBorders(candidate, tagged);
        if (candidate.Category == Categories.Person) return WithBorders(turn, candidate, tagged);
        return candidate.Category == Categories.Address && LeastShare.RestsOnWords(candidate.Recognizer)
            ? WithoutOthers(turn, candidate with { Span = shares.WithoutEnds(turn, candidate.Span, LowestShareAtEnd) }, tagged)
            : candidate;
    }

    // What was asked for is not all that was answered: "2 February 1951. She is 75"; "the third of May. No, wait, that's my sister's. The ninth of
    // June"; "the Visa, 4000 …".
    private Candidate? Answer(int turn, Candidate candidate, IReadOnlyList<Candidate> tagged)
    {
        var overlapping = Overlapping(tagged, candidate.Span);
        if (candidate.Category == Categories.Password || overlapping.Count == 0
            || shares.HasWordOutside(turn, candidate.Span, [.. overlapping.Select(other => other.Span)], LowestShareAtEnd)) return candidate;
        if (overlapping is [{ } own]) return own.Category == candidate.Category && candidate.Span.Contains(own.Span)
            ? candidate with { Span = own.Span } : candidate;
        return overlapping.TrueForAll(other => other.Confidence.Value >= LowestOfParts)
            && (overlapping.Exists(other => other.Category != overlapping[0].Category) || IsTalkBetween(overlapping)) ? null : candidate;
    }

    // "ring Shaji on 07700", "seinen Gang. Waltraud", "facture est la 20258-B": words of a street, but the network has found somebody or a number of
    // another kind, perhaps with somebody's trade, and nothing of a place.
    private Candidate? WithoutOthers(int turn, Candidate candidate, IReadOnlyList<Candidate> tagged)
    {
        var overlapping = Overlapping(tagged, candidate.Span);
        return overlapping.Exists(IsSureOther)
            && overlapping.TrueForAll(static other => IsSureOther(other) || other.Category == Categories.PersonType
                || (other.Category == Categories.Person && other.Confidence.Value >= LowestOfParts))
            && !shares.HasWordOutside(turn, candidate.Span, [.. overlapping.Select(other => other.Span)], LowestShareAtEnd) ? null : candidate;
    }

    private static bool IsSureOther(Candidate other) => other.Category == Categories.Person ? other.Confidence.Value >= SurePerson
        : other.Confidence.Value >= LowestOfParts && (other.Category == Categories.PhoneNumber || other.Category == Categories.NumericIdentifier
            || other.Category == Categories.BankAccountNumber || other.Category == Categories.CreditCardNumber);

    private static bool IsTalkBetween(List<Candidate> finds)
    {
        for (var index = 1; index < finds.Count; index++)
            if (finds[index].Span.Start - finds[index - 1].Span.End > LongestHesitation) return true;
        return false;
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
        if (names.Length == 1) return names[0].Span.Length > LongestName ? candidate with { Span = span } : candidate with { Span = names[0].Span };
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
