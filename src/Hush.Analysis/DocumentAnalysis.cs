using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Hush.Detection;
using Hush.Detection.Dialogue;
using Hush.Detection.Rules;
using Hush.Entities;
using Hush.Redaction;
using Hush.Redaction.StandIns;

namespace Hush.Analysis;

/// <summary>The way of one text through detection and redaction.</summary>
internal sealed class DocumentAnalysis(Detector detector, DocumentOptions options, UserRules rules, RedactionKeys keys)
{
    private static readonly ConcurrentDictionary<string, FrozenSet<Category>> Defaults = new(StringComparer.OrdinalIgnoreCase);

    public DocumentResult Run(SourceText text, CancellationToken cancellation) => Redact(text, Find(text, cancellation));

    /// <summary>What is in the text. Texts of one file can be searched at the same time.</summary>
    public FoundDocument Find(SourceText text, CancellationToken cancellation)
    {
        var detected = Detect(DialogueText.OfDocument(text, options.Language), cancellation);
        return new FoundDocument(WithoutExcluded(text, detected.ByTurn[0]), detected);
    }

    /// <summary>Redacts what was found. Texts that share a memory are redacted one after the other.</summary>
    public DocumentResult Redact(SourceText text, FoundDocument found)
    {
        (var script, var treatments) = Decide(text, found.Entities);
        var redacted = Redactor.Apply(text, script.Edits);
        return new DocumentResult(Report(found.Entities, script, redacted.Placed, treatments), redacted.Text)
        {
            Incomplete = found.Detected.Incomplete,
            Traces = found.Detected.Traces,
            Edits = script.Edits,
        };
    }

    /// <summary>Redacts what was found and writes the text as it comes about.</summary>
    public WrittenDocument Write(SourceText text, FoundDocument found, IBufferWriter<char> output)
    {
        (var script, var treatments) = Decide(text, found.Entities);
        IReadOnlyList<TextSpan> placed = Redactor.Write(text, script.Edits, output);
        return new WrittenDocument(Report(found.Entities, script, placed, treatments))
        { Incomplete = found.Detected.Incomplete, Traces = found.Detected.Traces };
    }

    private (EditScript Script, IReadOnlyList<Treatment> Treatments) Decide(SourceText text, IReadOnlyList<Entity> entities)
    {
        var memory = options.Memory ?? new RedactionMemory();
        memory.Keyed ??= KeyedWriter.For(options.Policies, keys,
            key => StandInWriter.Consistent(key, options.Language, ValueRules.Rate, FamilyNames.IsOne));
        if (memory.Keyed?.StandIns is { ShiftsDates: false } consistent
            && DateSubject.IsNeeded(entities)) consistent.ShiftDates(DateSubject.Of([(text, entities, null)]));
        var chooser = memory.Chooser ??= new TreatmentChooser(options.Policies, options.Language);
        var standIns = memory.StandIns ??= StandIns();
        var treatments = chooser.Choose(text, entities);
        return (EditScript.For(text, [.. entities.Select(entity => (IReadOnlyList<TextSpan>)[entity.Span])], treatments, options.LengthUnit, standIns,
            memory.Keyed), treatments);
    }

    /// <summary>What is wanted of each turn of a dialogue.</summary>
    public FoundInTurns Find(DialogueText dialogue, CancellationToken cancellation)
    {
        var detected = Detect(dialogue, cancellation);
        return new FoundInTurns([.. dialogue.Turns.Zip(detected.ByTurn, (turn, found) => WithoutExcluded(turn.Text, found))], detected.Incomplete);
    }

    private DetectionResult Detect(DialogueText dialogue, CancellationToken cancellation) => detector.Detect(dialogue, Detection(), cancellation);

    private IReadOnlyList<Entity> WithoutExcluded(SourceText text, IReadOnlyList<Entity> found)
    {
        if (options.Exclusion is not { } exclusion) return found;
        List<Entity> entities = new(found.Count);
        foreach (var entity in found)
        {
            if (exclusion.Covers(text, entity)) entity.Trace?.Drop(DropReason.Excluded);
            else entities.Add(entity);
        }

        return entities;
    }

    private StandInWriter StandIns() => new(options.SyntheticSeed, options.Language, ValueRules.Rate);

    private DetectionOptions Detection() => new()
    {
        OverlapRule = options.OverlapRule,
        MinimumConfidence = options.Thresholds.Default,
        MinimumByCategory = options.Thresholds.For(options.Language),
        Synonyms = options.Synonyms,
        Validates = options.Validates,
        Explains = options.Explains,
        Wanted = WithRules(options.Categories ?? DefaultOf(options.Language)),
    };

    private IReadOnlySet<Category> WithRules(IReadOnlySet<Category> wanted) =>
        rules.Categories.Count == 0 ? wanted : wanted.Concat(rules.Categories).ToFrozenSet();

    // Of a language that the contract does not know, as much as of English: what has a form of its own looks alike in all of them.
    private static FrozenSet<Category> DefaultOf(string language) => Defaults.GetOrAdd(
        TextLanguages.IsSupported(language) ? TextLanguages.Reduce(language) : "en",
        static code => TextTaxonomy.Default(code).Concat(TextTaxonomy.DefaultExtras).ToFrozenSet());

    private static IReadOnlyList<ReportedEntity> Report(IReadOnlyList<Entity> entities, EditScript script, IReadOnlyList<TextSpan> placed,
        IReadOnlyList<Treatment> treatments) =>
    [
        .. entities.Select((entity, index) =>
            new ReportedEntity(entity.Span, entity.Category, entity.Confidence, PlacedMasks.Of(script, placed, treatments, index))
                { Trace = entity.Trace }),
    ];
}

/// <summary>What was found in the turns of a dialogue.</summary>
/// <param name="ByTurn">The entities of each turn, by start.</param>
/// <param name="Incomplete">Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</param>
internal sealed record FoundInTurns(IReadOnlyList<IReadOnlyList<Entity>> ByTurn, IReadOnlyList<string> Incomplete);

/// <summary>What was found in a text.</summary>
/// <param name="Entities">Without those that the caller excluded.</param>
/// <param name="Detected">The whole result of the search.</param>
internal sealed record FoundDocument(IReadOnlyList<Entity> Entities, DetectionResult Detected)
{
    /// <summary>How many entities, never their text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"FoundDocument({Entities.Count} entities)");
}
