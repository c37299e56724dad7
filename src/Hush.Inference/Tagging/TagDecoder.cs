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
    /// <param name="before">What <see cref="Pass"/> gave for the tokens before these; empty where there are none.</param>
    /// <param name="final">How many tokens have scores that stay when the sequence grows.</param>
    /// <returns>How many tags stay then.</returns>
    public int Decode(ReadOnlySpan<float> scores, Span<byte> tags, ReadOnlySpan<float> before = default, int final = 0)
    {
        if (tags.IsEmpty) return 0;
        var back = ArrayPool<byte>.Shared.Rent(tags.Length * _tags); // the tag before, of the best way to each tag [tokens, tags]
        var row = ArrayPool<float>.Shared.Rent(4 * _padded);
        var best = row.AsSpan(0, _padded);
        var next = row.AsSpan(_padded, _padded);
        var from = MemoryMarshal.Cast<float, int>(row.AsSpan(2 * _padded, _padded));
        var score = row.AsSpan(3 * _padded, _padded);
        score.Clear();
        Begin(before, scores, score, best, from);
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

        var settled = Settled(back, final);
        ArrayPool<float>.Shared.Return(row);
        ArrayPool<byte>.Shared.Return(back);
        return settled;
    }

    /// <summary>What <see cref="Decode"/> must know of tokens to decode those behind them alone: the score of the best way to each tag of the last
    /// one.</summary>
    /// <param name="scores">[tokens, tags], one token or more.</param>
    /// <param name="before">What this gave for the tokens before these; empty where there are none.</param>
    public float[] Pass(ReadOnlySpan<float> scores, ReadOnlySpan<float> before)
    {
        var (best, next, score, from) = (new float[_padded], new float[_padded], new float[_padded], new int[_padded]);
        Begin(before, scores, score, best, from);
        for (var token = 1; token < scores.Length / _tags; token++)
        {
            scores.Slice(token * _tags, _tags).CopyTo(score);
            Step(best, score, next, from);
            (best, next) = (next, best);
        }

        return best;
    }

    private void Begin(ReadOnlySpan<float> before, ReadOnlySpan<float> scores, Span<float> score, Span<float> best, Span<int> from)
    {
        scores[.._tags].CopyTo(score);
        if (!before.IsEmpty) Step(before, score, best, from);
        else
            for (var tag = 0; tag < _tags; tag++) best[tag] = scores[tag] + _firsts[tag];
    }

    // Behind the last token through whose one tag the best ways to all tags of the last final token lead.
    private int Settled(ReadOnlySpan<byte> back, int final)
    {
        Span<bool> ways = stackalloc bool[_tags]; // at most 255
        Span<bool> earlier = stackalloc bool[_tags];
        ways.Fill(true);
        for (var token = final - 1; token > 0; token--)
        {
            earlier.Clear();
            for (var way = 0; way < _tags; way++)
                if (ways[way]) earlier[back[token * _tags + way]] = true;
            if (earlier.Count(true) == 1) return token;
            var swap = ways;
            ways = earlier;
            earlier = swap;
        }

        return 0;
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
