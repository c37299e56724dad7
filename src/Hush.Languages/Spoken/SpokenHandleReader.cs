using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>Finds names of accounts that are no addresses: "john underscore d". Only "underscore" makes one, as nothing else does in prose.</summary>
internal sealed class SpokenHandleReader(SpokenTokens tokens, AddressPieceReader pieces, SpokenLocalPartReader locals)
{
    private const int MostTokens = 20;

    /// <summary>Reads the name around the spoken underscore at the token; both sides must be words, letters or digits.</summary>
    public bool TryRead(int underscore, int minimum, int limit, out SpokenAddress handle)
    {
        handle = null!;
        var end = End(underscore, Math.Min(limit, underscore + MostTokens));
        if (end < 0) return false;
        var read = locals.Read(end, minimum);
        if (read.Count == 0 || read[0].First >= underscore) return false;
        handle = new SpokenAddress(read);
        return true;
    }

    private int End(int underscore, int limit)
    {
        if (!pieces.TryMark(underscore, limit, out var last)) return -1;
        var end = -1;
        while (last.End < limit && pieces.IsConnected(last.End))
        {
            if (pieces.TryMark(last.End, limit, out var mark))
            {
                if (last.Kind == AddressPieceKind.Mark || mark.Text is not ("_" or "-" or ".")) return end;
                last = mark;
                continue;
            }

            if (!pieces.TryAtom(last.End, limit, last.Kind == AddressPieceKind.Number, out var atom) || !MayFollow(last, atom)) return end;
            (last, end) = (atom, atom.End);
        }

        return end;
    }

    private bool MayFollow(AddressPiece last, AddressPiece atom) => atom.Kind switch
    {
        AddressPieceKind.Word => last.Kind == AddressPieceKind.Mark && !tokens.Has(atom.First, WordTraits.AddressStop),
        AddressPieceKind.Letter => last.Kind != AddressPieceKind.Word,
        _ => true,
    };
}
