using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Explain;
using Hush.Detection.Neural;
using Hush.Detection.Places;
using Hush.Detection.Readings;
using Hush.Detection.Repeats;
using Hush.Detection.Resolution;
using Hush.Detection.Scoring;
using Hush.Detection.Synonyms;
using Hush.Entities;
using Hush.Recognition;

namespace Hush.Detection;

/// <summary>
/// Finds personal information in a dialogue. The whole flow: read each turn as written and as spoken, and joined turns too; let every
/// recognizer propose; judge by context; resolve; look for what was found elsewhere in the dialogue; resolve again. Thread-safe, to be
/// shared: build one and keep it. Never fails because of what the text says.
/// </summary>
public sealed class Detector
{
    private readonly IReadOnlyList<IRecognizer> _recognizers;
    private readonly ContextBoost _boost;
    private readonly NeuralTagger? _tagger;

    /// <summary>With all recognizers of <see cref="RecognizerCatalog"/>, and the tagger of the default model beside the program, if any.</summary>
    public Detector()
        : this(RecognizerCatalog.All, NeuralTagger.Default)
    {
    }

    /// <summary>With <paramref name="recognizers"/> and <paramref name="tagger"/> only.</summary>
    /// <param name="recognizers">What proposes, reading by reading.</param>
    /// <param name="tagger">What proposes for dialogues in its language, read as a whole; null for none.</param>
    /// <exception cref="ArgumentException">Two recognizers have the same id and a context rule.</exception>
    public Detector(IEnumerable<IRecognizer> recognizers, NeuralTagger? tagger = null)
    {
        _recognizers = [.. recognizers];
        _tagger = tagger;
        _boost = new ContextBoost(_recognizers);
    }

    /// <summary>The entities of each turn of <paramref name="dialogue"/>.</summary>
    /// <param name="dialogue">What to search.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="cancellation">Checked at least once per turn.</param>
    public DetectionResult Detect(DialogueText dialogue, DetectionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        ArgumentNullException.ThrowIfNull(options);
        var incomplete = new SortedSet<string>(StringComparer.Ordinal);
        var filter = CategoryFilter.For(options.Wanted, dialogue.Language);
        var reader = DialogueReader.Open(dialogue, new ReadingOptions(options.Validates, filter, incomplete, options.Explains), cancellation);
        var book = options.Explains ? new TraceBook() : null;
        var synonyms = SynonymContext.Of(options.Synonyms, dialogue.Language);
        var tagged = _tagger is not null && _tagger.Reads(dialogue.Language) ? _tagger.Tag(reader.Turns, dialogue.Language, cancellation) : null;
        var finds = new FindsByTurn(reader.Turns, book, tagged?.Shares is { } shares ? new TaggerVeto(shares) : null);

        foreach (var reading in reader.Readings())
        {
            cancellation.ThrowIfCancellationRequested();
            finds.Add(reading, Recognize(reading.Context, synonyms, book));
            if (tagged is not null && reading.WrittenTurn is { } turn)
            {
                var proposed = tagged.Candidates[turn].Where(candidate => filter.Runs(candidate.Category));
                if (book is not null) proposed = proposed.Select(candidate => book.Open(candidate, reading.Context));
                finds.Add(reading, _boost.Apply(reading.Context, [.. proposed], synonyms));
            }

            book?.Close(reading.ToTurns);
        }

        var thresholds = new CategoryThresholds(options.MinimumConfidence, options.MinimumByCategory);
        var (values, pieces) = finds.ValuesAmong(Resolve(reader.Turns, finds, options.OverlapRule, thresholds));
        foreach (var (place, candidate) in RepeatFinder.Find(reader.Turns, values, pieces, cancellation))
            finds.Add(place, book is null ? candidate : book.OpenRepeat(place, candidate));

        book?.Restart();
        var entities = Resolve(reader.Turns, finds, options.OverlapRule, thresholds);
        return new DetectionResult([.. entities.Select(turn => OnlyWanted(turn, options.Wanted))], [.. incomplete]) { Traces = book?.All };
    }

    private IReadOnlyList<Candidate> Recognize(RecognitionContext context, SynonymContext? synonyms, TraceBook? book)
    {
        var candidates = new List<Candidate>();
        foreach (var recognizer in _recognizers) recognizer.Recognize(context, candidates);
        synonyms?.Announced?.Recognize(context, candidates);
        if (book is not null) Trace(candidates, context, book);
        if (context.Filter is { } filter) candidates.RemoveAll(candidate => !filter.Runs(candidate.Category));
        return _boost.Apply(context, candidates, synonyms);
    }

    private static void Trace(List<Candidate> candidates, RecognitionContext context, TraceBook book)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            candidates[index] = book.Open(candidates[index], context);
            if (context.Filter is { } filter && !filter.Runs(candidates[index].Category)) candidates[index].Trace!.Drop(DropReason.NotLookedFor);
        }

        foreach (var refuted in context.Refuted ?? []) book.Open(refuted, context).Trace!.Drop(DropReason.Refuted);
    }

    private static IReadOnlyList<Entity>[] Resolve(
        IReadOnlyList<TurnFacts> turns, FindsByTurn finds, OverlapRule rule, CategoryThresholds thresholds) =>
        [.. turns.Select(turn => OverlapResolver.Resolve(turn.Text, finds.Of(turn.Index), rule, thresholds))];

    private static IReadOnlyList<Entity> OnlyWanted(IReadOnlyList<Entity> entities, IReadOnlySet<Category>? wanted) =>
        wanted is null ? entities : [.. entities.Select(entity => Wanted(entity, wanted)).OfType<Entity>()];

    private static Entity? Wanted(Entity entity, IReadOnlySet<Category> wanted)
    {
        var called = WantedPlaces.Of(entity, wanted);
        if (called is null) entity.Trace?.Drop(DropReason.NotWanted);
        return called;
    }
}
