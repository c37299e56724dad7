using Hush.Recognition;

namespace Hush.Detection.Rules;

/// <summary>
/// The operator's lists of what is never hidden. What lies wholly inside a listed value is no find of the list's categories; what reaches beyond it
/// is more than the value and stays. Own rules and lists of what is always hidden are stronger. Immutable; serves all threads.
/// </summary>
internal sealed class AllowList(IReadOnlyList<ValueList> lists)
{
    private const string Id = "rule.allow";

    /// <summary>The candidates of a text without those that are allowed to stand.</summary>
    /// <param name="context">The text, its language, and the time that is left.</param>
    /// <param name="candidates">All candidates of the text.</param>
    public IReadOnlyList<Candidate> Without(RecognitionContext context, IReadOnlyList<Candidate> candidates)
    {
        var language = TextLanguages.Reduce(context.Language);
        var left = candidates;
        foreach (var list in lists)
        {
            if (left.Count == 0 || !UserRuleRecognizer.IsFor(list.Locales, language)) continue;
            var places = PlacesOf(list, context);
            if (places.Count == 0) continue;
            foreach (var candidate in left.Where(candidate => Allows(list, places, candidate))) candidate.Trace?.Drop(DropReason.Allowed);
            left = [.. left.Where(candidate => !Allows(list, places, candidate))];
        }

        return left;
    }

    private static bool Allows(ValueList list, IReadOnlyList<TextSpan> places, Candidate candidate) =>
        !candidate.Evidence.HasFlag(Evidence.OwnRule)
        && (list.Categories.Count == 0 || list.Categories.Contains(candidate.Category))
        && places.Any(place => place.Contains(candidate.Span));

    private static List<TextSpan> PlacesOf(ValueList list, RecognitionContext context)
    {
        List<TextSpan> places = [.. list.Values?.FindIn(context.Text.AsSpan()) ?? []];
        RuleSearch search = new(Id, context);
        foreach (var pattern in list.Patterns) places.AddRange(search.Find(pattern).Spans);
        return places;
    }
}
