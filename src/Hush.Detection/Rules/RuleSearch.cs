using System.Diagnostics;
using System.Text.RegularExpressions;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Rules;

/// <summary>Searches with patterns of the operator's, which may be slow, within the time that their rule has for the dialogue.</summary>
internal readonly struct RuleSearch(string id, RecognitionContext context)
{
    // A pattern may match at every place.
    private const int MostFinds = 10_000;

    private readonly SearchBudget _budget = context.Budget ?? new SearchBudget();

    /// <summary>The matches of a pattern, empty ones left out; those before the time ran out when it did, which is reported.</summary>
    public List<TextSpan> Find(LimitedPattern pattern)
    {
        var found = new List<TextSpan>();
        var at = 0;
        while (at <= context.Text.Length && First(pattern, at) is { } match)
        {
            if (!match.IsEmpty) found.Add(match);
            if (found.Count < MostFinds) at = match.IsEmpty ? match.End + 1 : match.End;
            else
            {
                context.ReportIncomplete(id);
                break;
            }
        }

        return found;
    }

    /// <summary>Whether a pattern matches in a part of the text; false when the time ran out, which is reported.</summary>
    public bool IsIn(LimitedPattern pattern, TextSpan part)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (pattern.Within(_budget.Left(id)) is { } regex) return regex.IsMatch(context.Text.AsSpan(part));
            context.ReportIncomplete(id);
        }
        catch (RegexMatchTimeoutException)
        {
            context.ReportIncomplete(id);
        }
        finally
        {
            _budget.Spend(id, start);
        }

        return false;
    }

    private TextSpan? First(LimitedPattern pattern, int at)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (pattern.Within(_budget.Left(id)) is not { } regex)
            {
                context.ReportIncomplete(id);
                return null;
            }

            foreach (var match in regex.EnumerateMatches(context.Text.AsSpan(), at)) return new TextSpan(match.Index, match.Length);
        }
        catch (RegexMatchTimeoutException)
        {
            context.ReportIncomplete(id);
        }
        finally
        {
            _budget.Spend(id, start);
        }

        return null;
    }
}
