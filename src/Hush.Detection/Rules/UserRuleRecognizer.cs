using Hush.Recognition;

namespace Hush.Detection.Rules;

/// <summary>
/// Runs one rule of the operator's. Unlike our own patterns its patterns may be slow: a rule that has used up its time ends its search of the
/// dialogue and is reported as incomplete.
/// </summary>
internal sealed class UserRuleRecognizer(UserRule rule) : IRecognizer
{
    public string Id { get; } = "rule." + rule.Category.Name;

    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        // In joined turns a pattern would find what nobody said.
        if (context.IsJoined) return;
        var language = TextLanguages.Reduce(context.Language);
        RulePattern[] patterns = [.. rule.Patterns.Where(pattern => IsFor(pattern.Locales, language))];
        if (patterns.Length == 0) return;

        // A rule that has run out of time would do so in every turn.
        var unreadFrom = context.Incomplete?.Contains(Id) == true ? 0 : Search(context, patterns, language, candidates);
        if (rule.HidesUnread && unreadFrom < context.Text.Length)
            candidates.Add(new Candidate(TextSpan.FromBounds(unreadFrom, context.Text.Length), rule.Category, new Confidence(1), Id,
                Evidence.OwnRule));
    }

    private int Search(RecognitionContext context, RulePattern[] patterns, string language, ICollection<Candidate> candidates)
    {
        RuleHint[] hints = [.. rule.Hints.Where(hint => IsFor(hint.Locales, language))];
        RuleSearch search = new(Id, context);
        var unreadFrom = context.Text.Length;
        foreach (var pattern in patterns)
        {
            var finds = search.Find(pattern.Pattern);
            foreach (var span in finds.Spans) candidates.Add(Judge(pattern, hints, search, context.Text, span));
            unreadFrom = Math.Min(unreadFrom, finds.UnreadFrom);
        }

        return unreadFrom;
    }

    private Candidate Judge(RulePattern pattern, RuleHint[] hints, RuleSearch search, SourceText text, TextSpan span)
    {
        var boost = hints.Where(hint => StandsNear(hint, search, text, span)).Select(hint => hint.Boost).DefaultIfEmpty(-1).Max();
        var confidence = Math.Min(1, pattern.Score + Math.Max(0, boost));
        return new Candidate(span, rule.Category, new Confidence(confidence), Id, Evidence.OwnRule | (boost < 0 ? Evidence.None : Evidence.Context));
    }

    // A hint that there was no time to look for counts as there where the rule hides what it could not read.
    private bool StandsNear(RuleHint hint, RuleSearch search, SourceText text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - hint.Reach);
        var end = Math.Min(text.Length, span.End + hint.Reach);
        return (search.IsIn(hint.Pattern, TextSpan.FromBounds(start, span.Start)) ?? rule.HidesUnread)
            || (search.IsIn(hint.Pattern, TextSpan.FromBounds(span.End, end)) ?? rule.HidesUnread);
    }

    internal static bool IsFor(IReadOnlyList<string> locales, string language) => locales.Count == 0 || locales.Contains(language);
}
