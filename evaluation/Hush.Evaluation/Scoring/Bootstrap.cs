namespace Hush.Evaluation.Scoring;

/// <summary>Percentile bootstrap over items (Efron and Tibshirani 1993, chapter 13).</summary>
public static class Bootstrap
{
    private const int Rounds = 400;

    /// <summary>The 95 % interval of <paramref name="figure"/> when the items are drawn anew. The same seed gives the same interval.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<ItemScore> items, Func<ItemScore, double> figure, int seed)
    {
        if (items.Count == 0) return (0, 0);
        Random random = new(seed);
        var values = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var sum = ItemScore.Zero;
            for (var draw = 0; draw < items.Count; draw++) sum = sum.Plus(items[random.Next(items.Count)]);
            values[round] = figure(sum);
        }

        Array.Sort(values);
        return (values[(int)(Rounds * 0.025)], values[(int)(Rounds * 0.975)]);
    }
}
