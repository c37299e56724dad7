using System.Buffers;
using System.Text;

namespace Hush.Inference.Segmentation;

/// <summary>A word in the characters of the vocabulary: compatible characters replaced, runs of blanks made one, a blank before it where one was in
/// the text.</summary>
internal ref struct NormalizedWord
{
    private const byte Blank = (byte)' ';
    private const byte NoCharacter = 0xFF; // stands for half of a surrogate pair; no piece has it

    private byte[] _bytes;
    private int[] _starts;
    private bool _startsWithBlank;
    private bool _endsInBlank;

    /// <summary>Reads the word's first <paramref name="most"/> characters.</summary>
    public NormalizedWord(PieceVocabulary vocabulary, ReadOnlySpan<char> word, int most, bool blankBefore)
    {
        (_bytes, _starts) = (ArrayPool<byte>.Shared.Rent(4 * (most + 1)), ArrayPool<int>.Shared.Rent(most + 2));
        _starts[0] = 0;
        Span<byte> own = stackalloc byte[4];
        for (var count = 0; count < most && !word.IsEmpty; count++)
        {
            var before = Length;
            var isWhole = Rune.DecodeFromUtf16(word, out var rune, out var length) == OperationStatus.Done;
            word = word[length..];
            Read += length;
            if (!isWhole) AddCharacter([NoCharacter]);
            else if (vocabulary.TryReplace((uint)rune.Value, out var replacement)) AddText(replacement);
            else AddCharacter(own[..rune.EncodeToUtf8(own)]);
            IsOneToOne &= Length == before + 1;
        }

        if (blankBefore && (Length == 0 || !_startsWithBlank)) Prepend();
    }

    /// <summary>Characters.</summary>
    public int Length { get; private set; }

    /// <summary>UTF-16 code units that were read.</summary>
    public int Read { get; private set; }

    /// <summary>Whether each character became one.</summary>
    public bool IsOneToOne { get; private set; } = true;

    /// <summary>UTF-8; a blank stands for the start of a word.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _starts[Length]);

    /// <summary>Where each character begins in the bytes, and their end [length + 1].</summary>
    public readonly ReadOnlySpan<int> Starts => _starts.AsSpan(0, Length + 1);

    /// <summary>Gives its room back, emptied of the word.</summary>
    public readonly void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        ArrayPool<int>.Shared.Return(_starts);
    }

    private void AddText(scoped ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out _, out var length);
            AddCharacter(text[..length]);
            text = text[length..];
        }
    }

    private void AddCharacter(scoped ReadOnlySpan<byte> character)
    {
        var isBlank = character[0] == Blank;
        if (isBlank && _endsInBlank) return;
        _startsWithBlank |= isBlank && Length == 0;
        _endsInBlank = isBlank;
        // The mark that vocabularies write for a blank is one here, but no blank for those around it.
        if (character.SequenceEqual("\u2581"u8)) character = " "u8;
        Grow(character.Length);
        var end = _starts[Length];
        character.CopyTo(_bytes.AsSpan(end));
        _starts[++Length] = end + character.Length;
    }

    private void Prepend()
    {
        Grow(1);
        Bytes.CopyTo(_bytes.AsSpan(1));
        _bytes[0] = Blank;
        for (var index = Length; index >= 0; index--) _starts[index + 1] = _starts[index] + 1;
        _starts[0] = 0;
        Length++;
    }

    private void Grow(int bytes)
    {
        if (_starts[Length] + bytes > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _bytes.Length);
            _bytes.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
            _bytes = larger;
        }

        if (Length + 2 <= _starts.Length) return;
        var more = ArrayPool<int>.Shared.Rent(2 * _starts.Length);
        _starts.CopyTo(more, 0);
        ArrayPool<int>.Shared.Return(_starts);
        _starts = more;
    }
}
