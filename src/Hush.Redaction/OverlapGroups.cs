namespace Hush.Redaction;

/// <summary>Spans that must be replaced as one.</summary>
/// <param name="Span">The smallest span that holds them all.</param>
/// <param name="Members">The spans and to whom they belong: by start, longest first, then as given.</param>
internal sealed record OverlapGroup(TextSpan Span, IReadOnlyList<(TextSpan Span, int Owner)> Members);

/// <summary>Puts spans that share a code unit, directly or through others, into one group. Spans that only touch stay apart.</summary>
internal static class OverlapGroups
{
    /// <summary>Groups spans with their owners; the groups ascend and are disjoint. Empty spans hide nothing and are left out.</summary>
    public static IReadOnlyList<OverlapGroup> Of(IEnumerable<(TextSpan Span, int Owner)> spans)
    {
        List<OverlapGroup> groups = [];
        List<(TextSpan, int)> members = [];
        var shown = spans.Where(entry => !entry.Span.IsEmpty);
        foreach (var entry in shown.OrderBy(entry => entry.Span.Start).ThenByDescending(entry => entry.Span.End))
        {
            if (groups is [.., var last] && last.Span.Overlaps(entry.Span))
            {
                members.Add(entry);
                groups[^1] = last with { Span = last.Span.Union(entry.Span) };
                continue;
            }

            members = [entry];
            groups.Add(new OverlapGroup(entry.Span, members));
        }

        return groups;
    }
}
