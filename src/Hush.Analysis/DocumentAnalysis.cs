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
        DetectionResult detected = Detect(DialogueText.OfDocument(text, options.Language), cancellation);
        return new FoundDocument(WithoutExcluded(text, detected.ByTurn[0]), detected);
    }

    /// <summary>Redacts what was found. Texts that share a memory are redacted one after the other.</summary>
    public DocumentResult Redact(SourceText text, FoundDocument found)
    {
        (IReadOnlyList<Entity> entities, DetectionResult detected) = found;
        RedactionMemory memory = options.Memory ?? new RedactionMemory();
        memory.Keyed ??= KeyedWriter.For(options.Policies, keys, key => StandInWriter.Consistent(key, options.Language, ValueRules.Rate, FamilyNames.IsOne));
        if (memory.Keyed?.StandIns is { ShiftsDates: false } consistent) consistent.ShiftDates(DateSubject.Of([(text, entities, null)]));
        TreatmentChooser chooser = memory.Chooser ??= new TreatmentChooser(options.Policies, options.Language);
        StandInWriter standIns = memory.StandIns ??= StandIns();
        IReadOnlyList<Treatment> treatments = chooser.Choose(text, entities);
        EditScript script = EditScript.For(text, [.. entities.Select(entity => (IReadOnlyList<TextSpan>)[entity.Span])], treatments, options.LengthUnit, standIns, memory.Keyed);
        RedactedText redacted = Redactor.Apply(text, script.Edits);
        return new DocumentResult([.. entities.Select((entity, index) => Report(entity, PlacedMasks.Of(script, redacted, treatments, index)))], redacted.Text)
        {
            Incomplete = detected.Incomplete,
            Traces = detected.Traces,
            Edits = script.Edits,
        };
    }

    /// <summary>What is wanted of each turn of a dialogue.</summary>
    public FoundInTurns Find(DialogueText dialogue, CancellationToken cancellation)
    {
        DetectionResult detected = Detect(dialogue, cancellation);
        return new FoundInTurns([.. dialogue.Turns.Zip(detected.ByTurn, (turn, found) => WithoutExcluded(turn.Text, found))], detected.Incomplete);
    }

    private DetectionResult Detect(DialogueText dialogue, CancellationToken cancellation) => detector.Detect(dialogue, Detection(), cancellation);

    private IReadOnlyList<Entity> WithoutExcluded(SourceText text, IReadOnlyList<Entity> found)
    {
        if (options.Exclusion is not { } exclusion) return found;
        List<Entity> entities = new(found.Count);
        foreach (Entity entity in found)
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

    private static ReportedEntity Report(Entity entity, PlacedMask? mask) => new(entity.Span, entity.Category, entity.Confidence, mask) { Trace = entity.Trace };
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
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"FoundDocument({Entities.Count} entities)");
}
