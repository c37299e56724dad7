using System.Collections.Concurrent;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Inference.Encoders;

/// <summary>
/// Scores the tags of tokens with an encoder. Long sequences are read in windows that overlap (<see cref="EncoderWindows"/>). Thread-safe: calls
/// share the model and take buffers from a pool.
/// </summary>
internal sealed class EncoderTagger : ITagger
{
    private const float Outside = 16; // score of "outside" where a token is not read; the others get 0

    private readonly ConcurrentBag<EncoderBuffers> _pool = [];
    private readonly KernelSet _kernels;

    /// <param name="model">What to score with.</param>
    /// <param name="kernels">Null for the best of this processor.</param>
    public EncoderTagger(EncoderModel model, KernelSet? kernels = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        (Model, _kernels) = (model, kernels ?? KernelDispatch.Best);
    }

    /// <summary>The weights.</summary>
    public EncoderModel Model { get; }

    public TagTables Tags => Model.Tags;

    public void Score(ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords, Span<float> scores, CancellationToken cancellation = default) =>
        Resume(tokens, subwords, scores, default, default, cancellation);

    public ScoringProgress Resume(
        ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords, Span<float> scores, ScoringProgress progress,
        WantedTokens wanted = default, CancellationToken cancellation = default)
    {
        var (header, tags) = (Model.Header, Model.Header.Tags);
        if (scores.Length != tokens.Length * tags)
            throw new ArgumentException($"{tokens.Length} tokens of {tags} tags do not fill {scores.Length} scores.", nameof(scores));

        if (!_pool.TryTake(out var buffers)) buffers = new EncoderBuffers(header);
        var windows = new EncoderWindows(tokens, header.WindowTokens, header.WindowPieces, progress);
        while (windows.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var window = windows.Current;
            if (wanted.AreFinal(window.End)) progress = windows.Progress;
            if (!wanted.AnyIn(window.KeptFrom, window.KeptEnd))
            {
                SetOutside(scores[(window.KeptFrom * tags)..(window.KeptEnd * tags)], tags);
                continue;
            }

            var forward = new EncoderForward(Model, _kernels, buffers);
            forward.Embed(tokens[window.Start..window.End], subwords);
            for (var block = 0; block < Model.Blocks.Count; block++) forward.Attend(block);
            forward.Score(window.KeptFrom - window.Start, window.KeptEnd - window.Start, scores[(window.KeptFrom * tags)..(window.KeptEnd * tags)]);
        }

        _pool.Add(buffers);
        return progress;
    }

    private static void SetOutside(Span<float> scores, int tags)
    {
        scores.Clear();
        for (var token = 0; token < scores.Length; token += tags) scores[token] = Outside;
    }
}
