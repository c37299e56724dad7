using Hush.Evaluation.Corpora;

namespace Hush.Evaluation.Scoring;

/// <summary>Compares predictions with gold spans, item by item.</summary>
public static class SpanScorer
{
    private enum Mark : byte
    {
        Nothing,
        Neither,
        Gold,
    }

    /// <summary>Leak, over-redaction and false alarms of one item.</summary>
    /// <param name="item">What is labelled.</param>
    /// <param name="predictions">What was found. All of them hide; only judged ones can be wrong.</param>
    /// <param name="judged">Which finds the corpus can judge.</param>
    public static ItemScore Score(GoldItem item, IReadOnlyList<Prediction> predictions, JudgedCategories judged)
    {
        var total = ItemScore.Zero;
        var isClean = !item.Spans.Any(span => span.Treatment == Treatment.Gold);
        for (var turn = 0; turn < item.Turns.Count; turn++)
        {
            var text = item.Turns[turn].Text;
            GoldSpan[] gold = [.. item.Spans.Where(span => span.Turn == turn)];
            Prediction[] found = [.. predictions.Where(prediction => prediction.Turn == turn)];
            total = total.Plus(ScoreTurn(text, gold, found, judged));
            if (isClean)
            {
                var alarms = found.Count(prediction => judged.Judges(prediction.Category) && !gold.Any(span => span.Span.Overlaps(prediction.Span)));
                total = total with { CleanWords = total.CleanWords + WordCount(text), CleanAlarms = total.CleanAlarms + alarms };
            }
        }

        return total;
    }

    /// <summary>Hits and false finds of one item by label.</summary>
    public static IReadOnlyDictionary<string, LabelScore> ScoreLabels(GoldItem item, IReadOnlyList<Prediction> predictions)
    {
        Dictionary<string, LabelScore> scores = [];
        foreach (var label in item.Spans.Where(span => span.Treatment == Treatment.Gold).GroupBy(span => span.Label))
        {
            GoldSpan[] spans = [.. label];
            scores[label.Key] = new LabelScore(
                spans.Length,
                spans.Count(span => predictions.Any(prediction => Fits(span, prediction) && prediction.Span == span.Span)),
                spans.Count(span => predictions.Any(prediction => Fits(span, prediction) && prediction.Span.Overlaps(span.Span))),
                0, 0);
        }

        return scores;
    }

    /// <summary>Adds the false finds: predictions whose category some label of the corpus accepts but which meet no gold span.</summary>
    public static void AddFalseFinds(
        GoldItem item, IReadOnlyList<Prediction> predictions, IReadOnlyDictionary<string, IReadOnlySet<string>> categoriesByLabel,
        IDictionary<string, LabelScore> scores)
    {
        foreach (var prediction in predictions)
        {
            GoldSpan[] touched = [.. item.Spans.Where(span => span.Turn == prediction.Turn && span.Span.Overlaps(prediction.Span))];
            if (touched.Any(span => span.Treatment == Treatment.Neither)) continue;
            var accepting = touched.FirstOrDefault(span => Fits(span, prediction));
            if (accepting is not null)
            {
                if (accepting.Span != prediction.Span && !touched.Any(span => Fits(span, prediction) && span.Span == prediction.Span))
                    Add(accepting.Label, new LabelScore(0, 0, 0, 1, 0));
                continue;
            }

            foreach ((var label, var categories) in categoriesByLabel)
            {
                if (categories.Contains(prediction.Category))
                {
                    Add(label, new LabelScore(0, 0, 0, 1, 1));
                    break;
                }
            }
        }

        void Add(string label, LabelScore more) =>
            scores[label] = (scores.TryGetValue(label, out var score) ? score : LabelScore.Zero).Plus(more);
    }

    private static bool Fits(GoldSpan span, Prediction prediction) =>
        span.Turn == prediction.Turn && (span.Categories.Contains("*") || span.Categories.Contains(prediction.Category));

    private static ItemScore ScoreTurn(SourceText text, GoldSpan[] gold, Prediction[] found, JudgedCategories judged)
    {
        var marks = new Mark[text.Length];
        foreach (var span in gold.OrderBy(span => span.Treatment == Treatment.Gold))
            marks.AsSpan(span.Span.Start, span.Span.Length).Fill(span.Treatment == Treatment.Gold ? Mark.Gold : Mark.Neither);
        var covered = new bool[text.Length];
        var claimed = new bool[text.Length];
        foreach (var prediction in found)
        {
            covered.AsSpan(prediction.Span.Start, prediction.Span.Length).Fill(true);
            if (judged.Judges(prediction.Category)) claimed.AsSpan(prediction.Span.Start, prediction.Span.Length).Fill(true);
        }


        long goldCharacters = 0, leaked = 0, predicted = 0, over = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsLetterOrDigit(text[index])) continue;
            if (marks[index] == Mark.Gold) goldCharacters++;
            if (marks[index] == Mark.Gold && !covered[index]) leaked++;
            if (claimed[index]) predicted++;
            if (claimed[index] && marks[index] == Mark.Nothing) over++;
        }

        GoldSpan[] demanded = [.. gold.Where(span => span.Treatment == Treatment.Gold)];
        var leakedEntities = demanded.Count(span =>
            Enumerable.Range(span.Span.Start, span.Span.Length).Any(index => char.IsLetterOrDigit(text[index]) && !covered[index]));
        return new ItemScore(goldCharacters, leaked, demanded.Length, leakedEntities, predicted, over, 0, 0);
    }

    private static int WordCount(SourceText text)
    {
        var count = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsWhiteSpace(text[index]) && (index == 0 || char.IsWhiteSpace(text[index - 1]))) count++;
        }

        return count;
    }
}
