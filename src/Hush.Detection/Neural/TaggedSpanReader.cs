using Hush.Detection.Dialogue;
using Hush.Inference.Kernels;

namespace Hush.Detection.Neural;

/// <summary>
/// Reads spans from rows of tags: a label begins and goes on; what goes on in the next turn, or in the next field of a table or form, is a span of
/// its own there.
/// </summary>
internal static class TaggedSpanReader
{
    // From which mean share on another label is worth a doubt.
    private const double Doubt = 0.1;

    /// <summary>The spans in order.</summary>
    /// <param name="places">Where the tokens stand.</param>
    /// <param name="tags">Tag of each token: 0 outside, 1 + 2k begins label k, 2 + 2k goes on.</param>
    /// <param name="scores">[tokens, tags].</param>
    /// <param name="turns">The dialogue.</param>
    /// <param name="categories">The category of each label.</param>
    public static List<TaggedSpan> Read(ReadOnlySpan<TokenPlace> places, ReadOnlySpan<byte> tags, ReadOnlySpan<float> scores,
        IReadOnlyList<TurnFacts> turns, ReadOnlySpan<Category> categories)
    {
        var tagCount = 1 + 2 * categories.Length;
        var spans = new List<TaggedSpan>();
        Span<float> shares = stackalloc float[tagCount]; // at most 255
        Span<double> sums = stackalloc double[tagCount / 2]; // of each label
        for (var start = 0; start < tags.Length;)
        {
            if (tags[start] == 0)
            {
                start++;
                continue;
            }

            var label = (tags[start] - 1) / 2;
            var end = start + 1;
            var text = turns[places[start].Turn].Text.AsSpan();
            while (end < tags.Length && tags[end] == 2 + 2 * label && places[end].Turn == places[start].Turn
                && !FieldBreaks.Lies(text, places[end - 1].Span.End, places[end].Span.Start, categories[label])) end++;
            sums.Clear();
            for (var token = start; token < end; token++)
            {
                Softmax.Row(scores.Slice(token * tagCount, tagCount), shares);
                for (var other = 0; other < sums.Length; other++) sums[other] += shares[1 + 2 * other] + shares[2 + 2 * other];
            }

            var length = end - start;
            var personal = 0.0;
            foreach (var sum in sums) personal += sum;
            spans.Add(new TaggedSpan(
                places[start].Turn, TextSpan.FromBounds(places[start].Span.Start, places[end - 1].Span.End), label, Math.Min(1, sums[label] / length),
                Math.Min(1, personal / length), OthersOf(sums, label, Doubt * length)));
            start = end;
        }

        return spans;
    }

    private static IReadOnlyList<int> OthersOf(ReadOnlySpan<double> sums, int first, double least)
    {
        List<(double Sum, int Label)>? others = null;
        for (var label = 0; label < sums.Length; label++)
            if (label != first && sums[label] >= least) (others ??= []).Add((sums[label], label));
        return others is null ? [] : [.. others.OrderByDescending(other => other.Sum).Select(other => other.Label)];
    }
}
