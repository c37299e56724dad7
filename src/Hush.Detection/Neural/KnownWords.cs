using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Hush.Inference.Convolutions;
using Hush.Inference.Tagging;
using Hush.Recognition.Lexicons;
using Hush.Inference.Tagging;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// What the tagger is told of single words. Words that the model has a vector for, which are ordinary and come again and again, are remembered from
/// call to call, up to a bound; what it has none for, as most of what is personal, is not. Thread-safe.
/// </summary>
internal sealed class KnownWords(ConvolutionModel model)
{
    private const int LongestRemembered = 24; // code units
    private const int MostRemembered = 16_384; // spellings; some ten megabytes with their buckets at most
    private const int LongestInLexicon = 48; // code units of a folded word

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private int _count; // the dictionary's own count takes all its locks

    /// <summary>The features of a token; its buckets are added to <paramref name="subwords"/>.</summary>
    public TokenFeatures Features(ReadOnlySpan<char> token, WordKind kind, List<int> subwords)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var known))
        {
            var at = subwords.Count;
            subwords.AddRange(known.Subwords);
            return known.Features with { SubwordsAt = at };
        }

        var features = Read(token, kind, subwords);
        if (features.Word > 0 && token.Length <= LongestRemembered && Volatile.Read(ref _count) < MostRemembered) Remember(token, features, subwords);
        return features;
    }

    private void Remember(ReadOnlySpan<char> token, TokenFeatures features, List<int> subwords)
    {
        var own = CollectionsMarshal.AsSpan(subwords).Slice(features.SubwordsAt, features.SubwordCount).ToArray();
        if (_known.TryAdd(token.ToString(), new Known(features, own))) Interlocked.Increment(ref _count);
    }

    private TokenFeatures Read(ReadOnlySpan<char> token, WordKind kind, List<int> subwords)
    {
        var hasLetters = kind is WordKind.Letters or WordKind.Mixed;
        var rented = token.Length > 256 ? ArrayPool<char>.Shared.Rent(token.Length) : null;
        var buffer = rented ?? stackalloc char[256];
        var folded = buffer[..(hasLetters ? LetterFolding.Fold(token, buffer) : 0)];

        var word = hasLetters ? model.FindWord(NameLexicon.HashOf(folded)) : 0;
        var bits = word > 0 ? TokenBits.KnownWord : 0;
        if (kind == WordKind.Letters && folded.Length is > 0 and <= LongestInLexicon) bits |= TokenBits.Of(NameLexicon.FindFolded(folded));
        var subwordsAt = subwords.Count;
        SubwordBuckets.Add(token, kind, folded, model.Header.SubwordBuckets, model.Header.MaxSubwords, subwords);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return new TokenFeatures(word, TokenShape.Of(token, kind), bits, subwordsAt, subwords.Count - subwordsAt);
    }

    private sealed record Known(TokenFeatures Features, int[] Subwords)
    {
        public override string ToString() => "Known";
    }
}
