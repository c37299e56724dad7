namespace Hush.Recognizers.Onnx;

/// <summary>What the model says of each word: that of the window in which the word has most around it, read at the word's first token.</summary>
internal sealed class WordProbabilities(int words, int labels)
{
    private readonly float[] _probabilities = new float[words * labels];
    private readonly int[] _depths = [.. Enumerable.Repeat(-1, words)];

    /// <summary>How many words there are.</summary>
    public int Count => words;

    /// <summary>The probability of each label; they add up to 1.</summary>
    public ReadOnlySpan<float> this[int word] => _probabilities.AsSpan(word * labels, labels);

    /// <summary>Takes what the model says of a window.</summary>
    /// <param name="window">The words.</param>
    /// <param name="logits">For each token, those at the two ends included, a number for each label.</param>
    public void Take(TokenWindow window, ReadOnlySpan<float> logits)
    {
        var token = 1;
        for (var word = window.First; word < window.End; word++)
        {
            var depth = window.DepthOf(word);
            if (depth > _depths[word])
            {
                _depths[word] = depth;
                Normalize(logits.Slice(token * labels, labels), _probabilities.AsSpan(word * labels, labels));
            }

            token += window.Words[word].Length;
        }
    }

    private static void Normalize(ReadOnlySpan<float> logits, Span<float> probabilities)
    {
        var highest = float.NegativeInfinity;
        foreach (var logit in logits) highest = Math.Max(highest, logit);
        var sum = 0f;
        for (var label = 0; label < logits.Length; label++) sum += probabilities[label] = MathF.Exp(logits[label] - highest);
        for (var label = 0; label < logits.Length; label++) probabilities[label] /= sum;
    }
}
