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

    /// <summary>The same for a sequence that has grown: scores only what the new tokens can change. The scores are those that the whole sequence
    /// gets.</summary>
    /// <param name="tokens">The sequence; tokens before <see cref="ScoringProgress.Start"/> may have been taken away, if the progress is moved with
    /// them.</param>
    /// <param name="subwords">What the tokens' <see cref="TokenFeatures.SubwordsAt"/> point into.</param>
    /// <param name="scores">Written from <see cref="ScoringProgress.Final"/> on [tokens, tags].</param>
    /// <param name="progress">What the last call gave; default at first.</param>
    /// <param name="wanted">The tokens that are to be read; default for all. The scores of others may be those of "outside".</param>
    /// <param name="cancellation">Checked once per window.</param>
    /// <returns>Where to go on when further tokens come.</returns>
    ScoringProgress Resume(
        ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords, Span<float> scores, ScoringProgress progress,
        WantedTokens wanted = default, CancellationToken cancellation = default);
}

/// <summary>How far a sequence that grows is scored for good.</summary>
/// <param name="Start">The first token that is read again.</param>
/// <param name="Final">Behind the last token whose scores no further token changes.</param>
internal readonly record struct ScoringProgress(int Start, int Final)
{
    /// <summary>The same place in a sequence without its first <paramref name="count"/> tokens.</summary>
    public ScoringProgress Without(int count) => new(Start - count, Final - count);
}
