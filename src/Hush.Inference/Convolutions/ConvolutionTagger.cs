using System.Collections.Concurrent;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Inference.Convolutions;

/// <summary>
/// Scores the tags of tokens. Long sequences are read in windows that overlap by the reach of the convolutions, so that the window does not
/// show in the scores. Thread-safe: calls share the model and take buffers from a pool.
/// </summary>
internal sealed class ConvolutionTagger : ITagger
{
    // Tokens that a window gives scores for. 512 tokens of 128 numbers, and as many quantized, fill half of a 1 MB second-level cache. Small in
    // Debug, so that every test crosses window edges.
#if DEBUG
    private const int DefaultWindow = 24;
#else
    private const int DefaultWindow = 512;
#endif

    private readonly ConcurrentBag<ConvolutionBuffers> _pool = [];
    private readonly int _window;
    private readonly KernelSet _kernels;

    /// <param name="model">What to score with.</param>
    /// <param name="kernels">Null for the best of this processor.</param>
    /// <param name="window">Tokens per window, 1 or more; changes the speed only.</param>
    public ConvolutionTagger(ConvolutionModel model, KernelSet? kernels = null, int window = DefaultWindow)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        (Model, _kernels, _window) = (model, kernels ?? KernelDispatch.Best, window);
    }

    /// <summary>The weights.</summary>
    public ConvolutionModel Model { get; }

    public TagTables Tags => Model.Tags;

    public void Score(ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords, Span<float> scores, CancellationToken cancellation = default) =>
        Resume(tokens, subwords, scores, default, default, cancellation);

    public ScoringProgress Resume(
        ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords, Span<float> scores, ScoringProgress progress,
        WantedTokens wanted = default, CancellationToken cancellation = default)
    {
        var tags = Model.Header.Tags;
        if (scores.Length != tokens.Length * tags)
            throw new ArgumentException($"{tokens.Length} tokens of {tags} tags do not fill {scores.Length} scores.", nameof(scores));

        var reach = Model.Header.Reach;
        if (!_pool.TryTake(out var buffers)) buffers = new ConvolutionBuffers(Model, _window + 2 * reach);
        for (var start = progress.Final; start < tokens.Length; start += _window)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Math.Min(tokens.Length, start + _window);
            var from = Math.Max(0, start - reach);
            var to = Math.Min(tokens.Length, end + reach);
            var forward = new ConvolutionForward(Model, _kernels, buffers, to - from);
            forward.Embed(tokens[from..to], subwords);
            for (var layer = 0; layer < Model.Layers.Count; layer++) forward.Convolve(layer);
            forward.Score(start - from, end - from, scores[(start * tags)..(end * tags)]);
        }

        _pool.Add(buffers);
        var final = Math.Max(progress.Final, tokens.Length - reach);
        return new ScoringProgress(Math.Max(0, final - reach), final);
    }
}
