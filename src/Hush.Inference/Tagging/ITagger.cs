namespace Hush.Inference.Tagging;

/// <summary>A network that scores the tags of tokens. Thread-safe.</summary>
internal interface ITagger
{
    /// <summary>What the model knows of tags.</summary>
    TagTables Tags { get; }

    /// <summary>The scores of all tags of all tokens.</summary>
    /// <param name="tokens">The sequence.</param>
    /// <param name="subwords">What the tokens' <see cref="TokenFeatures.SubwordsAt"/> point into.</param>
    /// <param name="scores">Written [tokens, tags].</param>
    /// <param name="cancellation">Checked once per window.</param>
    void Score(ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords, Span<float> scores, CancellationToken cancellation = default);
}
