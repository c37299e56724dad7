using Hush.Inference.Convolutions;
using Hush.Inference.Tagging;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Neural;

/// <summary>
/// Tokens for the convolutions: word vector and sub-words by hashes. Words that the model has a vector for are remembered; what it has none for, as
/// most of what is personal, is not.
/// </summary>
internal sealed class HashedTokens(ConvolutionModel model) : ITokenReader
{
    private readonly TokenMemory _memory = new();

    public IReadOnlyList<Word> Tokens(ReadOnlySpan<char> text, IReadOnlyList<Word> words) => words;

    public TokenFeatures Features(ReadOnlySpan<char> token, WordKind kind, TokenSurroundings place, List<int> subwords)
    {
        if (_memory.TryFind(token, subwords, out var known)) return known;
        var features = Read(token, kind, subwords);
        if (features.Word > 0) _memory.Add(token, features, subwords);
        return features;
    }

    private TokenFeatures Read(ReadOnlySpan<char> token, WordKind kind, List<int> subwords)
    {
        using var folded = new FoldedToken(token, kind);
        var word = kind is WordKind.Letters or WordKind.Mixed ? model.FindWord(NameLexicon.HashOf(folded.Characters)) : 0;
        var bits = folded.Profile | (word > 0 ? TokenBits.KnownWord : 0);
        var subwordsAt = subwords.Count;
        SubwordBuckets.Add(token, kind, folded.Characters, model.Header.SubwordBuckets, model.Header.MaxSubwords, subwords);
        return new TokenFeatures(word, TokenShape.Of(token, kind), bits, subwordsAt, subwords.Count - subwordsAt);
    }
}
