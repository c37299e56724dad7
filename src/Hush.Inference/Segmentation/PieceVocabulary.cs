using Hush.Inference.ModelFile;

namespace Hush.Inference.Segmentation;

/// <summary>The pieces that words are made of, ready to search. In their texts, which are UTF-8, a blank stands for the start of a word.
/// Immutable.</summary>
internal sealed class PieceVocabulary
{
    private const uint HashSeed = 0x811C9DC5;
    private const uint HashPrime = 0x01000193;

    public required VocabularyHeader Header { get; init; }

    /// <summary>1 + number of a piece, 0 for an empty slot; a piece lies in the first free slot from its hash on [slots].</summary>
    public required uint[] Slots { get; init; }

    /// <summary>Where each piece's text begins [pieces + 1].</summary>
    public required uint[] Offsets { get; init; }

    /// <summary>Logarithm of how likely each piece is [pieces].</summary>
    public required float[] Scores { get; init; }

    /// <summary>The texts of all pieces.</summary>
    public required ReadOnlyMemory<byte> Texts { get; init; }

    /// <summary>Characters that something else stands for, ascending [replaced].</summary>
    public required uint[] Replaced { get; init; }

    /// <summary>Where each replacement begins [replaced + 1].</summary>
    public required uint[] ReplacementOffsets { get; init; }

    /// <summary>The texts of all replacements; some are empty.</summary>
    public required ReadOnlyMemory<byte> Replacements { get; init; }

    /// <summary>The hash of nothing.</summary>
    public static uint EmptyHash => HashSeed;

    /// <summary>The hash of a text and one byte more (FNV-1a).</summary>
    public static uint Extend(uint hash, byte next) => (hash ^ next) * HashPrime;

    /// <summary>The number of the piece with this text, −1 without one.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="hash">Its hash.</param>
    public int Find(ReadOnlySpan<byte> text, uint hash)
    {
        var texts = Texts.Span;
        for (var at = hash; ; at++)
        {
            var slot = Slots[at & (uint)(Slots.Length - 1)];
            if (slot == 0) return -1;
            var (start, end) = (Offsets[slot - 1], Offsets[slot]);
            if (texts[(int)start..(int)end].SequenceEqual(text)) return (int)(slot - 1);
        }
    }

    /// <summary>What stands for a character; null where it stands for itself.</summary>
    /// <param name="character">A Unicode scalar value.</param>
    /// <param name="replacement">UTF-8, may be empty.</param>
    public bool TryReplace(uint character, out ReadOnlySpan<byte> replacement)
    {
        replacement = default;
        var place = Replaced.AsSpan().BinarySearch(character);
        if (place < 0) return false;
        replacement = Replacements.Span[(int)ReplacementOffsets[place]..(int)ReplacementOffsets[place + 1]];
        return true;
    }

    /// <summary>Sizes only.</summary>
    public override string ToString() => $"PieceVocabulary({Scores.Length} pieces)";
}
