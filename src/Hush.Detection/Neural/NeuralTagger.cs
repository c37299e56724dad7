using System.Buffers;
using System.Collections.Concurrent;
using Hush.Detection.Dialogue;
using Hush.Detection.Places;
using Hush.Entities;
using Hush.Inference.Convolutions;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Finds personal information by what a small network learned of context. It reads a dialogue as a whole, so that a question explains its
/// answer. Load one and share it: it is safe for all threads, and gives the same result whatever runs beside it.
/// </summary>
public sealed class NeuralTagger
{
    /// <summary>The id that its candidates carry.</summary>
    public const string Id = "neural";

    private const string Resource = "hush-en.model";
    private const string Language = "en";

    private static readonly Lazy<NeuralTagger?> InAssembly = new(LoadEmbedded);

    private readonly ConcurrentBag<DialogueSequence> _sequences = [];
    private readonly KnownWords _words;
    private readonly ConvolutionTagger _tagger;
    private readonly TagDecoder _decoder;
    private readonly Category[] _categories;

    internal NeuralTagger(ConvolutionModel model)
    {
        _tagger = new ConvolutionTagger(model);
        _words = new KnownWords(model);
        _decoder = new TagDecoder(model.Tags);
        _categories = NeuralLabels.CategoriesOf(model.Header.Labels);
    }

    /// <summary>The tagger of the model inside this assembly, loaded at the first call; null when it was built without one.</summary>
    /// <exception cref="ModelFileException">The model is broken.</exception>
    public static NeuralTagger? Embedded => InAssembly.Value;

    /// <summary>What the model was trained on, its licences, seed and figures, as JSON.</summary>
    public string TrainingCard => _tagger.Tags.Card;

    /// <summary>The tagger of a model file.</summary>
    /// <exception cref="ModelFileException">The file is no model, or a broken one.</exception>
    public static NeuralTagger Open(string path) => new(ConvolutionModelReader.Read(ModelBytes.Map(path).Verified()));

    /// <summary>Whether there are models for a language: English only, so far.</summary>
    /// <param name="language">BCP-47, such as <c>en-US</c>.</param>
    internal static bool Reads(string language) =>
        language.StartsWith(Language, StringComparison.OrdinalIgnoreCase) && (language.Length == Language.Length || language[Language.Length] == '-');

    /// <summary>The candidates of each turn, in its text's offsets.</summary>
    /// <param name="turns">The whole dialogue.</param>
    /// <param name="cancellation">Checked every few hundred words.</param>
    internal IReadOnlyList<IReadOnlyList<Candidate>> Tag(IReadOnlyList<TurnFacts> turns, CancellationToken cancellation = default)
    {
        var byTurn = new List<Candidate>[turns.Count];
        for (var turn = 0; turn < byTurn.Length; turn++) byTurn[turn] = [];
        foreach (var found in Spans(turns, cancellation))
        {
            var category = _categories[found.Label];
            var text = turns[found.Turn].Text;
            var span = SpanTrimmer.WithoutAnyOuterMarks(text, category == Categories.Person ? WithoutPossessive(text, found.Span) : found.Span);
            if (category == Categories.DateOfBirth || category == Categories.Date) span = WithoutArticle(text, span);
            if (!SpanTrimmer.HasLetterOrDigit(text.AsSpan(span)) || !Plausibility.Allows(category, new SourceText(text.Reveal(span)))) continue;
            if (category == Categories.Person && !Plausibility.CanRead(text, span, turns.Count > 1)) continue;
            if (category == Categories.Location) category = PlaceSorter.CategoryOf(text, span);
            var confidence = new Confidence(_tagger.Tags.Calibrate(found.Label, found.Score));
            byTurn[found.Turn].Add(new Candidate(span, category, confidence, Id, Evidence.None));
        }

        return byTurn;
    }

    /// <summary>The spans that the network finds, in the order of the dialogue. Takes its room from pools.</summary>
    internal List<TaggedSpan> Spans(IReadOnlyList<TurnFacts> turns, CancellationToken cancellation)
    {
        if (!_sequences.TryTake(out var sequence)) sequence = new DialogueSequence(_words);
        sequence.Read(turns);
        var (count, tagCount) = (sequence.Tokens.Length, _tagger.Model.Header.Tags);
        var scoreRoom = ArrayPool<float>.Shared.Rent(count * tagCount);
        var tagRoom = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            var scores = scoreRoom.AsSpan(0, count * tagCount);
            var tags = tagRoom.AsSpan(0, count);
            _tagger.Score(sequence.Tokens, sequence.Subwords, scores, cancellation);
            _decoder.Decode(scores, tags);
            return TaggedSpanReader.Read(sequence.Places, tags, scores, tagCount);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scoreRoom);
            ArrayPool<byte>.Shared.Return(tagRoom);
            sequence.Clear();
            _sequences.Add(sequence);
        }
    }

    // A word with an apostrophe is one token, but the 's of "John's" is no part of the name.
    private static TextSpan WithoutPossessive(SourceText text, TextSpan span)
    {
        var word = text.AsSpan(span);
        return word.Length > 2 && word[^1] is ('s' or 'S') && word[^2] is ('\'' or '’') ? new TextSpan(span.Start, span.Length - 2) : span;
    }

    private static TextSpan WithoutArticle(SourceText text, TextSpan span)
    {
        const string article = "the ";
        return text.AsSpan(span).StartsWith(article, StringComparison.OrdinalIgnoreCase) ? TextSpan.FromBounds(span.Start + article.Length, span.End) : span;
    }

    private static NeuralTagger? LoadEmbedded()
    {
        using var stream = typeof(NeuralTagger).Assembly.GetManifestResourceStream(Resource);
        return stream is null ? null : new NeuralTagger(ConvolutionModelReader.Read(stream, Resource));
    }
}
