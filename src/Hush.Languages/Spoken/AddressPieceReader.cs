using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>Reads the pieces of which local parts, domains and paths are made.</summary>
internal sealed class AddressPieceReader(SpokenTokens tokens, NumberUnitReader numbers, LetterUnitReader letters)
{
    /// <summary>Reads a word, letter or number at the token that ends before <paramref name="limit"/>.</summary>
    public bool TryAtom(int index, int limit, bool afterNumber, out AddressPiece piece)
    {
        piece = default;
        if (index >= limit || !tokens[index].IsWord) return false;
        if (afterNumber && TryNumber(index, limit, afterNumber, out piece)) return true;
        if (TryLetter(index, limit, out piece) || TryNumber(index, limit, afterNumber, out piece)) return true;
        piece = new AddressPiece(index, index + 1, tokens.Characters(index).ToString(), AddressPieceKind.Word);
        return true;
    }

    /// <summary>Reads a mark by name, or one written without blanks around it.</summary>
    public bool TryMark(int index, int limit, out AddressPiece piece)
    {
        piece = default;
        if (index >= limit) return false;
        if (tokens.TryMark(index, out var mark, out var end) && mark != ' ' && end <= limit)
        {
            piece = new AddressPiece(index, end, mark.ToString(), AddressPieceKind.Mark);
            return true;
        }

        if (tokens[index].IsWord || tokens[index].Span.Length != 1 || !tokens.IsGlued(index) || !tokens.IsGlued(index + 1)) return false;
        mark = tokens.Text[tokens[index].Span.Start];
        if (mark is not ('.' or '-' or '_' or '+' or '/' or ':')) return false;
        piece = new AddressPiece(index, index + 1, mark.ToString(), AddressPieceKind.Mark);
        return true;
    }

    /// <summary>The mark that ends just before <paramref name="end"/>, if one does.</summary>
    public bool TryMarkBefore(int end, int minimum, out AddressPiece piece)
    {
        piece = default;
        if (end - 2 >= minimum && tokens.Phrase(end - 2, PhraseRole.Mark) is { Words.Length: 2 }) return TryMark(end - 2, end, out piece);
        return end - 1 >= minimum && TryMark(end - 1, tokens.Count, out piece) && piece.End == end;
    }

    /// <summary>The token after hesitations.</summary>
    public int SkipFillers(int index)
    {
        while (tokens.FollowsBlank(index) && tokens.Has(index, WordTraits.Filler)) index++;
        return index;
    }

    /// <summary>Whether the piece at the token belongs to what stands before it: a blank between, or nothing beside a written mark.</summary>
    public bool IsConnected(int index) =>
        index < tokens.Count && (tokens[index].Before == TokenGap.Blank
            || (tokens[index].Before == TokenGap.None && (!tokens[index].IsWord || !tokens[index - 1].IsWord)));

    private bool TryLetter(int index, int limit, out AddressPiece piece)
    {
        piece = default;
        if (!letters.TryRead(index, out var unit) || unit.End > limit || unit.Kind is UnitKind.AlphabetWord or UnitKind.WrittenCode) return false;
        piece = new AddressPiece(unit.First, unit.End, unit.Text, AddressPieceKind.Letter);
        return true;
    }

    private bool TryNumber(int index, int limit, bool afterNumber, out AddressPiece piece)
    {
        piece = default;
        if (tokens[index].IsDigits)
        {
            piece = new AddressPiece(index, index + 1, tokens.Characters(index).ToString(), AddressPieceKind.Number);
            return true;
        }

        if (!numbers.TryRead(index, afterNumber ? 1 : 0, out var unit) || unit.End > limit || unit.Kind == UnitKind.Ordinal) return false;
        piece = new AddressPiece(unit.First, unit.End, unit.Text, AddressPieceKind.Number);
        return true;
    }
}
