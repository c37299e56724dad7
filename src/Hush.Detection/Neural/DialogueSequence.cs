using System.Buffers;
using System.Runtime.InteropServices;
using Hush.Detection.Dialogue;
using Hush.Detection.Lexicons;
using Hush.Inference.Tagging;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>All turns of a dialogue as one row of tokens with their features. <c>training/tagger/examples.py</c> holds the twin.</summary>
internal sealed class DialogueSequence
{
    private const int LongestRemembered = 32; // code units; longer tokens seldom come twice
    private const int LongestInLexicon = 48; // code units of a folded word

    private readonly TaggerModel _model;
    private readonly List<TokenFeatures> _tokens = [];
    private readonly List<int> _subwords = [];
    private readonly List<TokenPlace> _places = [];

    // Features of single tokens by their text; lives as long as one call.
    private readonly Dictionary<string, TokenFeatures> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TokenFeatures>.AlternateLookup<ReadOnlySpan<char>> _knownBySpan;

    private DialogueSequence(TaggerModel model)
    {
        _model = model;
        _knownBySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Features of each token.</summary>
    public ReadOnlySpan<TokenFeatures> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>The buckets that the tokens point into.</summary>
    public ReadOnlySpan<int> Subwords => CollectionsMarshal.AsSpan(_subwords);

    /// <summary>Where each token stands.</summary>
    public ReadOnlySpan<TokenPlace> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>Reads the turns in order.</summary>
    public static DialogueSequence Of(IReadOnlyList<TurnFacts> turns, TaggerModel model)
    {
        var sequence = new DialogueSequence(model);
        string? before = null;
        foreach (var turn in turns)
        {
            var bits = turn.Speaker != turns[0].Speaker ? TokenBits.SecondSpeaker : 0;
            var startBits = before is not null && turn.Speaker != before ? TokenBits.TurnStart | TokenBits.SpeakerChange : TokenBits.TurnStart;
            sequence.Add(turn, bits, startBits);
            before = turn.Speaker;
        }

        return sequence;
    }

    private void Add(TurnFacts turn, int bits, int startBits)
    {
        var text = turn.Written.AsSpan();
        var end = 0;
        for (var index = 0; index < turn.WrittenWords.Count; index++)
        {
            var word = turn.WrittenWords[index];
            var gap = text[end..word.Span.Start];
            var own = bits | (index == 0 ? startBits : 0) | (gap.IsEmpty ? 0 : TokenBits.BlankBefore) | (gap.Contains('\n') ? TokenBits.BreakBefore : 0);
            var features = Features(text.Slice(word.Span.Start, word.Span.Length), word.Kind);
            _tokens.Add(features with { Bits = features.Bits | own });
            _places.Add(new TokenPlace(turn.Index, word.Span));
            end = word.Span.End;
        }
    }

    private TokenFeatures Features(ReadOnlySpan<char> token, WordKind kind)
    {
        if (_knownBySpan.TryGetValue(token, out var features)) return features;
        features = Read(token, kind);
        if (token.Length <= LongestRemembered) _knownBySpan[token] = features;
        return features;
    }

    private TokenFeatures Read(ReadOnlySpan<char> token, WordKind kind)
    {
        var hasLetters = kind is WordKind.Letters or WordKind.Mixed;
        var rented = token.Length > 256 ? ArrayPool<char>.Shared.Rent(token.Length) : null;
        var buffer = rented ?? stackalloc char[256];
        var folded = buffer[..(hasLetters ? LetterFolding.Fold(token, buffer) : 0)];

        var word = hasLetters ? _model.FindWord(NameLexicon.HashOf(folded)) : 0;
        var bits = word > 0 ? TokenBits.KnownWord : 0;
        if (kind == WordKind.Letters && folded.Length is > 0 and <= LongestInLexicon) bits |= TokenBits.Of(NameLexicon.FindFolded(folded));
        var subwordsAt = _subwords.Count;
        SubwordBuckets.Add(token, kind, folded, _model.Header.SubwordBuckets, _model.Header.MaxSubwords, _subwords);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return new TokenFeatures(word, TokenShape.Of(token, kind), bits, subwordsAt, _subwords.Count - subwordsAt);
    }
}

/// <summary>Where a token stands.</summary>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Span">In the turn's text.</param>
internal readonly record struct TokenPlace(int Turn, TextSpan Span);
