namespace Hush.Inference.Kernels;

/// <summary>
/// p[i] = e^x[i] / Σ e^x[j], with the largest x taken off all first: library softmaxes that do not, give NaN for x around 100. Only the tags
/// of tokens inside spans pass through here, so there is no fast twin.
/// </summary>
internal static class Softmax
{
    /// <param name="scores">[size], at least one; finite.</param>
    /// <param name="probabilities">[size]; may be <paramref name="scores"/>.</param>
    public static void Row(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores) largest = MathF.Max(largest, score);
        var sum = 0f;
        for (var index = 0; index < scores.Length; index++)
        {
            var x = MathF.Max(scores[index] - largest, -Exponential.Limit);
            sum += probabilities[index] = Lane.Largest(Exponential.Of(Lane.Of(x)));
        }

        for (var index = 0; index < scores.Length; index++) probabilities[index] /= sum;
    }
}
