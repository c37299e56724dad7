using Hush.Inference.Tagging;

namespace Hush.Inference.Encoders;

/// <summary>
/// Cuts a sequence into windows of at most so many tokens and pieces, at a turn's start where there is one in the second half. The next window begins
/// an eighth of the length before the end of the last one, or at a turn's start near that. A window that ends before the sequence does stays as it is
/// when the sequence grows. <c>training/encoder/golden.py</c> holds the twin.
/// </summary>
internal ref struct EncoderWindows(ReadOnlySpan<TokenFeatures> tokens, int mostTokens, int mostPieces, ScoringProgress progress = default)
{
    private readonly ReadOnlySpan<TokenFeatures> _tokens = tokens;
    private int _start = progress.Start;
    private int _kept = progress.Final;

    /// <summary>The window that <see cref="MoveNext"/> has found.</summary>
    public EncoderWindow Current { get; private set; }

    /// <summary>Where the last window begins, which grows with the sequence.</summary>
    public ScoringProgress Progress { get; private set; } = progress;

    /// <summary>Finds the next window; false behind the last.</summary>
    public bool MoveNext()
    {
        if (_kept >= _tokens.Length) return false;
        var end = Reach();
        if (end == _tokens.Length)
        {
            Current = new EncoderWindow(_start, end, _kept, end);
            _kept = end;
            return true;
        }

        end = LastTurn(end, _start + (end - _start) / 2);
        var overlap = (end - _start) / 8;
        var next = FirstTurn(end - overlap - overlap / 2, end - overlap / 2, end - overlap);
        var middle = (next + end) / 2;
        Current = new EncoderWindow(_start, end, _kept, middle);
        (_start, _kept) = (next, middle);
        Progress = new ScoringProgress(_start, _kept);
        return true;
    }

    // As far as tokens and pieces allow: a first piece, those of the tokens, one more behind each turn and at the end.
    private readonly int Reach()
    {
        var (end, pieces) = (_start, 1);
        while (end < _tokens.Length && end - _start < mostTokens)
        {
            var more = _tokens[end].SubwordCount + (end > _start && _tokens[end].StartsTurn ? 1 : 0);
            if (pieces + more + 1 > mostPieces) break;
            pieces += more;
            end++;
        }

        return end;
    }

    private readonly int LastTurn(int end, int from)
    {
        for (var place = end; place > from; place--)
            if (_tokens[place].StartsTurn) return place;
        return end;
    }

    private readonly int FirstTurn(int from, int end, int otherwise)
    {
        for (var place = from; place < end; place++)
            if (_tokens[place].StartsTurn) return place;
        return otherwise;
    }
}
