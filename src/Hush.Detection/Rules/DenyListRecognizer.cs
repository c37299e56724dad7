using Hush.Recognition;

namespace Hush.Detection.Rules;

/// <summary>Finds the values of one of the operator's lists of what is always hidden, as sure as can be.</summary>
internal sealed class DenyListRecognizer(ValueList list, int number) : IRecognizer
{
    private readonly Category _category = list.Categories.Single();

    public string Id { get; } = FormattableString.Invariant($"rule.deny-{number}");

    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.IsJoined || !UserRuleRecognizer.IsFor(list.Locales, TextLanguages.Reduce(context.Language))) return;
        if (list.Values is { } values)
            foreach (var span in values.FindIn(context.Text.AsSpan())) Add(span, candidates);

        var isOutOfTime = context.Incomplete?.Contains(Id) == true;
        var unreadFrom = isOutOfTime ? 0 : context.Text.Length;
        RuleSearch search = new(Id, context);
        foreach (var pattern in isOutOfTime ? [] : list.Patterns)
        {
            var finds = search.Find(pattern);
            foreach (var span in finds.Spans) Add(span, candidates);
            unreadFrom = Math.Min(unreadFrom, finds.UnreadFrom);
        }

        if (list.HidesUnread && unreadFrom < context.Text.Length) Add(TextSpan.FromBounds(unreadFrom, context.Text.Length), candidates);
    }

    private void Add(TextSpan span, ICollection<Candidate> candidates) =>
        candidates.Add(new Candidate(span, _category, new Confidence(1), Id, Evidence.OwnRule));
}
