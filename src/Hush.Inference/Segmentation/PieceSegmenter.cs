using System.Buffers;
using System.Text;

namespace Hush.Inference.Segmentation;

/// <summary>
/// Segments words into the pieces of highest summed score: SentencePiece's unigram model (Kudo 2018). Of equal ways to a place, the one whose last
/// piece is longest wins. Thread-safe. <c>training/encoder/segmentation.py</c> holds the twin.
/// </summary>
internal sealed class PieceSegmenter(PieceVocabulary vocabulary)
{
    private const double Unreached = -1e30;

    /// <summary>Writes the first pieces of a word and returns how many, at least one.</summary>
    /// <param name="word">UTF-16.</param>
    /// <param name="blankBefore">Whether the word begins its text or stands behind white space.</param>
    /// <param name="pieces">Room for as many as are wanted, at least one.</param>
    public int Segment(ReadOnlySpan<char> word, bool blankBefore, Span<int> pieces)
    {
        var normal = new NormalizedWord(vocabulary, word, vocabulary.Header.WordCharacters, blankBefore);
        var count = normal.Length;
        var best = ArrayPool<double>.Shared.Rent(count + 1); // of the ways to each character's start
        var back = ArrayPool<(int Start, int Piece)>.Shared.Rent(count + 1); // the last piece of the best way to it
        try
        {
            Search(normal.Bytes, normal.Starts, best, back);
            return Collect(back, count, pieces);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(best);
            ArrayPool<(int Start, int Piece)>.Shared.Return(back);
            normal.Dispose();
        }
    }

    /// <summary>
    /// Adds the UTF-16 length of each piece of a text without blanks, in order; of a text that has characters which the vocabulary replaces by
    /// several, or more of them than a word may have, the whole length.
    /// </summary>
    /// <param name="text">UTF-16.</param>
    /// <param name="blankBefore">Whether it begins its text or stands behind white space.</param>
    /// <param name="lengths">Where the lengths go; their sum is that of the text.</param>
    public void Cut(ReadOnlySpan<char> text, bool blankBefore, ICollection<int> lengths)
    {
        var normal = new NormalizedWord(vocabulary, text, vocabulary.Header.WordCharacters, blankBefore);
        var count = normal.Length;
        if (!normal.IsOneToOne || normal.Read < text.Length)
        {
            lengths.Add(text.Length);
            normal.Dispose();
            return;
        }

        var best = ArrayPool<double>.Shared.Rent(count + 1);
        var back = ArrayPool<(int Start, int Piece)>.Shared.Rent(count + 1);
        var ends = ArrayPool<bool>.Shared.Rent(count + 1);
        try
        {
            Search(normal.Bytes, normal.Starts, best, back);
            ends.AsSpan(0, count + 1).Clear();
            for (var at = count; at > 0; at = back[at].Start) ends[at] = true;
            AddLengths(text, ends.AsSpan(blankBefore ? 1 : 0, count + (blankBefore ? 0 : 1)), lengths);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(best);
            ArrayPool<(int Start, int Piece)>.Shared.Return(back);
            ArrayPool<bool>.Shared.Return(ends);
            normal.Dispose();
        }
    }

    // ends[k]: whether a piece ends behind the k-th character.
    private static void AddLengths(ReadOnlySpan<char> text, ReadOnlySpan<bool> ends, ICollection<int> lengths)
    {
        var (start, at) = (0, 0);
        for (var character = 1; at < text.Length; character++)
        {
            Rune.DecodeFromUtf16(text[at..], out _, out var length);
            at += length;
            if (!ends[character]) continue;
            lengths.Add(at - start);
            start = at;
        }
    }

    private void Search(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, Span<double> best, Span<(int Start, int Piece)> back)
    {
        var count = starts.Length - 1;
        best[..(count + 1)].Fill(Unreached);
        best[0] = 0;
        for (var start = 0; start < count; start++)
        {
            var hash = PieceVocabulary.EmptyHash;
            var last = Math.Min(count, start + vocabulary.Header.LongestPiece);
            for (var end = start + 1; end <= last; end++)
            {
                foreach (var next in bytes[starts[end - 1]..starts[end]]) hash = PieceVocabulary.Extend(hash, next);
                var piece = vocabulary.Find(bytes[starts[start]..starts[end]], hash);
                if (piece < 0 && end > start + 1) continue;
                var score = best[start] + (piece < 0 ? vocabulary.Header.UnknownScore : vocabulary.Scores[piece]);
                if (score > best[end]) (best[end], back[end]) = (score, (start, piece < 0 ? vocabulary.Header.Unknown : piece));
            }
        }
    }

    private int Collect(ReadOnlySpan<(int Start, int Piece)> back, int end, Span<int> pieces)
    {
        var count = 0;
        for (var at = end; at > 0; at = back[at].Start) count++;
        if (count == 0)
        {
            pieces[0] = vocabulary.Header.Unknown;
            return 1;
        }

        var place = count;
        for (var at = end; at > 0; at = back[at].Start)
            if (--place < pieces.Length) pieces[place] = back[at].Piece;
        return Math.Min(count, pieces.Length);
    }
}
