namespace Hush.Conversations.Alignment;

/// <summary>
/// Aligns two forms of the same utterance: monotone, by least cost over their atoms, where a run of one side may stand for a run
/// of the other as inverse text normalization writes it.
/// </summary>
/// <remarks>
/// One table of costs serves utterances of up to <see cref="CellLimit"/> pairs of atoms. Longer ones are cut first at triples of
/// words that occur once in each form, and a piece that still is too large stays unaligned, so that whatever is found in it
/// widens to all of it. A piece of a × b ≤ <see cref="CellLimit"/> cells has at most √CellLimit × (a + b) of them; the whole
/// therefore costs at most 500 cells, each of at most 400 steps, per atom, however hostile the input.
/// </remarks>
internal sealed class WordAligner
{
    internal const int CellLimit = 250_000;

    private readonly ReadingTable _source;
    private readonly ReadingTable _target;
    private readonly BlockMatcher _matcher;
    private readonly List<Link> _links = [];

    private WordAligner(ReadingTable source, ReadingTable target)
    {
        (_source, _target) = (source, target);
        _matcher = new BlockMatcher(source, target);
    }

    /// <summary>Aligns the words of <paramref name="source"/> with those of <paramref name="target"/>.</summary>
    public static AlignmentMap Align(FormWords source, FormWords target)
    {
        var aligner = new WordAligner(new ReadingTable(source.Atoms), new ReadingTable(target.Atoms));
        aligner.AlignAll();
        return new AlignmentMap(source, target, aligner._links, aligner._matcher);
    }

    private void AlignAll()
    {
        var whole = new Link(0, _source.Atoms.Count, 0, _target.Atoms.Count);
        if (Cells(whole) <= CellLimit)
        {
            AlignPiece(whole);
            return;
        }

        var (source, target) = (0, 0);
        foreach (var anchor in AnchorFinder.Find(_source.Atoms, _target.Atoms))
        {
            AlignPiece(new Link(source, anchor.SourceStart, target, anchor.TargetStart));
            _links.Add(anchor);
            (source, target) = (anchor.SourceEnd, anchor.TargetEnd);
        }

        AlignPiece(new Link(source, _source.Atoms.Count, target, _target.Atoms.Count));
    }

    private void AlignPiece(Link piece)
    {
        var cells = Cells(piece);
        if (cells is 0 or > CellLimit) return;
        _links.AddRange(new CostTable(_source, _target, _matcher, piece).CheapestLinks());
    }

    private static long Cells(Link piece) => (long)(piece.SourceEnd - piece.SourceStart) * (piece.TargetEnd - piece.TargetStart);
}
