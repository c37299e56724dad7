using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Reads a domain: labels with "dot" between them up to a top-level domain. The first label may be several words ("acme widgets dot com"),
/// the others one word or spelled letters. "Gmail com" needs no "dot".
/// </summary>
internal sealed class SpokenDomainReader(SpokenTokens tokens, AddressPieceReader pieces)
{
    private const int MostPieces = 32;
    private const int MostWords = 3;

    private readonly List<AddressPiece> _read = [];
    private string _label = "";
    private int _dots;
    private int _words;
    private int _good;

    /// <summary>The pieces of the domain that begins at the token; empty if none does.</summary>
    /// <param name="index">The token.</param>
    /// <param name="isMail">Whether it stands after an at sign, so that top-level domains that are everyday words count.</param>
    /// <param name="isProvider">Whether the domain is of a known mail provider.</param>
    public IReadOnlyList<AddressPiece> Read(int index, bool isMail, out bool isProvider)
    {
        _read.Clear();
        (_label, _dots, _words, _good, isProvider) = ("", 0, 0, 0, false);
        while (_read.Count < MostPieces)
        {
            index = pieces.SkipFillers(index);
            if (index >= tokens.Count || (_read.Count > 0 && !pieces.IsConnected(index))) break;
            if (pieces.TryMark(index, tokens.Count, out var piece) ? !TryAddMark(piece) : !TryAddAtom(ref piece, index)) break;
            index = piece.End;
            if (_dots > 0 && IsTopLevel(_label, isMail)) _good = _read.Count;
            if (_dots == 0 && _read.Count == 1 && Knows(_label, WordTraits.MailProvider | WordTraits.DoubtfulMailProvider)) isProvider = true;
            TryAddMissingDot(ref index);
        }

        return _read.GetRange(0, _good);
    }

    private bool TryAddMark(AddressPiece piece)
    {
        if (piece.Text is not ("." or "-") || _label.Length == 0) return false;
        if (piece.Text == ".")
        {
            // The label after "www" may be several words, as the first one may.
            if (!_label.Equals("www", StringComparison.OrdinalIgnoreCase)) _dots++;
            (_label, _words) = ("", 0);
        }
        else
        {
            _label += piece.Text;
        }

        _read.Add(piece);
        return true;
    }

    private bool TryAddAtom(ref AddressPiece piece, int index)
    {
        var before = _read.Count > 0 ? _read[^1].Kind : AddressPieceKind.Mark;
        if (!pieces.TryAtom(index, tokens.Count, before == AddressPieceKind.Number, out piece)) return false;
        var begins = _label.Length == 0 || before == AddressPieceKind.Mark;
        if (piece.Kind == AddressPieceKind.Word)
        {
            if (_dots == 0 && !(begins && _read.Count > 0) && tokens.Has(index, WordTraits.AddressStop) && !MayBeginLabel(index)) return false;
            if (!begins && (_dots > 0 || ++_words >= MostWords)) return false;
        }
        else if (!begins && before == AddressPieceKind.Word && (_dots > 0 || piece.Kind == AddressPieceKind.Letter))
        {
            return false;
        }

        _label += piece.Text;
        _read.Add(piece);
        return true;
    }

    // "Mail dot com", "me dot com", "web dash shop".
    private bool MayBeginLabel(int index) =>
        tokens.Has(index, WordTraits.DoubtfulMailProvider)
        || (pieces.TryMark(index + 1, tokens.Count, out var mark) && mark.Text == "-");

    private void TryAddMissingDot(ref int index)
    {
        if (_dots > 0 || !Knows(_label, WordTraits.MailProvider) || !tokens.FollowsBlank(index)) return;
        if (!tokens.Has(index, WordTraits.TopLevelDomain)) return;
        _label = tokens.Characters(index).ToString();
        _read.Add(new AddressPiece(index, index + 1, _label, AddressPieceKind.Word, Bridge: "."));
        _dots++;
        _good = _read.Count;
        index++;
    }

    private bool IsTopLevel(string label, bool isMail) =>
        Knows(label, isMail ? WordTraits.TopLevelDomain | WordTraits.DoubtfulTopLevelDomain : WordTraits.TopLevelDomain);

    private bool Knows(string label, WordTraits traits) => tokens.Lookup(label).Has(traits);
}
