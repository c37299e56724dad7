using System.Collections.Concurrent;
using System.Collections.Frozen;
using Hush.Detection;
using Hush.Detection.Dialogue;
using Hush.Entities;
using Hush.Redaction;
using Hush.Text;

namespace Hush.Analysis;

/// <summary>The way of one text through detection and redaction.</summary>
internal sealed class DocumentAnalysis(Detector detector, DocumentOptions options)
{
    private static readonly ConcurrentDictionary<string, FrozenSet<Category>> Defaults = new(StringComparer.OrdinalIgnoreCase);

    public DocumentResult Run(SourceText text, CancellationToken cancellation)
    {
        DetectionOptions detection = new()
        {
            OverlapRule = options.OverlapRule,
            MinimumConfidence = options.MinimumConfidence,
            Wanted = options.Categories ?? DefaultOf(options.Language),
        };
        IReadOnlyList<Entity> entities = detector.Detect(DialogueText.OfDocument(text, options.Language), detection, cancellation).ByTurn[0];

        IReadOnlyList<string>? placeholders = options.Policy is EntityMask mask ? new MaskNumbering(mask.Style).Placeholders(text, entities) : null;
        EditScript script = EditScript.For(
            options.Policy, text, [.. entities.Select(entity => (IReadOnlyList<TextSpan>)[entity.Span])], placeholders,
            span => OffsetConverter.Count(text.AsSpan(span), options.LengthUnit));
        RedactedText redacted = Redactor.Apply(text, script.Edits);
        return new DocumentResult([.. entities.Select((entity, index) => Report(entity, PlacedMasks.Of(script, redacted, placeholders, index)))], redacted.Text);
    }

    // Of a language that the contract does not know, as much as of English: what has a form of its own looks alike in all of them.
    private static FrozenSet<Category> DefaultOf(string language) => Defaults.GetOrAdd(
        TextLanguages.IsSupported(language) ? TextLanguages.Reduce(language) : "en",
        static code => TextTaxonomy.Default(code, TextApiVersions.Latest).Concat(TextTaxonomy.Extras.Select(extra => extra.Category)).ToFrozenSet());

    private static ReportedEntity Report(Entity entity, PlacedMask? mask) => new(entity.Span, entity.Category, entity.Confidence, mask);
}
