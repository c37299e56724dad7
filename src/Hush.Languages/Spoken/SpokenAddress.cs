namespace Hush.Languages.Spoken;

/// <summary>A spoken e-mail or web address: its pieces in order, joined without blanks.</summary>
/// <param name="Pieces">The pieces.</param>
internal sealed record SpokenAddress(IReadOnlyList<AddressPiece> Pieces)
{
    /// <summary>First token.</summary>
    public int First => Pieces[0].First;

    /// <summary>Token after the last one.</summary>
    public int End => Pieces[^1].End;

    /// <summary>Adds the reading of the address to <paramref name="edits"/>.</summary>
    public void Write(SpokenEdits edits)
    {
        for (var i = 0; i < Pieces.Count; i++)
        {
            if (i > 0) edits.Bridge(Pieces[i - 1].End - 1, Pieces[i].First, Pieces[i].Bridge);
            edits.Read(Pieces[i].First, Pieces[i].End, Pieces[i].Text);
        }
    }

    /// <summary>The shape only, never the characters.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SpokenAddress({Pieces.Count} pieces)");
}

/// <summary>One piece of an address.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last one.</param>
/// <param name="Text">The characters said.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Bridge">What comes between the piece before and this one.</param>
internal readonly record struct AddressPiece(int First, int End, string Text, AddressPieceKind Kind, string Bridge = "")
{
    /// <summary>The shape only, never the characters.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind} [{First}, {End})");
}

/// <summary>What a piece of an address is.</summary>
internal enum AddressPieceKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A spelled letter.</summary>
    Letter,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A character by its name or as written, between two other pieces.</summary>
    Mark,
}
