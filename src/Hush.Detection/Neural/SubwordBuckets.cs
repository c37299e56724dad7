using System.Globalization;
using System.Text;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Neural;

/// <summary>
/// The pieces of a token as buckets of a hash, so that words that were never seen share what they are made of. The rule is in
/// docs/model-file.md; <c>training/tagger/features.py</c> holds the twin.
/// </summary>
internal static class SubwordBuckets
{
    private const int LongestFolded = 24; // characters of a folded word that pieces are taken from
    private const int MostDigits = 20;
    private const int MostPieces = 1 + (LongestFolded + 2 - 2) + (LongestFolded + 2 - 3); // the whole, threes and fours

    /// <summary>Adds the buckets of a token, ascending and without doubles.</summary>
    /// <param name="token">The characters.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="folded">The folded form, for letters and mixed tokens.</param>
    /// <param name="bucketCount">Number of buckets.</param>
    /// <param name="most">How many to add at most: the lowest.</param>
    /// <param name="target">Where to.</param>
    public static void Add(ReadOnlySpan<char> token, WordKind kind, ReadOnlySpan<char> folded, int bucketCount, int most, List<int> target)
    {
        Span<char> piece = stackalloc char[2 * (LongestFolded + 2)];
        if (kind == WordKind.Digits)
        {
            piece[0] = '#';
            Math.Min(TokenShape.Count(token), MostDigits).TryFormat(piece[1..], out var written, default, CultureInfo.InvariantCulture);
            target.Add(Bucket(piece[..(1 + written)], bucketCount));
            return;
        }

        if (kind == WordKind.Mark)
        {
            var length = FirstLength(token);
            piece[0] = '!';
            token[..length].CopyTo(piece[1..]);
            target.Add(Bucket(piece[..(1 + length)], bucketCount));
            return;
        }

        // Where each character of "<word>" begins, and the end.
        Span<int> starts = stackalloc int[LongestFolded + 3];
        var count = 0;
        var end = 0;
        piece[end++] = '<';
        starts[count++] = 0;
        for (var rest = folded; !rest.IsEmpty && count <= LongestFolded;)
        {
            var length = FirstLength(rest);
            starts[count++] = end;
            rest[..length].CopyTo(piece[end..]);
            end += length;
            rest = rest[length..];
        }

        starts[count++] = end;
        piece[end++] = '>';
        starts[count] = end;
        AddPieces(piece[..end], starts[..(count + 1)], bucketCount, most, target);
    }

    private static void AddPieces(ReadOnlySpan<char> padded, ReadOnlySpan<int> starts, int bucketCount, int most, List<int> target)
    {
        Span<int> buckets = stackalloc int[MostPieces];
        var found = 0;
        Insert(buckets, ref found, Bucket(padded, bucketCount));
        for (var size = 3; size <= 4; size++)
            for (var from = 0; from + size < starts.Length; from++)
                Insert(buckets, ref found, Bucket(padded[starts[from]..starts[from + size]], bucketCount));
        target.AddRange(buckets[..Math.Min(found, most)]);
    }

    // Keeps the buckets sorted; there are few.
    private static void Insert(Span<int> buckets, ref int count, int bucket)
    {
        var place = buckets[..count].BinarySearch(bucket);
        if (place >= 0) return;
        place = ~place;
        buckets[place..count].CopyTo(buckets[(place + 1)..]);
        buckets[place] = bucket;
        count++;
    }

    private static int FirstLength(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out _, out var length);
        return length;
    }

    private static int Bucket(ReadOnlySpan<char> piece, int bucketCount) => (int)(NameLexicon.HashOf(piece) % (uint)bucketCount);
}
