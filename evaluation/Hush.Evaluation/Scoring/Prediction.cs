namespace Hush.Evaluation.Scoring;

/// <summary>What a detector found in one turn.</summary>
/// <param name="Turn">0-based turn.</param>
/// <param name="Span">UTF-16 code units of the turn's text.</param>
/// <param name="Category">Its category.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Prediction(int Turn, TextSpan Span, string Category, double Confidence);
