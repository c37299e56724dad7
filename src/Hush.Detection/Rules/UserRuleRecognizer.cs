using System.Text.RegularExpressions;
using Hush.Recognition;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Rules;

/// <summary>
/// Runs one rule of the operator's. Unlike our own patterns its patterns may be slow: one that meets its time limit ends the rule's search of
/// the dialogue and is reported as incomplete.
/// </summary>
internal sealed class UserRuleRecognizer(UserRule rule) : IRecognizer
{
    // A pattern may come close to its limit at match after match.
    private const int MostFinds = 10_000;

    public string Id { get; } = "rule." + rule.Category.Name;

    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        // In joined turns a pattern would find what nobody said. One that has met its limit once would meet it in every turn.
        if (context.IsJoined || context.Incomplete?.Contains(Id) == true) return;
        string language = TextLanguages.Reduce(context.Language);
        RuleHint[] hints = [.. rule.Hints.Where(hint => IsFor(hint.Locales, language))];
        try
        {
            foreach (RulePattern pattern in rule.Patterns.Where(pattern => IsFor(pattern.Locales, language)))
            {
                int finds = 0;
                foreach (ValueMatch match in pattern.Pattern.EnumerateMatches(context.Text.AsSpan()))
                {
                    if (match.Length == 0) continue;
                    if (++finds > MostFinds)
                    {
                        context.ReportIncomplete(Id);
                        break;
                    }

                    TextSpan span = new(match.Index, match.Length);
                    candidates.Add(Judge(pattern, hints, context.Text, span));
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            context.ReportIncomplete(Id);
        }
    }

    private Candidate Judge(RulePattern pattern, RuleHint[] hints, SourceText text, TextSpan span)
    {
        double boost = hints.Where(hint => StandsNear(hint, text, span)).Select(hint => hint.Boost).DefaultIfEmpty(-1).Max();
        double confidence = Math.Min(1, pattern.Score + Math.Max(0, boost));
        return new Candidate(span, rule.Category, new Confidence(confidence), Id, boost < 0 ? Evidence.None : Evidence.Context);
    }

    private static bool StandsNear(RuleHint hint, SourceText text, TextSpan span)
    {
        int start = Math.Max(0, span.Start - hint.Reach);
        int end = Math.Min(text.Length, span.End + hint.Reach);
        return hint.Pattern.IsMatch(text.AsSpan()[start..span.Start]) || hint.Pattern.IsMatch(text.AsSpan()[span.End..end]);
    }

    private static bool IsFor(IReadOnlyList<string> locales, string language) => locales.Count == 0 || locales.Contains(language);
}
