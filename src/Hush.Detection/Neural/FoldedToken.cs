using System.Buffers;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Neural;

/// <summary>A token as the lexicon spells it, in rented room.</summary>
internal readonly ref struct FoldedToken
{
    private const int LongestInLexicon = 48; // code units

    private readonly char[] _room;
    private readonly WordKind _kind;

    /// <summary>Folds letters and mixed tokens; others are empty.</summary>
    public FoldedToken(ReadOnlySpan<char> token, WordKind kind)
    {
        _kind = kind;
        _room = ArrayPool<char>.Shared.Rent(token.Length);
        Characters = _room.AsSpan(0, kind is WordKind.Letters or WordKind.Mixed ? LetterFolding.Fold(token, _room) : 0);
    }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>What the lexicon knows of it, as bits.</summary>
    public int Profile => _kind == WordKind.Letters && Characters.Length is > 0 and <= LongestInLexicon
        ? TokenBits.Of(NameLexicon.FindFolded(Characters)) : 0;

    /// <summary>Gives the room back, emptied.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(_room, clearArray: true);
}
