namespace Hush.Detection.Neural;

/// <summary>What the tagger takes for one piece of personal information.</summary>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Span">In the turn's text, from a word's start to a word's end.</param>
/// <param name="Label">Place of the label in the model's list.</param>
/// <param name="Score">Mean over its tokens of the share that the label has of all tags, 0 to 1, before calibration.</param>
/// <param name="Personal">Mean over its tokens of the share of all labels together, 0 to 1.</param>
/// <param name="Others">The other labels whose mean share is worth a doubt, the likeliest first.</param>
internal readonly record struct TaggedSpan(int Turn, TextSpan Span, int Label, double Score, double Personal, IReadOnlyList<int> Others);
