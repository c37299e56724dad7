namespace Hush.Evaluation.Scoring;

/// <summary>How well one label is found, as counts that add up.</summary>
/// <param name="Gold">Gold spans of the label.</param>
/// <param name="StrictHits">Gold spans found with the same borders and a fitting category.</param>
/// <param name="OverlapHits">Gold spans that a prediction of a fitting category overlaps.</param>
/// <param name="StrictFalse">Predictions of a fitting category with no gold span of the same borders.</param>
/// <param name="OverlapFalse">Predictions of a fitting category that overlap no gold span that accepts it.</param>
public sealed record LabelScore(int Gold, int StrictHits, int OverlapHits, int StrictFalse, int OverlapFalse)
{
    /// <summary>No counts.</summary>
    public static LabelScore Zero { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Harmonic mean of precision and recall with exact borders.</summary>
    public double StrictF1 => F1(StrictHits, StrictFalse);

    /// <summary>The same with any overlap.</summary>
    public double OverlapF1 => F1(OverlapHits, OverlapFalse);

    /// <summary>Share of gold spans that a fitting prediction overlaps.</summary>
    public double Recall => Gold == 0 ? 0 : (double)OverlapHits / Gold;

    /// <summary>Share of fitting predictions that overlap a gold span.</summary>
    public double Precision => OverlapHits + OverlapFalse == 0 ? 0 : (double)OverlapHits / (OverlapHits + OverlapFalse);

    /// <summary>Adds the counts.</summary>
    public LabelScore Plus(LabelScore other) => new(
        Gold + other.Gold, StrictHits + other.StrictHits, OverlapHits + other.OverlapHits,
        StrictFalse + other.StrictFalse, OverlapFalse + other.OverlapFalse);

    private double F1(int hits, int wrong) => Gold + hits + wrong == 0 ? 0 : 2.0 * hits / (Gold + hits + wrong);
}
