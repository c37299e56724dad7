using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Hush.Inference.Tagging;

/// <summary>
/// Finds the best row of tags that the transitions allow (Viterbi 1967). Additions and comparisons only, lane by lane, so that every vector
/// width gives the same tags; of equals the lower tag wins. Thread-safe.
/// </summary>
internal sealed class TagDecoder
{
    private readonly int _tags;
    private readonly int _padded;
    private readonly float[] _transitions; // [tags before, tags after padded], −∞ in the padding
    private readonly float[] _firsts;

    public TagDecoder(TagTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tags = tables.Count;
        _padded = (_tags + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _transitions = new float[_tags * _padded];
        Array.Fill(_transitions, float.NegativeInfinity);
        for (var before = 0; before < _tags; before++)
            tables.Transitions.AsSpan(before * _tags, _tags).CopyTo(_transitions.AsSpan(before * _padded));
        _firsts = tables.Firsts;
    }

    /// <summary>Writes the tag of each token.</summary>
    /// <param name="scores">[tokens, tags].</param>
    /// <param name="tags">[tokens].</param>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> tags)
    {
        if (tags.IsEmpty) return;
        var back = ArrayPool<byte>.Shared.Rent(tags.Length * _tags); // the tag before, of the best way to each tag [tokens, tags]
        var row = ArrayPool<float>.Shared.Rent(4 * _padded);
        var best = row.AsSpan(0, _padded);
        var next = row.AsSpan(_padded, _padded);
        var from = MemoryMarshal.Cast<float, int>(row.AsSpan(2 * _padded, _padded));
        var score = row.AsSpan(3 * _padded, _padded);
        for (var tag = 0; tag < _tags; tag++) best[tag] = scores[tag] + _firsts[tag];
        score.Clear();
        for (var token = 1; token < tags.Length; token++)
        {
            scores.Slice(token * _tags, _tags).CopyTo(score);
            Step(best, score, next, from);
            for (var tag = 0; tag < _tags; tag++) back[token * _tags + tag] = (byte)from[tag];
            var swap = best;
            best = next;
            next = swap;
        }

        var last = 0;
        for (var tag = 1; tag < _tags; tag++)
            if (best[tag] > best[last]) last = tag;
        for (var token = tags.Length - 1; token >= 0; token--)
        {
            tags[token] = (byte)last;
            last = back[token * _tags + last];
        }

        ArrayPool<float>.Shared.Return(row);
        ArrayPool<byte>.Shared.Return(back);
    }

    // next[j] = score[j] + maxᵢ (best[i] + transition[i, j]); from[j] is the first i that reaches it.
    private void Step(ReadOnlySpan<float> best, ReadOnlySpan<float> score, Span<float> next, Span<int> from)
    {
        for (var at = 0; at < _padded; at += Vector<float>.Count)
        {
            var most = new Vector<float>(float.NegativeInfinity);
            var which = Vector<int>.Zero;
            for (var before = 0; before < _tags; before++)
            {
                var way = new Vector<float>(best[before]) + new Vector<float>(_transitions, before * _padded + at);
                var better = Vector.GreaterThan(way, most);
                most = Vector.ConditionalSelect(better, way, most);
                which = Vector.ConditionalSelect(better, new Vector<int>(before), which);
            }

            (most + new Vector<float>(score[at..])).CopyTo(next[at..]);
            which.CopyTo(from[at..]);
        }
    }
}
