using Hush.Inference.Kernels;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>How probable it is to the network that each word of a dialogue belongs to any personal information, 0 to 1.</summary>
internal sealed class PersonalShares
{
    private readonly List<List<TextSpan>> _spans = [];
    private readonly List<List<float>> _shares = [];

    /// <summary>Sets what is known of the turns from <paramref name="first"/> on.</summary>
    /// <param name="first">The first turn that is replaced or new.</param>
    /// <param name="turns">Number of all turns.</param>
    /// <param name="places">Where the tokens of those turns stand, in the order of the dialogue.</param>
    /// <param name="scores">[tokens, tags]; tag 0 is outside.</param>
    /// <param name="tagCount">Number of tags.</param>
    public void Replace(int first, int turns, ReadOnlySpan<TokenPlace> places, ReadOnlySpan<float> scores, int tagCount)
    {
        _spans.RemoveRange(first, _spans.Count - first);
        _shares.RemoveRange(first, _shares.Count - first);
        for (var turn = first; turn < turns; turn++)
        {
            _spans.Add([]);
            _shares.Add([]);
        }

        Span<float> row = stackalloc float[tagCount]; // at most 255
        for (var token = 0; token < places.Length; token++)
        {
            Softmax.Row(scores.Slice(token * tagCount, tagCount), row);
            _spans[places[token].Turn].Add(places[token].Span);
            _shares[places[token].Turn].Add(1 - row[0]);
        }
    }

    /// <summary>The highest share of the words that a span touches; 1 where it touches none, so that nothing is concluded.</summary>
    public double Highest(int turn, TextSpan span) => Over(turn, span, Math.Max, -1) is var share and >= 0 ? share : 1;

    /// <summary>The lowest share of the words that a span touches; 0 where it touches none.</summary>
    public double Lowest(int turn, TextSpan span) => Over(turn, span, Math.Min, 2) is var share and <= 1 ? share : 0;

    /// <summary>Whether a span touches one word alone.</summary>
    public bool IsOneWord(int turn, TextSpan span) => Words(turn, span) is var (from, to) && to == from + 1;

    /// <summary>The span without the words at its ends whose share is lower than <paramref name="least"/>; the whole span where all are.</summary>
    public TextSpan WithoutEnds(int turn, TextSpan span, double least)
    {
        var (from, to) = Words(turn, span);
        var (spans, shares) = (_spans[turn], _shares[turn]);
        var (first, last) = (from, to - 1);
        while (first <= last && shares[first] < least) first++;
        while (last >= first && shares[last] < least) last--;
        if (first > last) return span;
        return TextSpan.FromBounds(first == from ? span.Start : spans[first].Start, last == to - 1 ? span.End : spans[last].End);
    }

    /// <summary>Whether a word of the span with a share of at least <paramref name="least"/> lies in none of <paramref name="others"/>.</summary>
    public bool HasWordOutside(int turn, TextSpan span, IReadOnlyList<TextSpan> others, double least)
    {
        var (from, to) = Words(turn, span);
        for (var word = from; word < to; word++)
            if (_shares[turn][word] >= least && !others.Any(other => other.Overlaps(_spans[turn][word]))) return true;
        return false;
    }

    private double Over(int turn, TextSpan span, Func<double, double, double> pick, double start)
    {
        var (from, to) = Words(turn, span);
        var picked = start;
        for (var word = from; word < to; word++) picked = pick(picked, _shares[turn][word]);
        return picked;
    }

    // The words that a span touches, as a range of indices.
    private (int From, int To) Words(int turn, TextSpan span)
    {
        var spans = _spans[turn];
        var from = SpanSearch.FirstEndingAfter(spans, span.Start, static word => word);
        var to = from;
        while (to < spans.Count && spans[to].Start < span.End) to++;
        return (from, to);
    }
}
