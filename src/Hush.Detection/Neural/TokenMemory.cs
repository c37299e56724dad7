using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>Features of ordinary tokens, which come again and again, kept from call to call, up to a bound. Thread-safe.</summary>
internal sealed class TokenMemory
{
    private const int LongestRemembered = 24; // code units
    private const int MostRemembered = 16_384; // spellings; some ten megabytes with their sub-words at most

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private int _count; // the dictionary's own count takes all its locks

    /// <summary>The features of a token that is remembered; its sub-words are added to <paramref name="subwords"/>.</summary>
    public bool TryFind(ReadOnlySpan<char> token, List<int> subwords, out TokenFeatures features)
    {
        features = default;
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var known)) return false;
        features = known.Features with { SubwordsAt = subwords.Count };
        subwords.AddRange(known.Subwords);
        return true;
    }

    /// <summary>Remembers a token if it is short and there is room. What may be personal is not to be given.</summary>
    public void Add(ReadOnlySpan<char> token, TokenFeatures features, List<int> subwords)
    {
        if (token.Length > LongestRemembered || Volatile.Read(ref _count) >= MostRemembered) return;
        var own = CollectionsMarshal.AsSpan(subwords).Slice(features.SubwordsAt, features.SubwordCount).ToArray();
        if (_known.TryAdd(token.ToString(), new Known(features, own))) Interlocked.Increment(ref _count);
    }

    private sealed record Known(TokenFeatures Features, int[] Subwords)
    {
        public override string ToString() => "Known";
    }
}
