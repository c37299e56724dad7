using System.Text;
using Hush.Inference.Segmentation;

namespace Hush.Detection.Neural;

/// <summary>
/// Cuts what is written without blanks between words at the pieces of a vocabulary: runs of Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese
/// letters and the digits among them. Digits are words of their own; letters are cut where the best segmentation has its borders, so that a name ends
/// before the particle or the honorific that touches it. <c>training/encoder/tokens.py</c> holds the twin.
/// </summary>
internal static class PieceTokens
{
    private const int LongestRun = 64; // characters that are segmented together

    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3040, 0x30FF),
        (0x3130, 0x318F),
        (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
    ];

    /// <summary>The words of a text, those without blanks between them cut further.</summary>
    public static IReadOnlyList<Word> Of(ReadOnlySpan<char> text, IReadOnlyList<Word> words, PieceSegmenter segmenter)
    {
        if (text.IndexOfAnyExceptInRange('\0', '\u0DFF') < 0) return words;
        var found = new List<Word>(words.Count + text.Length / 2);
        for (var index = 0; index < words.Count;)
        {
            var word = words[index++];
            if (!Belongs(text, word))
            {
                found.Add(word);
                continue;
            }

            var end = word.Span.End;
            while (index < words.Count && words[index].Span.Start == end && Belongs(text, words[index])) end = words[index++].Span.End;
            var run = TextSpan.FromBounds(word.Span.Start, end);
            if (HasUnspaced(text.Slice(run.Start, run.Length))) Cut(text, run, segmenter, found);
            else found.Add(word);
        }

        return found;
    }

    /// <summary>Whether a text has letters of scripts that are written without blanks between words.</summary>
    public static bool HasUnspaced(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsUnspaced(rune)) return true;
        return false;
    }

    private static void Cut(ReadOnlySpan<char> text, TextSpan run, PieceSegmenter segmenter, List<Word> found)
    {
        List<int> lengths = [];
        for (var at = run.Start; at < run.End;)
        {
            var isDigits = IsDigit(text[at..run.End]);
            var stop = at;
            for (var characters = 0; stop < run.End && IsDigit(text[stop..run.End]) == isDigits
                && (isDigits || characters < LongestRun); characters++)
            {
                Rune.DecodeFromUtf16(text[stop..run.End], out _, out var length);
                stop += length;
            }

            lengths.Clear();
            if (isDigits) lengths.Add(stop - at);
            else segmenter.Cut(text[at..stop], at == 0 || char.IsWhiteSpace(text[at - 1]), lengths);
            foreach (var length in lengths)
            {
                found.Add(new Word(new TextSpan(at, length), isDigits ? WordKind.Digits : WordKind.Letters));
                at += length;
            }
        }
    }

    private static bool Belongs(ReadOnlySpan<char> text, Word word)
    {
        if (word.Kind == WordKind.Mark) return false;
        foreach (var rune in text.Slice(word.Span.Start, word.Span.Length).EnumerateRunes())
            if (!IsUnspaced(rune) && !Rune.IsDigit(rune)) return false;
        return true;
    }

    private static bool IsDigit(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return Rune.IsDigit(rune);
    }

    private static bool IsUnspaced(Rune rune)
    {
        if (rune.Value < Unspaced[0].First) return false;
        foreach (var (first, last) in Unspaced)
            if (rune.Value >= first && rune.Value <= last) return true;
        return false;
    }
}
