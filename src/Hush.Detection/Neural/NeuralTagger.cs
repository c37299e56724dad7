using System.Collections.Concurrent;
using Hush.Detection.Dialogue;
using Hush.Detection.Places;
using Hush.Inference.Convolutions;
using Hush.Inference.Encoders;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;
using Hush.Models;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Finds personal information by what a network learned of context. It reads a dialogue as a whole, so that a question explains its
/// answer. Load one and share it: it is safe for all threads, and gives the same result whatever runs beside it.
/// </summary>
public sealed class NeuralTagger
{
    /// <summary>The id that its candidates carry.</summary>
    public const string Id = RecognizerIds.Tagger;

    /// <summary>The name under which <see cref="Choose"/> gives <see cref="Together"/>.</summary>
    public const string TogetherName = "together";

    // "Some number of a person's" must not take the place of a phone or tax number that a form or a cue tells.
    private const double OfAnyNumber = 0.6;

    // What is personal beyond doubt is hidden even if no single label stands out.
    private const double Undoubted = 0.55;
    private const double UndoubtedConfidence = 0.57;

    private static readonly ConcurrentDictionary<ModelEntry, Lazy<NeuralTagger>> Loaded = [];
    private static readonly ConcurrentDictionary<(NeuralTagger Strong, NeuralTagger Fast), NeuralTagger> Pairs = [];

    private readonly ConcurrentBag<GrowingTags> _rooms = [];
    private readonly NeuralTagger? _guide; // tells which words this one is to read
    private readonly Func<ITagger> _tagger;
    private readonly ModelLanguages _languages;
    private readonly ITokenReader _reader;
    private readonly TagTables _tags;
    private readonly TagDecoder _decoder;
    private readonly Category[] _categories;
    private readonly bool _readsLatinOnly;
    private readonly bool _contradicts; // whether it is sure enough to refuse what others find

    internal NeuralTagger(ITagger tagger, ModelLanguages languages, string model)
        : this(tagger, () => tagger, Task.CompletedTask, languages, model)
    {
    }

    private NeuralTagger(
        ITagger tagger, Func<ITagger> current, Task check, ModelLanguages languages, string model, NeuralTagger? guide = null)
    {
        (_tagger, Check, _languages, _tags, Model, _guide) = (current, check, languages, tagger.Tags, model, guide);
        _decoder = new TagDecoder(_tags);
        _categories = NeuralLabels.CategoriesOf(_tags.Labels);
        _readsLatinOnly = !languages.AreAll;
        (_reader, _contradicts) = tagger switch
        {
            EncoderTagger encoder => ((ITokenReader)new SegmentedTokens(encoder.Model), true),
            ConvolutionTagger convolutions => (new HashedTokens(convolutions.Model), languages.AreAll),
            _ => throw new InvalidOperationException($"No tokens are read for {tagger.GetType().Name}."),
        };
    }

    /// <summary>The tagger of the default model beside the program, opened at the first call; null where there is none.</summary>
    /// <exception cref="ModelFileException">The model is broken.</exception>
    public static NeuralTagger? Default => ModelCatalog.BesideProgram.Default is { } model ? Of(model) : null;

    /// <summary>Name of the model and the beginning of its SHA-256, such as <c>hush-fast 0123456789ab</c>.</summary>
    public string Model { get; }

    /// <summary>What the model was trained on, its licences, seed and figures, as JSON.</summary>
    public string TrainingCard => _tags.Card;

    /// <summary>The tagger of a model of a catalogue, opened at the first call.</summary>
    /// <exception cref="ModelFileException">The file is no model, or a broken one.</exception>
    public static NeuralTagger Of(ModelEntry model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Loaded.GetOrAdd(model, static entry => new Lazy<NeuralTagger>(() => new NeuralTagger(
            entry.Loaded.Tagger, () => entry.Loaded.Tagger, entry.Loaded.Check, ModelLanguages.Of(entry.Languages), entry.ToString()))).Value;
    }

    /// <summary>The tagger of any model file, verified as a whole; its card says which languages it reads.</summary>
    /// <exception cref="ModelFileException">The file is no model, or a broken one.</exception>
    public static NeuralTagger Open(string path)
    {
        var bytes = ModelBytes.Map(path).Verified();
        var tagger = ModelFileReader.Read(bytes);
        return new NeuralTagger(tagger, ModelLanguages.OfCard(tagger.Tags.Card),
            ModelEntry.Describe(Path.GetFileNameWithoutExtension(path), bytes.Sha256));
    }

    /// <summary>The strong model beside the program, which leaves out the windows in which the fast one doubts no word; null where one of them is not
    /// there.</summary>
    /// <exception cref="ModelFileException">A model is broken.</exception>
    public static NeuralTagger? Together =>
        ModelCatalog.BesideProgram.Find(ModelTier.Strong) is { } strong && ModelCatalog.BesideProgram.Find(ModelTier.Fast) is { } fast
            ? Pairs.GetOrAdd((Of(strong), Of(fast)), static pair => pair.Strong.GuidedBy(pair.Fast)) : null;

    /// <summary>The tagger that an option or a setting names: <c>fast</c> or <c>strong</c> of the models beside the program, <c>together</c> for
    /// both, or a model file; null or empty for the default one.</summary>
    /// <exception cref="ModelNotFoundException">There is no such model.</exception>
    /// <exception cref="ModelFileException">The file is no model, or a broken one.</exception>
    public static NeuralTagger? Choose(string? name)
    {
        if (string.IsNullOrEmpty(name)) return Default;
        if (name.Equals(TogetherName, StringComparison.OrdinalIgnoreCase))
            return Together ?? throw new ModelNotFoundException("There are no fast and strong models beside the program.");
        if (!Enum.TryParse<ModelTier>(name, ignoreCase: true, out var tier) || char.IsAsciiDigit(name[0]))
            return File.Exists(name) ? Open(name) : throw new ModelNotFoundException("Expected fast, strong, together or a model file.");
        return ModelCatalog.BesideProgram.Find(tier) is { } model
            ? Of(model) : throw new ModelNotFoundException($"There is no {name.ToLowerInvariant()} model beside the program.");
    }

    /// <summary>Ends when the files of its models have been compared with their catalogue; fails with a <see cref="ModelFileException"/> where one is
    /// not the file that was listed. Until then the tagger may be used, and afterwards every use fails.</summary>
    internal Task Check { get; }

    /// <summary>Whether the model reads a language.</summary>
    /// <param name="language">BCP-47, such as <c>en-US</c>.</param>
    internal bool Reads(string language) => _languages.Include(language);

    /// <summary>How many tags the model has.</summary>
    internal int TagCount => _tags.Count;

    /// <summary>The category of each label.</summary>
    internal ReadOnlySpan<Category> CategoriesOfLabels => _categories;

    /// <summary>Begins a dialogue. Takes its room from a pool, to which disposing gives it back.</summary>
    /// <param name="language">Of the dialogue, BCP-47.</param>
    internal DialogueTagging Begin(string language)
    {
        var room = _rooms.TryTake(out var used) ? used : new GrowingTags(_reader, _decoder, _tags.Count, _guide?.Doubts());
        return new DialogueTagging(this, room, language, hasShares: _contradicts);
    }

    /// <summary>Takes room that is not needed any more.</summary>
    internal void TakeBack(GrowingTags room)
    {
        room.Clear();
        _rooms.Add(room);
    }

    /// <summary>Scores and tags the turns from <paramref name="from"/> on.</summary>
    internal void Score(GrowingTags room, IReadOnlyList<TurnFacts> turns, int from, CancellationToken cancellation)
    {
        var begun = ModelTelemetry.Begin();
        room.Append(_tagger(), turns, from, cancellation);
        ModelTelemetry.End(begun, Model);
    }

    /// <summary>The spans that the network finds, as candidates in the offsets of their turns.</summary>
    /// <param name="turns">The whole dialogue.</param>
    /// <param name="first">The first turn that is spoken of.</param>
    /// <param name="spans">What was found from it on.</param>
    /// <param name="language">Of the dialogue, BCP-47.</param>
    internal TaggedDialogue Candidates(IReadOnlyList<TurnFacts> turns, int first, IEnumerable<TaggedSpan> spans, string language)
    {
        var byTurn = new List<Candidate>[turns.Count - first];
        var others = new List<IReadOnlyList<Category>>[turns.Count - first];
        for (var turn = 0; turn < byTurn.Length; turn++) (byTurn[turn], others[turn]) = ([], []);
        var readsLatin = _readsLatinOnly || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        foreach (var found in TaggedSpanJoiner.Join(spans, turns, _categories))
        {
            var category = _categories[found.Label];
            var text = turns[found.Turn].Text;
            foreach (var span in TaggedBorders.Of(text, found.Span, category)) Add(found, category, text, span);
        }

        return new TaggedDialogue(first, byTurn, others, Shares: null);

        void Add(TaggedSpan found, Category category, SourceText text, TextSpan span)
        {
            if (!SpanTrimmer.HasLetterOrDigit(text.AsSpan(span))
                || !Plausibility.Allows(category, new SourceText(text.Reveal(span)), language)) return;
            if (readsLatin && category == Categories.Person && !Plausibility.CanRead(text, span, turns.Count > 1)) return;
            if (category == Categories.Location) category = PlaceSorter.CategoryOf(text, span);
            var probability = Math.Max(_tags.Calibrate(found.Label, found.Score), Floor(found.Personal));
            var confidence = new Confidence(category == Categories.NumericIdentifier ? Math.Min(probability, OfAnyNumber) : probability);
            byTurn[found.Turn - first].Add(new Candidate(span, category, confidence, Id, Evidence.None));
            var further = found.Others.Select(label => _categories[label]);
            others[found.Turn - first].Add(_categories[found.Label] == Categories.Location
                && Plausibility.HasNumber(new SourceText(text.Reveal(span)), language) ? [Categories.Address, .. further] : [.. further]);
        }
    }

    /// <summary>A tagger with this one's network, which reads only windows in which <paramref name="fast"/> leaves a word in doubt.</summary>
    internal NeuralTagger GuidedBy(NeuralTagger fast) =>
        new(_tagger(), _tagger, Task.WhenAll(Check, fast.Check), _languages, $"{Model} with {fast.Model}", fast);

    private DoubtfulTokens Doubts() => new(_reader, _tagger, _tags.Count);

    private static double Floor(double personal) => personal >= Undoubted ? UndoubtedConfidence * personal : 0;
}
