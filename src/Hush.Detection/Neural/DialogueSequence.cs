using System.Runtime.InteropServices;
using Hush.Detection.Dialogue;
using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>All turns of a dialogue as one row of tokens with their features. <c>training/tagger/examples.py</c> holds the twin.</summary>
internal sealed class DialogueSequence(ITokenReader reader)
{
    private readonly List<TokenFeatures> _tokens = [];
    private readonly List<int> _subwords = [];
    private readonly List<TokenPlace> _places = [];

    /// <summary>Features of each token.</summary>
    public ReadOnlySpan<TokenFeatures> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>The buckets or pieces that the tokens point into.</summary>
    public ReadOnlySpan<int> Subwords => CollectionsMarshal.AsSpan(_subwords);

    /// <summary>Where each token stands.</summary>
    public ReadOnlySpan<TokenPlace> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>Reads the turns in order, behind what was read before.</summary>
    /// <param name="turns">All turns of the dialogue.</param>
    /// <param name="from">The first that was not read yet.</param>
    public void Read(IReadOnlyList<TurnFacts> turns, int from = 0)
    {
        var before = from == 0 ? null : turns[from - 1].Speaker;
        for (var index = from; index < turns.Count; index++)
        {
            var turn = turns[index];
            var bits = turn.Speaker != turns[0].Speaker ? TokenBits.SecondSpeaker : 0;
            var startBits = before is not null && turn.Speaker != before ? TokenBits.TurnStart | TokenBits.SpeakerChange : TokenBits.TurnStart;
            Add(turn, bits, startBits);
            before = turn.Speaker;
        }
    }

    /// <summary>Takes away the first tokens. Their sub-words stay, since later tokens point behind them.</summary>
    public void RemoveFirst(int count)
    {
        _tokens.RemoveRange(0, count);
        _places.RemoveRange(0, count);
    }

    /// <summary>Forgets what was read and keeps the room.</summary>
    public void Clear()
    {
        _tokens.Clear();
        _subwords.Clear();
        _places.Clear();
    }

    private void Add(TurnFacts turn, int bits, int startBits)
    {
        var text = turn.Written.AsSpan();
        var lines = new CapitalLines(text);
        var end = 0;
        var tokens = reader.Tokens(text, turn.WrittenWords);
        for (var index = 0; index < tokens.Count; index++)
        {
            var word = tokens[index];
            var gap = text[end..word.Span.Start];
            var own = bits | (index == 0
                ? startBits : 0) | (gap.IsEmpty ? 0 : TokenBits.BlankBefore) | (gap.Contains('\n') ? TokenBits.BreakBefore : 0);
            var start = word.Span.Start;
            var place = new TokenSurroundings(start == 0 || char.IsWhiteSpace(text[start - 1]), lines.Hold(start));
            var features = reader.Features(text.Slice(start, word.Span.Length), word.Kind, place, _subwords);
            _tokens.Add(features with { Bits = features.Bits | own });
            _places.Add(new TokenPlace(turn.Index, word.Span));
            end = word.Span.End;
        }
    }
}

/// <summary>Where a token stands.</summary>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Span">In the turn's text.</param>
internal readonly record struct TokenPlace(int Turn, TextSpan Span);
