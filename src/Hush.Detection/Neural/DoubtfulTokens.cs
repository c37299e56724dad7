using Hush.Detection.Dialogue;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>
/// Tells which words of a growing dialogue a fast network leaves in doubt: those that it does not call "outside" almost surely, and words of scripts
/// without blanks, which it cuts at other places. Not thread-safe.
/// </summary>
/// <param name="reader">Reads tokens for the network.</param>
/// <param name="tagger">The network.</param>
/// <param name="tagCount">How many tags it has.</param>
internal sealed class DoubtfulTokens(ITokenReader reader, Func<ITagger> tagger, int tagCount)
{
    private const double Doubt = 0.05; // share of all labels together from which a word is in doubt
    private const int MostKept = 1 << 22; // scores: room of longer dialogues is not kept for the next one

    private readonly DialogueSequence _sequence = new(reader);
    private float[] _scores = [];
    private bool[] _isDoubtful = [];
    private ScoringProgress _progress;

    /// <summary>Reads further turns.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="from">The first that is new.</param>
    /// <param name="cancellation">Checked once per window.</param>
    public void Append(IReadOnlyList<TurnFacts> turns, int from, CancellationToken cancellation)
    {
        _sequence.Read(turns, from);
        var count = _sequence.Tokens.Length;
        if (_isDoubtful.Length < count)
        {
            Array.Resize(ref _isDoubtful, Math.Max(count, 2 * _isDoubtful.Length));
            Array.Resize(ref _scores, _isDoubtful.Length * tagCount);
        }

        var first = _progress.Final;
        _progress = tagger().Resume(_sequence.Tokens, _sequence.Subwords, _scores.AsSpan(0, count * tagCount), _progress, default, cancellation);
        Span<float> shares = stackalloc float[tagCount]; // at most 255
        for (var token = first; token < count; token++)
        {
            Softmax.Row(_scores.AsSpan(token * tagCount, tagCount), shares);
            var (turn, span) = _sequence.Places[token];
            _isDoubtful[token] = 1 - shares[0] >= Doubt || PieceTokens.HasUnspaced(turns[turn].Written.AsSpan().Slice(span.Start, span.Length));
        }
    }

    /// <summary>Marks those of another reading's tokens that touch a word in doubt, or none.</summary>
    /// <param name="places">Where all tokens of the other reading stand.</param>
    /// <param name="marks">True for doubt; written from <paramref name="from"/> on.</param>
    /// <param name="from">The first token whose mark may still change.</param>
    /// <returns>The first whose mark may change with further turns.</returns>
    public int Mark(ReadOnlySpan<TokenPlace> places, Span<bool> marks, int from)
    {
        var words = _sequence.Places;
        var (word, final) = (0, from);
        for (var token = from; token < places.Length; token++)
        {
            while (word < words.Length && LiesBefore(words[word], places[token])) word++;
            var (touched, isFinal) = (false, true);
            marks[token] = false;
            for (var other = word; other < words.Length && !LiesBefore(places[token], words[other]); other++)
            {
                touched = true;
                marks[token] |= _isDoubtful[other];
                isFinal &= other < _progress.Final;
            }

            marks[token] |= !touched;
            if (isFinal && final == token) final++;
        }

        return final;
    }

    /// <summary>Lets go of what is not read again.</summary>
    public void Forget()
    {
        var gone = _progress.Start;
        _isDoubtful.AsSpan(gone, _sequence.Tokens.Length - gone).CopyTo(_isDoubtful);
        _scores.AsSpan(gone * tagCount, (_sequence.Tokens.Length - gone) * tagCount).CopyTo(_scores);
        _sequence.RemoveFirst(gone);
        _progress = _progress.Without(gone);
    }

    /// <summary>Begins another dialogue.</summary>
    public void Clear()
    {
        _sequence.Clear();
        _progress = default;
        if (_scores.Length > MostKept) (_scores, _isDoubtful) = ([], []);
    }

    private static bool LiesBefore(TokenPlace one, TokenPlace other) =>
        one.Turn < other.Turn || (one.Turn == other.Turn && one.Span.End <= other.Span.Start);
}
