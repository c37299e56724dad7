namespace Hush.Inference.Tagging;

/// <summary>What a model file says of tags and spans, whatever network scores them. Immutable.</summary>
internal sealed class TagTables
{
    /// <summary>Names of the labels, in the order of their tags.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>What is added where a tag follows another [tags before, tags after]; −∞ where it cannot.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>What is added to the first tag [tags]; −∞ where it cannot be first.</summary>
    public required float[] Firsts { get; init; }

    /// <summary>Probabilities at evenly spaced raw scores from 0 to 1 [labels, points].</summary>
    public required float[] Calibration { get; init; }

    /// <summary>Data, licences, seed and figures of the training, as JSON.</summary>
    public required string Card { get; init; }

    /// <summary>Outside, and for each label "begins" and "goes on".</summary>
    public int Count => 1 + 2 * Labels.Count;

    /// <summary>The probability that a span of the label with this raw score is right; straight lines between the points of the file.</summary>
    /// <param name="label">Place of the label.</param>
    /// <param name="score">0 to 1.</param>
    public double Calibrate(int label, double score)
    {
        var points = Calibration.Length / Labels.Count;
        var row = Calibration.AsSpan(label * points, points);
        var place = (score >= 0 ? Math.Min(score, 1) : 0) * (points - 1); // what is no number counts as 0
        var below = Math.Min((int)place, points - 2);
        return row[below] + (place - below) * (row[below + 1] - row[below]);
    }
}
