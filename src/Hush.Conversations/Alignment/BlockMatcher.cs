namespace Hush.Conversations.Alignment;

/// <summary>Atoms of two forms that read the same, and what it costs to read them so.</summary>
internal readonly record struct Block(int SourceCount, int TargetCount, int Cost);

/// <summary>
/// Finds the smallest blocks of source and target atoms that can be read as the same characters: <c>six three three</c> and
/// <c>633</c>, <c>e mail</c> and <c>email</c>. Both sides are walked together, character by character, through all their
/// readings; a block ends where both sides end an atom at once.
/// </summary>
internal sealed class BlockMatcher(ReadingTable source, ReadingTable target)
{
    /// <summary>Most atoms of one side in a block: the longest identifiers that are spelled out have about 34 characters.</summary>
    internal const int LongestBlock = 48;

    // Steps per pair of atoms, so that texts made of one repeated letter stay cheap. Honest blocks need fewer than 100.
    private const int StepLimit = 400;

    private readonly List<Block> _found = [];
    private int _sourceStart;
    private int _targetStart;
    private int _stepsLeft;

    /// <summary>The blocks that begin at these atoms. The list is reused by the next call.</summary>
    public IReadOnlyList<Block> BlocksAt(int sourceStart, int targetStart)
    {
        _found.Clear();
        if ((source.FirstCharacters(sourceStart) & target.FirstCharacters(targetStart)) == 0) return _found;
        (_sourceStart, _targetStart, _stepsLeft) = (sourceStart, targetStart, StepLimit);
        foreach (ref readonly var left in source.At(sourceStart))
        {
            if (left.Key.Length == 0) continue;
            foreach (ref readonly var right in target.At(targetStart))
            {
                if (right.Key.Length == 0) continue;
                Walk(sourceStart + left.AtomCount, left.Key, targetStart + right.AtomCount, right.Key, left.Cost + right.Cost);
            }
        }

        return _found;
    }

    private void Walk(int sourceNext, ReadOnlySpan<char> left, int targetNext, ReadOnlySpan<char> right, int cost)
    {
        if (--_stepsLeft < 0) return;
        var shared = Math.Min(left.Length, right.Length);
        if (!left[..shared].SequenceEqual(right[..shared])) return;
        left = left[shared..];
        right = right[shared..];
        if (left.IsEmpty && right.IsEmpty)
        {
            _found.Add(new Block(sourceNext - _sourceStart, targetNext - _targetStart, cost));
            return;
        }

        if (left.IsEmpty)
        {
            if (sourceNext == source.Atoms.Count || sourceNext - _sourceStart >= LongestBlock) return;
            foreach (ref readonly var more in source.At(sourceNext)) Walk(sourceNext + more.AtomCount, more.Key, targetNext, right, cost + more.Cost);
            return;
        }

        if (targetNext == target.Atoms.Count || targetNext - _targetStart >= LongestBlock) return;
        foreach (ref readonly var more in target.At(targetNext)) Walk(sourceNext, left, targetNext + more.AtomCount, more.Key, cost + more.Cost);
    }
}
