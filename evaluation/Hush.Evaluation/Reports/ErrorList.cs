using System.Globalization;
using Hush.Evaluation.Corpora;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Reports;

/// <summary>Prints missed and false spans, and those with other borders, with what stands around them, for reading by hand. The corpora are the
/// reader's own files.</summary>
public static class ErrorList
{
    private const int Around = 60;

    /// <summary>Writes at most <paramref name="limit"/> missed and as many false spans, spread evenly over the corpus, grouped by label and
    /// category.</summary>
    public static void Write(TextWriter output, string title, IReadOnlyList<GoldItem> items, IReadOnlyList<IReadOnlyList<Prediction>> predictions,
        JudgedCategories judged, Func<GoldItem, IReadOnlyList<CandidateTrace>> explain, int limit)
    {
        List<(string Group, string Line)> missed = [];
        List<(string Group, string Line)> wrong = [];
        List<(string Group, string Line)> borders = [];
        foreach ((var item, var found) in items.Zip(predictions))
        {
            Lazy<IReadOnlyList<CandidateTrace>> traces = new(() => explain(item));
            foreach (var span in item.Spans.Where(span => span.Treatment == Treatment.Gold && IsVisible(item, span, found)))
                missed.Add((span.Label + (found.Any(prediction => prediction.Turn == span.Turn && prediction.Span.Overlaps(span.Span))
                    ? ", partly" : ""), Show(item, span.Turn, span.Span) + WhyMissed(traces.Value, span)));
            foreach (var span in item.Spans.Where(span => span.Treatment == Treatment.Gold))
                if (!found.Any(prediction => prediction.Turn == span.Turn && prediction.Span == span.Span)
                    && found.FirstOrDefault(prediction => prediction.Turn == span.Turn && prediction.Span.Overlaps(span.Span)) is { } other)
                    borders.Add((span.Label,
                        Show(item, span.Turn, span.Span) + $"  found {other.Category} ⟦{item.Turns[other.Turn].Text.Reveal(other.Span)}⟧" +
                        WhyFound(traces.Value, other)));
            foreach (var prediction in found.Where(prediction => judged.Judges(prediction.Category)
                && !item.Spans.Any(span => span.Turn == prediction.Turn && span.Span.Overlaps(prediction.Span))))
                wrong.Add((prediction.Category,
                    Show(item, prediction.Turn, prediction.Span) + prediction.Confidence.ToString("  0.00", CultureInfo.InvariantCulture) +
                    WhyFound(traces.Value, prediction)));
        }

        WriteGroups(output, $"{title}: missed", missed, limit);
        WriteGroups(output, $"{title}: false", wrong, limit);
        WriteGroups(output, $"{title}: other borders", borders, limit);
    }

    // The surest of those that were given up inside the span.
    private static string WhyMissed(IReadOnlyList<CandidateTrace> traces, GoldSpan span) =>
        traces.Where(trace => trace.Dropped is not null && trace.Turn == span.Turn && trace.Span.Overlaps(span.Span))
            .MaxBy(trace => trace.Confidence.Value) is { } best
            ? string.Create(CultureInfo.InvariantCulture,
                $"  [{best.Dropped} {best.RefusedBy} {best.Category} {best.Confidence.Value:0.00} {best.Recognizer}, tagger {best.PersonalShare:0.00}]")
            : "";

    private static string WhyFound(IReadOnlyList<CandidateTrace> traces, Prediction prediction) =>
        traces.FirstOrDefault(trace => trace.Dropped is null && trace.Turn == prediction.Turn && trace.Span.Overlaps(prediction.Span)) is { } found
            ? string.Create(CultureInfo.InvariantCulture, $"  [{found.Recognizer}, tagger {found.PersonalShare:0.00}]")
            : "";

    private static bool IsVisible(GoldItem item, GoldSpan span, IReadOnlyList<Prediction> found)
    {
        var text = item.Turns[span.Turn].Text;
        return Enumerable.Range(span.Span.Start, span.Span.Length).Any(index =>
            char.IsLetterOrDigit(text[index]) && !found.Any(prediction => prediction.Turn == span.Turn && prediction.Span.Contains(index)));
    }

    private static void WriteGroups(TextWriter output, string title, List<(string Group, string Line)> lines, int limit)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {title} ({lines.Count})"));
        var step = Math.Max(1, lines.Count / (double)limit);
        var sample = Enumerable.Range(0, Math.Min(limit, lines.Count))
            .Select(index => lines[(int)(index * step)]);
        foreach (var group in sample.GroupBy(line => line.Group).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"### {group.Key}");
            foreach ((_, var line) in group) output.WriteLine(line);
        }
    }

    private static string Show(GoldItem item, int turn, TextSpan span)
    {
        var text = item.Turns[turn].Text.Reveal();
        var from = Math.Max(0, span.Start - Around);
        var to = Math.Min(text.Length, span.End + Around);
        var before = turn > 0 && span.Start < Around ? "‹" + Tail(item.Turns[turn - 1].Text.Reveal()) + "› " : "";
        return $"  {before}{text[from..span.Start]}⟦{text[span.Start..span.End]}⟧{text[span.End..to]}".ReplaceLineEndings(" ");
    }

    private static string Tail(string text) => text.Length <= Around ? text : text[^Around..];
}
