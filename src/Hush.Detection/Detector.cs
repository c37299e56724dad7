using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Explain;
using Hush.Detection.Neural;
using Hush.Detection.Places;
using Hush.Detection.Readings;
using Hush.Detection.Repeats;
using Hush.Detection.Resolution;
using Hush.Detection.Review;
using Hush.Detection.Rules;
using Hush.Detection.Scoring;
using Hush.Detection.Synonyms;
using Hush.Entities;
using Hush.Recognition;

namespace Hush.Detection;

/// <summary>
/// Finds personal information in a dialogue. The whole flow: read each turn as written and as spoken, and joined turns too; let every
/// recognizer propose; judge by context and surroundings; resolve; look for what was found elsewhere in the dialogue; resolve again. Thread-safe, to be
/// shared: build one and keep it. Never fails because of what the text says.
/// </summary>
internal sealed class Detector
{
    // From which share on the tagger's word for each of a candidate's words stands against the rules of the review.
    private const double Sure = 0.9;

    private readonly IReadOnlyList<IRecognizer> _recognizers;
    private readonly ContextBoost _boost;
    private readonly IReadOnlyList<NeuralTagger> _taggers;
    private readonly AllowList? _allowed;

    /// <summary>With all recognizers of <see cref="RecognizerCatalog"/>, and the tagger of the default model beside the program, if any.</summary>
    public Detector()
        : this(RecognizerCatalog.All, NeuralTagger.Default is { } tagger ? [tagger] : [])
    {
    }

    /// <summary>With <paramref name="recognizers"/> and <paramref name="taggers"/> only.</summary>
    /// <param name="recognizers">What proposes, reading by reading.</param>
    /// <param name="taggers">What proposes for whole dialogues: the first that reads the dialogue's language. Default: none.</param>
    /// <exception cref="ArgumentException">Two recognizers have the same id and a context rule.</exception>
    public Detector(IEnumerable<IRecognizer> recognizers, IReadOnlyList<NeuralTagger>? taggers = null)
    {
        _recognizers = [.. recognizers];
        _taggers = taggers ?? [];
        _boost = new ContextBoost(_recognizers);
    }

    /// <summary>With <paramref name="recognizers"/>, the operator's rules and <paramref name="taggers"/>.</summary>
    /// <param name="recognizers">What proposes, reading by reading.</param>
    /// <param name="rules">What proposes besides, and which values stay as they are.</param>
    /// <param name="taggers">What proposes for whole dialogues: the first that reads the dialogue's language.</param>
    /// <exception cref="ArgumentException">Two recognizers have the same id and a context rule.</exception>
    public Detector(IEnumerable<IRecognizer> recognizers, UserRules rules, IReadOnlyList<NeuralTagger> taggers)
        : this([.. recognizers, .. Checked(rules).Recognizers], taggers) => _allowed = rules.Allowed;

    /// <summary>The entities of each turn of <paramref name="dialogue"/>.</summary>
    /// <param name="dialogue">What to search.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="cancellation">Checked before each recognizer of each reading.</param>
    public DetectionResult Detect(DialogueText dialogue, DetectionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        ArgumentNullException.ThrowIfNull(options);
        var incomplete = new SortedSet<string>(StringComparer.Ordinal);
        var filter = CategoryFilter.For(options.Wanted, dialogue.Language);
        var reader = DialogueReader.Open(dialogue, new ReadingOptions(options.Validates, filter, incomplete, new SearchBudget(), options.Explains), cancellation);
        var book = options.Explains ? new TraceBook() : null;
        var synonyms = SynonymContext.Of(options.Synonyms, dialogue.Language);
        var tagged = _taggers.FirstOrDefault(tagger => tagger.Reads(dialogue.Language))?.Tag(reader.Turns, dialogue.Language, cancellation);
        var finds = new FindsByTurn(reader.Turns, book, tagged?.Shares is { } shares ? new TaggerReview(shares) : null);

        foreach (var reading in reader.Readings())
        {
            cancellation.ThrowIfCancellationRequested();
            if (tagged is not null && reading.WrittenTurn is { } turn)
            {
                var proposed = tagged.Proposals(turn, WantedBy(options)).Where(candidate => filter.Runs(candidate.Category));
                if (book is not null) proposed = proposed.Select(candidate => book.Open(candidate, reading.Context));
                finds.Add(reading, Judge(reading.Context, [.. proposed], synonyms, tagged.Shares is { } judge ? candidate => judge.Lowest(turn, candidate.Span) >= Sure : null));
            }

            finds.Add(reading, Recognize(reading.Context, synonyms, book, cancellation).Where(candidate => StandsAsWritten(reader, reading, candidate)));
            book?.Close(reading.ToTurns);
        }

        var thresholds = new CategoryThresholds(options.MinimumConfidence, options.MinimumByCategory);
        var first = Resolve(reader, finds, options, thresholds);
        var (values, pieces) = finds.ValuesAmong(first);
        var further = RepeatFinder.Find(reader.Turns, values, pieces, cancellation).Concat(CorrectionFinder.Find(reader.Turns, first));
        foreach (var (place, candidate) in further.Where(found => !finds.Holds(found.Turn, found.Candidate)).ToList())
            finds.Add(place, book is null ? candidate : book.OpenRepeat(place, candidate));

        book?.Restart();
        if (tagged?.Shares is { } known) book?.Note(known.Highest);
        var entities = Resolve(reader, finds, options, thresholds);
        return new DetectionResult([.. entities.Select(turn => OnlyWanted(turn, options.Wanted))], [.. incomplete]) { Traces = book?.All };
    }

    private IReadOnlyList<Candidate> Recognize(RecognitionContext context, SynonymContext? synonyms, TraceBook? book, CancellationToken cancellation)
    {
        var candidates = new List<Candidate>();
        foreach (var recognizer in _recognizers)
        {
            cancellation.ThrowIfCancellationRequested();
            recognizer.Recognize(context, candidates);
        }

        synonyms?.Announced?.Recognize(context, candidates);
        if (book is not null) Trace(candidates, context, book);
        if (context.Filter is { } filter) candidates.RemoveAll(candidate => !filter.Runs(candidate.Category));
        return Judge(context, candidates, synonyms, isSure: null);
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

    private IReadOnlyList<Candidate> Judge(RecognitionContext context, IReadOnlyCollection<Candidate> candidates, SynonymContext? synonyms, Func<Candidate, bool>? isSure) =>
        CandidateReview.Apply(context, _boost.Apply(context, candidates, synonyms), isSure ?? (static _ => false));

    private IReadOnlyList<Entity>[] Resolve(DialogueReader reader, FindsByTurn finds, DetectionOptions options, CategoryThresholds thresholds)
    {
        var isWanted = WantedBy(options);
        return [.. reader.Turns.Select(turn => OverlapResolver.Resolve(turn.Text, InTheRace(turn), options.OverlapRule, thresholds))];

        IReadOnlyList<Candidate> InTheRace(TurnFacts turn)
        {
            var candidates = finds.Of(turn.Index);
            if (_allowed is not null) candidates = _allowed.Without(reader.Written(turn), candidates);
            return isWanted is null ? candidates : UnwantedRivals.GiveWay(candidates, isWanted, thresholds);
        }
    }

    // What is read from spoken words must not be a row of numbers where it is written in digits.
    private static bool StandsAsWritten(DialogueReader reader, Reading reading, Candidate candidate)
    {
        if (reading.Map is null || reading.Passage.Turn is not { } turn) return true;
        foreach (var (_, carried) in reading.ToTurns(candidate))
            if (NumberRow.Review(reader.Written(reader.Turns[turn]), carried) is null)
            {
                candidate.Trace?.Refuse(nameof(NumberRow));
                return false;
            }

        return true;
    }

    private static UserRules Checked(UserRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules;
    }

    private static Func<Category, bool>? WantedBy(DetectionOptions options) =>
        options.Wanted is { } wanted ? category => WantedPlaces.NameOf(category, wanted) is not null : options.Reports;

    private static IReadOnlyList<Entity> OnlyWanted(IReadOnlyList<Entity> entities, IReadOnlySet<Category>? wanted) =>
        wanted is null ? entities : [.. entities.Select(entity => Wanted(entity, wanted)).OfType<Entity>()];

    private static Entity? Wanted(Entity entity, IReadOnlySet<Category> wanted)
    {
        var called = WantedPlaces.Of(entity, wanted);
        if (called is null) entity.Trace?.Drop(DropReason.NotWanted);
        return called;
    }
}
