using Hush.Text;

namespace Hush.Redaction;

/// <summary>Spans that must be replaced as one.</summary>
/// <param name="Span">The smallest span that holds them all.</param>
/// <param name="Members">To whom the spans belong, in order of their spans: by start, longest first, then as given.</param>
internal sealed record OverlapGroup(TextSpan Span, IReadOnlyList<int> Members);

/// <summary>Puts spans that share a code unit, directly or through others, into one group. Spans that only touch stay apart.</summary>
internal static class OverlapGroups
{
    /// <summary>Groups spans with their owners; the groups ascend and are disjoint. Empty spans hide nothing and are left out.</summary>
    public static IReadOnlyList<OverlapGroup> Of(IReadOnlyList<(TextSpan Span, int Owner)> spans)
    {
        List<OverlapGroup> groups = [];
        List<int> members = [];
        var shown = spans.Where(entry => !entry.Span.IsEmpty);
        foreach (var (span, owner) in shown.OrderBy(entry => entry.Span.Start).ThenByDescending(entry => entry.Span.End))
        {
            if (groups is [.., var last] && last.Span.Overlaps(span))
            {
                members.Add(owner);
                groups[^1] = last with { Span = last.Span.Union(span) };
                continue;
            }

            members = [owner];
            groups.Add(new OverlapGroup(span, members));
        }

        return groups;
    }
}
