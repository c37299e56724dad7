using System.Buffers;
using Hush.Inference.Encoders;
using Hush.Inference.Segmentation;
using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>
/// Tokens for the encoder: the pieces of its vocabulary. Tokens that are one piece are remembered; what is several, as most of what is personal, is
/// not. A token of capitals in a line of capitals is cut as its small letters, which say more to a model that has read little in capitals.
/// </summary>
internal sealed class SegmentedTokens(EncoderModel model) : ITokenReader
{
    private readonly PieceSegmenter _segmenter = new(model.Vocabulary);
    private readonly TokenMemory[] _memories = [new(), new(), new(), new()]; // behind a blank or not, in small letters or not

    public IReadOnlyList<Word> Tokens(ReadOnlySpan<char> text, IReadOnlyList<Word> words) => PieceTokens.Of(text, words, _segmenter);

    public TokenFeatures Features(ReadOnlySpan<char> token, WordKind kind, TokenSurroundings place, List<int> subwords)
    {
        var shape = TokenShape.Of(token, kind);
        var lowers = place.InCapitals && TokenShape.IsAllCapitals(shape);
        var memory = _memories[(place.BlankBefore ? 1 : 0) + (lowers ? 2 : 0)];
        if (memory.TryFind(token, subwords, out var known)) return known;

        using var folded = new FoldedToken(token, kind);
        var subwordsAt = subwords.Count;
        AddPieces(token, lowers, place.BlankBefore, subwords);
        var features = new TokenFeatures(0, shape, folded.Profile, subwordsAt, subwords.Count - subwordsAt);
        if (features.SubwordCount == 1 && subwords[subwordsAt] != model.Vocabulary.Header.Unknown) memory.Add(token, features, subwords);
        return features;
    }

    private void AddPieces(ReadOnlySpan<char> token, bool lowers, bool blankBefore, List<int> subwords)
    {
        Span<int> pieces = stackalloc int[model.Header.TokenPieces];
        int count;
        if (lowers)
        {
            var room = ArrayPool<char>.Shared.Rent(2 * token.Length);
            count = _segmenter.Segment(room.AsSpan(0, LowerCase.Write(token, room)), blankBefore, pieces);
            ArrayPool<char>.Shared.Return(room, clearArray: true);
        }
        else
        {
            count = _segmenter.Segment(token, blankBefore, pieces);
        }

        subwords.AddRange(pieces[..count]);
    }
}
