using Hush.Inference.Kernels;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>How probable it is to the network that each word of a dialogue belongs to any personal information, 0 to 1.</summary>
internal sealed class PersonalShares
{
    private readonly List<TextSpan>[] _spans;
    private readonly List<float>[] _shares;

    /// <param name="turns">Number of turns.</param>
    /// <param name="places">Where the tokens stand, in the order of the dialogue.</param>
    /// <param name="scores">[tokens, tags]; tag 0 is outside.</param>
    /// <param name="tagCount">Number of tags.</param>
    public PersonalShares(int turns, ReadOnlySpan<TokenPlace> places, ReadOnlySpan<float> scores, int tagCount)
    {
        (_spans, _shares) = (new List<TextSpan>[turns], new List<float>[turns]);
        for (var turn = 0; turn < turns; turn++) (_spans[turn], _shares[turn]) = ([], []);
        Span<float> row = stackalloc float[tagCount]; // at most 255
        for (var token = 0; token < places.Length; token++)
        {
            Softmax.Row(scores.Slice(token * tagCount, tagCount), row);
            _spans[places[token].Turn].Add(places[token].Span);
            _shares[places[token].Turn].Add(1 - row[0]);
        }
    }

    /// <summary>The highest share of the words that a span touches; 1 where it touches none, so that nothing is concluded.</summary>
    public double Highest(int turn, TextSpan span)
    {
        var (spans, shares) = (_spans[turn], _shares[turn]);
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End > span.Start) high = middle;
            else low = middle + 1;
        }

        var highest = -1f;
        for (; low < spans.Count && spans[low].Start < span.End; low++) highest = Math.Max(highest, shares[low]);
        return highest < 0 ? 1 : highest;
    }
}
