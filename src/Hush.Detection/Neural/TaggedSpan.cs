using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>What the tagger takes for one piece of personal information.</summary>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Span">In the turn's text, from a word's start to a word's end.</param>
/// <param name="Label">Place of the label in the model's list.</param>
/// <param name="Score">Mean over its tokens of the share that the label has of all tags, 0 to 1, before calibration.</param>
/// <param name="Second">The label with the next highest share; <see cref="None"/> where no other has a share worth a doubt.</param>
internal readonly record struct TaggedSpan(int Turn, TextSpan Span, int Label, double Score, int Second)
{
    /// <summary>No second label.</summary>
    public const int None = -1;
}
