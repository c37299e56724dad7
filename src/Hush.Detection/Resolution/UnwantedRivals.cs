using System.Collections.Frozen;

namespace Hush.Detection.Resolution;

/// <summary>
/// Lets candidates of categories that nobody asked for give way to those of wanted ones before candidates are resolved. An unwanted category that
/// took the place of a wanted one would be left out afterwards, and the value would stay visible. Only a guess gives way itself: whoever asks for
/// order numbers must not get every phone number as one.
/// </summary>
internal static class UnwantedRivals
{
    // By how much surer an unwanted candidate must be to stand against a guess.
    private const double Clearly = 0.2;

    private const Evidence SpeaksForIt = Evidence.Validated | Evidence.Cue | Evidence.Context | Evidence.Asked;

    // What is said of a name is said of all of them: only the surer reading tells a person from a company.
    private static readonly FrozenSet<Category> OfNames = FrozenSet.Create(
        Categories.Person, Categories.PersonType, Categories.Organization, Categories.Location, Categories.City, Categories.State, Categories.Gpe,
        Categories.Date);

    /// <summary>The candidates without those that give way, in their order.</summary>
    /// <param name="candidates">All candidates of a text.</param>
    /// <param name="isWanted">Whether a category is asked for.</param>
    /// <param name="thresholds">From which confidence a candidate counts.</param>
    public static IReadOnlyList<Candidate> GiveWay(
        IReadOnlyList<Candidate> candidates, Func<Category, bool> isWanted, CategoryThresholds thresholds)
    {
        var wanted = new List<Candidate>();
        var hasUnwanted = false;
        foreach (var candidate in candidates)
        {
            if (!isWanted(candidate.Category)) hasUnwanted = true;
            else if (candidate.Confidence.Value >= thresholds.For(candidate.Category)) wanted.Add(candidate);
        }

        if (!hasUnwanted || wanted.Count == 0) return candidates;
        wanted.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        var reach = Reach(wanted);
        return [.. candidates.Where(candidate => isWanted(candidate.Category) || !GivesWay(candidate, wanted, reach))];
    }

    // Up to where the candidates before and at each place reach: what lies behind cannot overlap with any of them.
    private static int[] Reach(List<Candidate> sorted)
    {
        var reach = new int[sorted.Count];
        for (var index = 0; index < reach.Length; index++) reach[index] = Math.Max(index == 0 ? 0 : reach[index - 1], sorted[index].Span.End);
        return reach;
    }

    private static bool GivesWay(Candidate unwanted, List<Candidate> wanted, int[] reach)
    {
        for (var index = LastStartingBefore(wanted, unwanted.Span.End); index >= 0 && reach[index] > unwanted.Span.Start; index--)
            if (wanted[index].Span.Overlaps(unwanted.Span) && StandsAgainst(wanted[index], unwanted))
            {
                unwanted.Trace?.Drop(DropReason.GaveWay, wanted[index].Trace);
                return true;
            }

        return false;
    }

    private static bool StandsAgainst(Candidate wanted, Candidate unwanted)
    {
        if (OfNames.Contains(wanted.Category))
            return wanted.Confidence.Value >= unwanted.Confidence.Value - ((wanted.Evidence & (Evidence.Cue | Evidence.Asked)) != Evidence.None
                ? Clearly : 0);
        return (wanted.Evidence & SpeaksForIt) != Evidence.None || wanted.Confidence.Value >= unwanted.Confidence.Value - Clearly;
    }

    private static int LastStartingBefore(List<Candidate> sorted, int offset)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
