using System.Diagnostics;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Detection.Rules;

/// <summary>Searches with patterns of the operator's, which may be slow, within the time that their rule has for the dialogue.</summary>
internal readonly struct RuleSearch(string id, RecognitionContext context)
{
    // A pattern may match at every place.
    private const int MostFinds = 10_000;

    private readonly SearchBudget _budget = context.Budget ?? new SearchBudget();

    /// <summary>The matches of a pattern, empty ones left out, and from where on the text is unread since the time ran out, which is
    /// reported.</summary>
    public RuleFinds Find(LimitedPattern pattern)
    {
        var found = new List<TextSpan>();
        var length = context.Text.Length;
        for (var at = 0; at <= length;)
        {
            if (found.Count == MostFinds) return Stopped(found, at);
            if (First(pattern, at) is not { } match) return Stopped(found, at);
            if (match.Start == length && match.IsEmpty) break;
            if (!match.IsEmpty) found.Add(match);
            at = match.IsEmpty ? match.End + 1 : match.End;
        }

        return new RuleFinds(found, length);
    }

    /// <summary>Whether a pattern matches in a part of the text; null when the time ran out, which is reported.</summary>
    public bool? IsIn(LimitedPattern pattern, TextSpan part)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (pattern.Within(_budget.Left(id)) is { } regex) return regex.IsMatch(context.Text.AsSpan(part));
        }
        catch (RegexMatchTimeoutException)
        {
            // As if there had been no time at all.
        }
        finally
        {
            _budget.Spend(id, start);
        }

        context.ReportIncomplete(id);
        return null;
    }

    private RuleFinds Stopped(List<TextSpan> found, int at)
    {
        context.ReportIncomplete(id);
        return new RuleFinds(found, at);
    }

    // The empty place behind the last character stands for no match; null for no time.
    private TextSpan? First(LimitedPattern pattern, int at)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (pattern.Within(_budget.Left(id)) is not { } regex) return null;
            foreach (var match in regex.EnumerateMatches(context.Text.AsSpan(), at)) return new TextSpan(match.Index, match.Length);
            return new TextSpan(context.Text.Length, 0);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        finally
        {
            _budget.Spend(id, start);
        }
    }
}

/// <summary>What a pattern found in a text.</summary>
/// <param name="Spans">In order and disjoint.</param>
/// <param name="UnreadFrom">From where on the text is unread; its length when all of it was read.</param>
internal readonly record struct RuleFinds(List<TextSpan> Spans, int UnreadFrom);
