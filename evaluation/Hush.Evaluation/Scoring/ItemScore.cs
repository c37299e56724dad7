namespace Hush.Evaluation.Scoring;

/// <summary>The counts of one item, or of many added up. Characters are letters and digits only.</summary>
/// <param name="GoldCharacters">Characters of gold spans.</param>
/// <param name="LeakedCharacters">Those that no prediction covers.</param>
/// <param name="GoldEntities">Gold spans.</param>
/// <param name="LeakedEntities">Those of which at least one character stays visible.</param>
/// <param name="PredictedCharacters">Characters covered by predictions.</param>
/// <param name="OverCharacters">Those that lie in no gold and no neither span.</param>
/// <param name="CleanWords">Words of items without gold spans.</param>
/// <param name="CleanAlarms">Predictions in such items that touch no neither span.</param>
public sealed record ItemScore(
    long GoldCharacters, long LeakedCharacters, int GoldEntities, int LeakedEntities,
    long PredictedCharacters, long OverCharacters, long CleanWords, int CleanAlarms)
{
    /// <summary>No counts.</summary>
    public static ItemScore Zero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Share of gold characters left visible.</summary>
    public double LeakRate => Share(LeakedCharacters, GoldCharacters);

    /// <summary>Share of gold entities of which something stays visible.</summary>
    public double EntityLeak => Share(LeakedEntities, GoldEntities);

    /// <summary>Share of redacted characters that are no personal information.</summary>
    public double OverRedaction => Share(OverCharacters, PredictedCharacters);

    /// <summary>False alarms per 1,000 words of text without personal information.</summary>
    public double FalseAlarms => 1000 * Share(CleanAlarms, CleanWords);

    /// <summary>Adds the counts.</summary>
    public ItemScore Plus(ItemScore other) => new(
        GoldCharacters + other.GoldCharacters, LeakedCharacters + other.LeakedCharacters,
        GoldEntities + other.GoldEntities, LeakedEntities + other.LeakedEntities,
        PredictedCharacters + other.PredictedCharacters, OverCharacters + other.OverCharacters,
        CleanWords + other.CleanWords, CleanAlarms + other.CleanAlarms);

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
