namespace Hush.Inference.Tagging;

/// <summary>Which tokens of a sequence a network is to score; the others may be given to "outside" unread. Default: all.</summary>
/// <param name="tokens">True for each that is wanted; none stands for all.</param>
/// <param name="final">Behind the last token of which further tokens change nothing here.</param>
internal readonly ref struct WantedTokens(ReadOnlySpan<bool> tokens, int final)
{
    private readonly ReadOnlySpan<bool> _tokens = tokens;
    private readonly int _final = final;

    /// <summary>Whether what is wanted before <paramref name="end"/> stays as it is.</summary>
    public bool AreFinal(int end) => _tokens.IsEmpty || end <= _final;

    /// <summary>Whether a token of a range is wanted.</summary>
    public bool AnyIn(int from, int end) => _tokens.IsEmpty || _tokens[from..end].Contains(true);
}
