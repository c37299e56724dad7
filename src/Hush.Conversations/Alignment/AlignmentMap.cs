namespace Hush.Conversations.Alignment;

/// <summary>
/// Carries spans of the source form to the target form. Always to whole words, never to less than what the alignment allows:
/// where it is unsure, to more.
/// </summary>
internal sealed class AlignmentMap(FormWords source, FormWords target, List<Link> links, BlockMatcher matcher)
{
    // A word said twice and written once may have been linked at its other mention. How many atoms away that is looked for.
    private const int StutterReach = 2;

    /// <summary>The pairs of runs, ascending and disjoint on both sides.</summary>
    public IReadOnlyList<Link> Links => links;

    /// <summary>
    /// The words of the target that say what <paramref name="span"/> of the source says, without marks at their edges: one span
    /// as a rule, more when the words were found again in another place, none when the target does not have them.
    /// </summary>
    public IReadOnlyList<TextSpan> Map(TextSpan span)
    {
        var (start, end) = span.IsEmpty ? (0, 0) : source.AtomsTouched(span);
        if (start == end) return [];
        var hull = Linked(start, end);
        var lost = AddUnlinked(start, end, ref hull);
        List<(int Start, int End)> runs = [];
        if (hull is { } found) runs.Add(WithLooseNeighbours(found, lost.Count > 0));
        if (hull is null) AddOccurrences(start, end, runs);
        foreach (var atom in lost) AddOccurrencesOf(atom, hull is not null, runs);
        return Spans(runs);
    }

    /// <summary>The target atoms that the source atoms are linked to, from the first to the last.</summary>
    private (int Start, int End)? Linked(int start, int end)
    {
        var first = FirstLinkEndingAfter(start);
        var last = first;
        while (last < links.Count && links[last].SourceStart < end) last++;
        return last == first ? null : (links[first].TargetStart, links[last - 1].TargetEnd);
    }

    /// <summary>
    /// Widens <paramref name="hull"/> by the target atoms that may stand for the unlinked among the source atoms: those between
    /// the nearest linked neighbours, and the neighbours themselves where they only resemble what they are linked to. Returns the
    /// source atoms for which there are none.
    /// </summary>
    private List<int> AddUnlinked(int start, int end, ref (int Start, int End)? hull)
    {
        List<int> lost = [];
        var hasContent = false;
        for (var atom = start; atom < end; atom++) hasContent |= source.Atoms[atom].Kind == AtomKind.Content;
        for (var atom = start; atom < end; atom++)
        {
            var next = FirstLinkEndingAfter(atom);
            if (next < links.Count && links[next].SourceStart <= atom) continue;
            if (hasContent && source.Atoms[atom].Kind != AtomKind.Content) continue;
            var gap = GapBefore(next);
            if (gap.Start < gap.End) hull = Union(hull, gap);
            else if (Stutter(atom, gap.Start) is { } other) hull = Union(hull, other);
            else lost.Add(atom);
        }

        return lost;
    }

    private (int Start, int End) GapBefore(int link)
    {
        var start = link == 0 ? 0 : links[link - 1] is { IsExact: false } left ? left.TargetStart : links[link - 1].TargetEnd;
        if (link == links.Count) return (start, target.Atoms.Count);
        return (start, links[link] is { IsExact: false } right ? right.TargetEnd : links[link].TargetStart);
    }

    private (int Start, int End)? Stutter(int atom, int targetPlace)
    {
        var last = Math.Min(target.Atoms.Count, targetPlace + StutterReach);
        for (var near = Math.Max(0, targetPlace - StutterReach); near < last; near++)
            if (Single(atom, near) is { } count) return (near, near + count);
        return null;
    }

    // "$25" is "twenty five dollars". And when source words are lost, words may have changed places ("third of march", "March 3"):
    // what stands unlinked at the edge is then taken for them.
    private (int Start, int End) WithLooseNeighbours((int Start, int End) run, bool hasLost)
    {
        while (run.Start > 0 && BelongsToNeighbour(run.Start - 1, hasLost)) run.Start--;
        while (run.End < target.Atoms.Count && BelongsToNeighbour(run.End, hasLost)) run.End++;
        return run;
    }

    private bool BelongsToNeighbour(int targetAtom, bool hasLost) =>
        (hasLost || target.Atoms[targetAtom].Kind == AtomKind.SpokenSign) && IsLoose(targetAtom);

    /// <summary>Adds every place of the target that reads as the whole run of source atoms, linked to something else or not.</summary>
    private void AddOccurrences(int start, int end, List<(int Start, int End)> runs)
    {
        for (var place = 0; place < target.Atoms.Count; place++)
        {
            var (atom, next) = (start, place);
            while (atom < end && next < target.Atoms.Count && matcher.BlocksAt(atom, next) is [var block, ..])
                (atom, next) = (atom + block.SourceCount, next + block.TargetCount);
            if (atom >= end) runs.Add((place, next));
        }
    }

    private void AddOccurrencesOf(int atom, bool onlyLoose, List<(int Start, int End)> runs)
    {
        var isTelling = source.Atoms[atom].Key is { Length: > 2 } or [>= '0' and <= '9', ..];
        if (!isTelling) return;
        for (var place = 0; place < target.Atoms.Count; place++)
            if ((!onlyLoose || IsLoose(place)) && Single(atom, place) is { } count) runs.Add((place, place + count));
    }

    /// <summary>How many target atoms at <paramref name="place"/> read as this one source atom.</summary>
    private int? Single(int atom, int place)
    {
        foreach (var block in matcher.BlocksAt(atom, place))
            if (block.SourceCount == 1) return block.TargetCount;
        return null;
    }

    private List<TextSpan> Spans(List<(int Start, int End)> runs)
    {
        List<TextSpan> spans = [];
        foreach (var span in runs.Select(run => target.CoreOf(run.Start, run.End - 1)).Order())
        {
            if (spans is [.., var last] && span.Start <= last.End) spans[^1] = last.Union(span);
            else spans.Add(span);
        }

        return spans;
    }

    private bool IsLoose(int targetAtom)
    {
        int low = 0, high = links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (links[middle].TargetEnd > targetAtom) high = middle;
            else low = middle + 1;
        }

        return low == links.Count || links[low].TargetStart > targetAtom;
    }

    private int FirstLinkEndingAfter(int sourceAtom)
    {
        int low = 0, high = links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (links[middle].SourceEnd > sourceAtom) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static (int Start, int End) Union((int Start, int End)? hull, (int Start, int End) run) =>
        hull is { } known ? (Math.Min(known.Start, run.Start), Math.Max(known.End, run.End)) : run;
}
