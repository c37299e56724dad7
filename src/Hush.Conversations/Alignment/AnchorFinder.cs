using System.Runtime.InteropServices;

namespace Hush.Conversations.Alignment;

/// <summary>
/// Finds places that two long forms surely share: three words in a row that occur once in each, in the same order. The idea is
/// that of patience sorting in text comparison: what is unique on both sides is seldom paired by chance.
/// </summary>
internal static class AnchorFinder
{
    private const int Run = 3;

    /// <summary>The middle words of such triples as links of one atom each, ascending on both sides.</summary>
    public static IReadOnlyList<Link> Find(IReadOnlyList<Atom> source, IReadOnlyList<Atom> target)
    {
        var inTarget = UniqueRuns(target);
        var pairs = UniqueRuns(source)
            .Where(run => inTarget.ContainsKey(run.Key))
            .Select(run => (Source: run.Value, Target: inTarget[run.Key]))
            .OrderBy(pair => pair.Source);
        return [.. LongestAscending([.. pairs]).Select(pair => new Link(pair.Source + 1, pair.Source + 2, pair.Target + 1, pair.Target + 2))];
    }

    private static Dictionary<(string First, string Second, string Third), int> UniqueRuns(IReadOnlyList<Atom> atoms)
    {
        var starts = new Dictionary<(string First, string Second, string Third), int>();
        for (var start = 0; start + Run <= atoms.Count; start++)
        {
            var run = (atoms[start].Key, atoms[start + 1].Key, atoms[start + 2].Key);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(starts, run, out var isRepeated);
            known = isRepeated ? -1 : start;
        }

        return starts.Where(run => run.Value >= 0).ToDictionary();
    }

    // Longest run of pairs whose targets ascend; sources ascend already. O(n log n): tails[k] is the pair with the least target
    // that ends an ascending run of k + 1 pairs.
    private static Stack<(int Source, int Target)> LongestAscending((int Source, int Target)[] pairs)
    {
        var tails = new List<int>();
        var previous = new int[pairs.Length];
        for (var index = 0; index < pairs.Length; index++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].Target < pairs[index].Target) low = middle + 1;
                else high = middle;
            }

            previous[index] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count) tails.Add(index);
            else tails[low] = index;
        }

        var chain = new Stack<(int Source, int Target)>();
        for (var index = tails.Count == 0 ? -1 : tails[^1]; index >= 0; index = previous[index]) chain.Push(pairs[index]);
        return chain;
    }
}
