using Hush.Evaluation.Corpora;
using Hush.Evaluation.Forms;

namespace Hush.Evaluation.Scoring;

/// <summary>The figures of one corpus in one form.</summary>
/// <param name="Corpus">File name without its ending.</param>
/// <param name="Form">How the texts were written.</param>
/// <param name="Items">Number of items.</param>
/// <param name="Total">All counts.</param>
/// <param name="Leak">95 % interval of the leak rate.</param>
/// <param name="Over">95 % interval of the over-redaction.</param>
/// <param name="Labels">Hits and false finds by label.</param>
public sealed record CorpusScore(
    string Corpus, TextForm Form, int Items, ItemScore Total, (double Low, double High) Leak, (double Low, double High) Over,
    IReadOnlyDictionary<string, LabelScore> Labels)
{
    /// <summary>Spans by label of labels that the mapping does not know, which count as neither right nor wrong.</summary>
    public IReadOnlyDictionary<string, int> UnknownLabels { get; init; } = new Dictionary<string, int>();

    private const int Seed = 20261122;

    /// <summary>Scores items with their predictions, which stand in the same order.</summary>
    public static CorpusScore Of(string corpus, TextForm form, IReadOnlyList<GoldItem> items, IReadOnlyList<IReadOnlyList<Prediction>> predictions)
    {
        var judged = JudgedCategories.Of(corpus);
        ItemScore[] scores = [.. items.Zip(predictions, (item, found) => SpanScorer.Score(item, found, judged))];
        Dictionary<string, IReadOnlySet<string>> categories = [];
        foreach (var span in items.SelectMany(item => item.Spans).Where(span => span.Treatment == Treatment.Gold))
            categories.TryAdd(span.Label, span.Categories);

        SortedDictionary<string, LabelScore> labels = new(StringComparer.Ordinal);
        foreach ((var item, var found) in items.Zip(predictions))
        {
            foreach ((var label, var score) in SpanScorer.ScoreLabels(item, found))
                labels[label] = (labels.TryGetValue(label, out var sum) ? sum : LabelScore.Zero).Plus(score);
            SpanScorer.AddFalseFinds(item, found, categories, labels);
        }

        return new CorpusScore(
            corpus, form, items.Count, scores.Aggregate(ItemScore.Zero, (sum, score) => sum.Plus(score)),
            Bootstrap.Interval(scores, score => score.LeakRate, Seed), Bootstrap.Interval(scores, score => score.OverRedaction, Seed), labels);
    }
}
