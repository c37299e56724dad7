namespace Hush;

/// <summary>What a model of one's own finds, and how it is run.</summary>
public sealed record OnnxRecognizerOptions
{
    /// <summary>
    /// The category of each kind of the model's labels, without their prefixes: <c>PER</c> for <c>B-PER</c> and <c>I-PER</c>. Kinds that are not
    /// named here are not reported.
    /// </summary>
    public required IReadOnlyDictionary<string, Category> Categories { get; init; }

    /// <summary>Id of the recognizer in results, in lower case with dots. Recognizers of one analyzer have different ones. Default:
    /// <c>onnx</c>.</summary>
    public string Id { get; init; } = "onnx";

    /// <summary>Languages that the model reads, BCP-47 primary subtags such as <c>en</c>; null means all. Default: null.</summary>
    public IReadOnlySet<string>? Languages { get; init; }

    /// <summary>From which confidence on finds are proposed, 0 to 1: the mean of what the model says of their words. Default: 0.5.</summary>
    public double MinimumConfidence { get; init; } = 0.5;

    /// <summary>
    /// How many tokens the model reads at once, the two at the ends included; at least 8, and no more than it was made for. A longer text is read in
    /// windows that overlap by half. Default: 512.
    /// </summary>
    public int MaxTokens { get; init; } = 512;

    /// <summary>
    /// Threads for one text, at least 1. The analyzer reads several texts at once, so more threads help only a program that has one text at a time.
    /// Default: 1.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>Refuses values outside their ranges.</summary>
    /// <exception cref="ArgumentException">A value is outside its range.</exception>
    internal void Check()
    {
        const int fewestTokens = 8;
        ArgumentNullException.ThrowIfNull(Categories);
        ArgumentException.ThrowIfNullOrEmpty(Id);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTokens, fewestTokens);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        if (!(MinimumConfidence is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(MinimumConfidence), MinimumConfidence,
            "A confidence lies between 0 and 1.");
    }
}
