namespace Hush.Entities;

/// <summary>A resolved detection: this span is personal information of this category.</summary>
/// <param name="Span">Where it stands, UTF-16 code units of the analysed text.</param>
/// <param name="Category">What it is.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
internal sealed record Entity(TextSpan Span, Category Category, Confidence Confidence)
{
    /// <summary>How it came about; null unless an explanation was asked for.</summary>
    public CandidateTrace? Trace { get; init; }
}
