namespace Hush.Detection.Scoring;

/// <summary>A context phrase near a candidate.</summary>
/// <param name="Distance">How many words lie between the two.</param>
/// <param name="Span">Where the phrase stands in the reading.</param>
internal readonly record struct NearPhrase(int Distance, TextSpan Span)
{
    /// <summary>The phrase of <paramref name="length"/> words and marks from word <paramref name="first"/> on.</summary>
    public static NearPhrase Of(int distance, IReadOnlyList<Word> words, int first, int length) =>
        new(distance, words[first].Span.Union(words[first + length - 1].Span));
}
