namespace Hush.Transcripts;

/// <summary>Says where words that stand one by one have a space between them.</summary>
internal static class WordJoint
{
    private const string Closing = ".,;:?!%)]}…。、，？！：；”’";

    /// <summary>Whether a space belongs between what ends in <paramref name="before"/> and <paramref name="piece"/>.</summary>
    public static bool NeedsSpace(char before, string piece)
    {
        if (char.IsWhiteSpace(before) || char.IsWhiteSpace(piece[0])) return false;
        if (piece.All(character => Closing.Contains(character, StringComparison.Ordinal))) return false;
        return !(IsUnspaced(before) && IsUnspaced(piece[0]));
    }

    /// <summary>Whether the character is of a script that writes words without spaces: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char character) => character is
        (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u0E00' and <= '\u0EFF') or (
            >= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
