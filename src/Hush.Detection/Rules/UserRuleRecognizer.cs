using Hush.Entities;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Rules;

/// <summary>
/// Runs one rule of the operator's. Unlike our own patterns its patterns may be slow: a rule that has used up its time ends its search of the dialogue
/// and is reported as incomplete.
/// </summary>
internal sealed class UserRuleRecognizer(UserRule rule) : IRecognizer
{
    public string Id { get; } = "rule." + rule.Category.Name;

    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        // In joined turns a pattern would find what nobody said. One that has run out of time would do so in every turn.
        if (context.IsJoined || context.Incomplete?.Contains(Id) == true) return;
        string language = TextLanguages.Reduce(context.Language);
        RuleHint[] hints = [.. rule.Hints.Where(hint => IsFor(hint.Locales, language))];
        RuleSearch search = new(Id, context);
        foreach (RulePattern pattern in rule.Patterns.Where(pattern => IsFor(pattern.Locales, language)))
        {
            foreach (TextSpan span in search.Find(pattern.Pattern)) candidates.Add(Judge(pattern, hints, search, context.Text, span));
        }
    }

    private Candidate Judge(RulePattern pattern, RuleHint[] hints, RuleSearch search, SourceText text, TextSpan span)
    {
        double boost = hints.Where(hint => StandsNear(hint, search, text, span)).Select(hint => hint.Boost).DefaultIfEmpty(-1).Max();
        double confidence = Math.Min(1, pattern.Score + Math.Max(0, boost));
        return new Candidate(span, rule.Category, new Confidence(confidence), Id, Evidence.OwnRule | (boost < 0 ? Evidence.None : Evidence.Context));
    }

    private static bool StandsNear(RuleHint hint, RuleSearch search, SourceText text, TextSpan span)
    {
        int start = Math.Max(0, span.Start - hint.Reach);
        int end = Math.Min(text.Length, span.End + hint.Reach);
        return search.IsIn(hint.Pattern, TextSpan.FromBounds(start, span.Start)) || search.IsIn(hint.Pattern, TextSpan.FromBounds(span.End, end));
    }

    internal static bool IsFor(IReadOnlyList<string> locales, string language) => locales.Count == 0 || locales.Contains(language);
}
