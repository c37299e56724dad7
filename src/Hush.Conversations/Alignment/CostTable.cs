namespace Hush.Conversations.Alignment;

/// <summary>
/// The least cost of aligning every beginning of a piece of the source with every beginning of a piece of the target, and the
/// step that led there. Cells are visited in rows; each hands its cost on to the cells that one step reaches.
/// </summary>
internal sealed class CostTable
{
    private readonly ReadingTable _source;
    private readonly ReadingTable _target;
    private readonly BlockMatcher _matcher;
    private readonly Link _piece;
    private readonly int _rows;
    private readonly int _columns;
    private readonly int[] _costs; // [rows + 1, columns + 1]
    private readonly (byte Source, byte Target, bool IsExact)[] _steps; // same shape: how many atoms of each side the last step took

    /// <summary>Fills the table for one piece.</summary>
    public CostTable(ReadingTable source, ReadingTable target, BlockMatcher matcher, Link piece)
    {
        (_source, _target, _matcher, _piece) = (source, target, matcher, piece);
        _rows = piece.SourceEnd - piece.SourceStart;
        _columns = piece.TargetEnd - piece.TargetStart;
        _costs = new int[(_rows + 1) * (_columns + 1)];
        _steps = new (byte, byte, bool)[_costs.Length];
        Array.Fill(_costs, int.MaxValue);
        _costs[0] = 0;
        for (var row = 0; row <= _rows; row++)
            for (var column = 0; column <= _columns; column++) HandOn(row, column);
    }

    /// <summary>The pairs of runs on the cheapest path, ascending. Atoms that the other side lacks are in none of them.</summary>
    public IEnumerable<Link> CheapestLinks()
    {
        var links = new Stack<Link>();
        for (var (row, column) = (_rows, _columns); row > 0 || column > 0;)
        {
            var (takenSource, takenTarget, isExact) = _steps[Index(row, column)];
            var (endSource, endTarget) = (_piece.SourceStart + row, _piece.TargetStart + column);
            if (takenSource > 0 && takenTarget > 0)
                links.Push(new Link(endSource - takenSource, endSource, endTarget - takenTarget, endTarget, isExact));
            (row, column) = (row - takenSource, column - takenTarget);
        }

        return links;
    }

    private void HandOn(int row, int column)
    {
        var cost = _costs[Index(row, column)];
        var (source, target) = (_piece.SourceStart + row, _piece.TargetStart + column);
        if (row < _rows && column < _columns) HandOnPairs(row, column, cost, source, target);
        if (row < _rows) Offer(row + 1, column, cost + AlignmentCost.Missing(_source.Atoms[source].Kind), 1, 0, false);
        if (column < _columns) Offer(row, column + 1, cost + AlignmentCost.Missing(_target.Atoms[target].Kind), 0, 1, false);
    }

    private void HandOnPairs(int row, int column, int cost, int source, int target)
    {
        var isExact = false;
        foreach (var block in _matcher.BlocksAt(source, target))
        {
            isExact |= block is { SourceCount: 1, TargetCount: 1 };
            if (row + block.SourceCount > _rows || column + block.TargetCount > _columns) continue;
            Offer(row + block.SourceCount, column + block.TargetCount, cost + block.Cost, (byte)block.SourceCount, (byte)block.TargetCount, true);
        }

        if (isExact) return;
        var difference = Resemblance.Difference(_source.Atoms[source].Key, _target.Atoms[target].Key);
        if (difference > Resemblance.MostDifference) return;
        var unlike = AlignmentCost.Resemblance + (AlignmentCost.Unlikeness * difference / 100);
        Offer(row + 1, column + 1, cost + unlike, 1, 1, false);
    }

    private void Offer(int row, int column, int cost, byte takenSource, byte takenTarget, bool isExact)
    {
        var index = Index(row, column);
        if (cost >= _costs[index]) return;
        _costs[index] = cost;
        _steps[index] = (takenSource, takenTarget, isExact);
    }

    private int Index(int row, int column) => (row * (_columns + 1)) + column;
}
