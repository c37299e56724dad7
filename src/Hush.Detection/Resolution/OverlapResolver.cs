using Hush.Entities;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Resolution;

/// <summary>
/// Decides which candidates of a text become entities. The result is sorted, its spans are disjoint or (under
/// <see cref="OverlapRule.AllCategories"/>) equal, and it does not depend on the order of the candidates.
/// <list type="number">
/// <item>Candidates below the threshold of their category are dropped, the same find of several recognizers counts once.</item>
/// <item>Pieces of one name or address are merged.</item>
/// <item>A candidate inside a better explanation is dropped (<see cref="Precedence"/>, <see cref="Containment"/>).</item>
/// <item>Among those that still overlap an operator's own rule wins, then the confirmed, then the surer, the longer, the earlier. What sticks out of
/// the winner stays an entity if it has a letter or digit, but for a word that a cue took along before a number: when unsure, Hush hides more, not
/// less.</item>
/// </list>
/// </summary>
internal static class OverlapResolver
{
    /// <summary>The entities of <paramref name="text"/>, sorted by start, then by confidence downwards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A candidate's span does not lie inside the text.</exception>
    public static IReadOnlyList<Entity> Resolve(
        SourceText text, IEnumerable<Candidate> candidates, OverlapRule rule, CategoryThresholds thresholds)
    {
        var eligible = Distinct(text, candidates, thresholds);
        var reduced = Containment.Reduce(text, AdjacentMerger.Merge(text, eligible));
        var winners = AdjacentMerger.MergeNeighbours(text, new Contest(text).Hold(reduced));
        if (rule == OverlapRule.AllCategories) winners.AddRange(Companions(text, winners, reduced));
        return
        [
            .. winners
                .OrderBy(winner => winner.Span)
                .ThenByDescending(winner => winner.Confidence)
                .ThenBy(winner => winner.Category.Name, StringComparer.OrdinalIgnoreCase)
                .Select(winner => new Entity(winner.Span, winner.Category, winner.Confidence) { Trace = winner.Trace }),
        ];
    }

    private static Dictionary<(TextSpan, Category), Candidate>.ValueCollection Distinct(SourceText text, IEnumerable<Candidate> candidates,
        CategoryThresholds thresholds)
    {
        var best = new Dictionary<(TextSpan, Category), Candidate>();
        foreach (var candidate in candidates)
        {
            if (!text.Span.Contains(candidate.Span))
                throw new ArgumentOutOfRangeException(nameof(candidates),
                    $"The span {candidate.Span} lies outside the text of {text.Length} code units.");
            if (candidate.Confidence.Value < thresholds.For(candidate.Category))
            {
                candidate.Trace?.Drop(DropReason.BelowThreshold);
                continue;
            }

            if (SpanTrimmer.WithoutOuterMarks(text, candidate.Span).IsEmpty)
            {
                candidate.Trace?.Drop(DropReason.NoValue);
                continue;
            }

            var key = (candidate.Span, candidate.Category);
            best[key] = best.TryGetValue(key, out var other) ? Surer(other, candidate) : candidate;
        }

        return best.Values;
    }

    private static Candidate Surer(Candidate first, Candidate second)
    {
        var (surer, other) = first.Confidence < second.Confidence ? (second, first) : (first, second);
        other.Trace?.Drop(DropReason.SameValue, surer.Trace);
        return surer with { Evidence = first.Evidence | second.Evidence };
    }

    private static List<Candidate> Companions(SourceText text, List<Candidate> winners, List<Candidate> candidates)
    {
        var uncut = candidates.Select(candidate => (candidate.Span, candidate.Category)).ToHashSet();
        var indexBySpan = winners.Index()
            .Where(winner => uncut.Contains((winner.Item.Span, winner.Item.Category)))
            .ToDictionary(winner => winner.Item.Span, winner => winner.Index);
        var companions = candidates.Where(IsCompanion).ToList();
        foreach (var companion in companions) companion.Trace?.Keep();
        return companions;

        // Beside a piece of its own kind it would be one thing with it, which this span has lost to another category.
        bool IsCompanion(Candidate candidate) =>
            indexBySpan.TryGetValue(candidate.Span, out var index)
            && winners[index].Category != candidate.Category
            && !(index > 0 && AdjacentMerger.AreOne(text, winners[index - 1], candidate))
            && !(index + 1 < winners.Count && AdjacentMerger.AreOne(text, candidate, winners[index + 1]));
    }

    /// <summary>The candidates that won so far, disjoint and sorted, and the pieces that losers keep between them.</summary>
    private sealed class Contest(SourceText text)
    {
        private const char LastLatin = '\u024F';
        private const int ShortestWord = 3; // letters of a number's series are fewer
        private readonly List<Candidate> _winners = [];

        public List<Candidate> Hold(IEnumerable<Candidate> candidates)
        {
            var ranked = candidates
                .OrderByDescending(candidate => candidate.Evidence.HasFlag(Evidence.OwnRule))
                .ThenByDescending(candidate => candidate.Evidence.HasFlag(Evidence.Validated))
                .ThenByDescending(candidate => candidate.Confidence)
                .ThenByDescending(candidate => candidate.Span.Length)
                .ThenBy(candidate => candidate.Span)
                .ThenBy(candidate => Precedence.IsUnion(candidate.Category))
                .ThenBy(candidate => candidate.Category.Name, StringComparer.OrdinalIgnoreCase);
            foreach (var candidate in ranked) Place(candidate);
            return _winners;
        }

        private void Place(Candidate candidate)
        {
            var at = FirstEndingAfter(candidate.Span.Start);
            var start = candidate.Span.Start;
            var rival = at < _winners.Count && _winners[at].Span.Start < candidate.Span.End ? _winners[at] : null;
            var held = _winners.Count;
            while (at < _winners.Count && _winners[at].Span.Start < candidate.Span.End)
            {
                var winner = _winners[at].Span;
                at += Insert(at, candidate, start, winner.Start) + 1;
                start = winner.End;
            }

            Insert(at, candidate, start, candidate.Span.End);
            if (_winners.Count == held) candidate.Trace?.Drop(DropReason.Overlapped, rival?.Trace);
        }

        // "par 1295": what a cue took along before a number that somebody else has found. Letters that are glued to it or stand behind it belong
        // to it.
        private bool IsWordBefore(Candidate candidate, TextSpan piece) =>
            RecognizerIds.IsOfIdentifiers(candidate.Recognizer)
            && text.AsSpan(candidate.Span).ContainsAnyInRange('0', '9')
            && text.AsSpan(piece).IndexOfAnyExceptInRange('a', 'z') < 0
            && piece.End < candidate.Span.End && char.IsWhiteSpace(text[piece.End]);

        // "сервер203.0.113.40недоступен": the words of another script around a number that somebody else has found.
        private bool IsGluedWord(Candidate candidate, TextSpan piece) => candidate.Category == Categories.NumericIdentifier
            && piece.Length >= ShortestWord && text.AsSpan(candidate.Span).ContainsAnyInRange('0', '9')
            && !text.AsSpan(piece).ContainsAnyInRange('\0', LastLatin);

        private int Insert(int at, Candidate candidate, int start, int end)
        {
            if (start >= end) return 0;
            var free = TextSpan.FromBounds(start, end);
            if (free != candidate.Span)
            {
                free = SpanTrimmer.WithoutOuterMarks(text, free);
                if (!SpanTrimmer.HasLetterOrDigit(text.AsSpan(free)) || IsWordBefore(candidate, free) || IsGluedWord(candidate, free)) return 0;
            }

            _winners.Insert(at, candidate with { Span = free });
            return 1;
        }

        private int FirstEndingAfter(int offset)
        {
            var (low, high) = (0, _winners.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_winners[middle].Span.End > offset) high = middle;
                else low = middle + 1;
            }

            return low;
        }
    }
}
