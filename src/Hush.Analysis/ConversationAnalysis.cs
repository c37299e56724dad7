using Hush.Conversations.Audio;
using Hush.Conversations.Projection;
using Hush.Detection;
using Hush.Detection.Dialogue;
using Hush.Detection.Rules;
using Hush.Entities;
using Hush.Redaction;
using Hush.Redaction.StandIns;

namespace Hush.Analysis;

/// <summary>The way of one conversation: detection on the source form, the finds carried to the other forms and to the audio, redaction of all.</summary>
internal sealed class ConversationAnalysis
{
    private readonly Detector _detector;
    private readonly ConversationOptions _options;
    private readonly ConversationTaxonomy _taxonomy;
    private readonly CategorySelection _selection;
    private readonly UserRules _rules;
    private readonly RedactionMemory _memory;
    private readonly RedactionKeys _keys;

    public ConversationAnalysis(Detector detector, ConversationOptions options, UserRules rules, RedactionKeys keys)
    {
        _rules = rules;
        _keys = keys;
        _detector = detector;
        _options = options;
        _taxonomy = options.Taxonomy;
        _selection = options.Categories ?? _taxonomy.Select(null, null);
        _memory = options.Memory ?? new RedactionMemory();
    }

    public ConversationResult Run(Conversation conversation, CancellationToken cancellation)
    {
        _memory.Keyed ??= KeyedWriter.For(_options.Policies, _keys, key => StandInWriter.Consistent(key, conversation.Language, ValueRules.Rate, FamilyNames.IsOne));
        Representation asked = conversation.Modality == Modality.Text ? Representation.Text : _options.Source;
        Representation[] sources = [.. conversation.Items.Select(item => item.Forms[asked] is null ? Representation.Text : asked)];
        Turn[] turns = [.. conversation.Items.Zip(sources, (item, source) => new Turn(item.ParticipantId, item.Forms[source]!))];
        DetectionOptions detection = new() { Reports = Reports, Explains = _options.Explains };
        DetectionResult found = _detector.Detect(new DialogueText(turns, conversation.Language), detection, cancellation);

        if (_memory.Keyed?.StandIns is { ShiftsDates: false } consistent)
            consistent.ShiftDates(DateSubject.Of([.. turns.Zip(found.ByTurn, conversation.Items).Select(turn => (turn.First.Text, turn.Second.AsEnumerable(), turn.Third.Role))]));
        TreatmentChooser chooser = _memory.Chooser ??= new(_options.Policies, conversation.Language);
        StandInWriter standIns = _memory.StandIns ??= new(_options.SyntheticSeed, conversation.Language, ValueRules.Rate);
        IReadOnlyList<AudioBorders>? borders = _options.RedactAudio ? AudioBorders.Of(conversation.Items) : null;
        List<ItemResult> items = new(conversation.Items.Count);
        for (int index = 0; index < conversation.Items.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            items.Add(Redact(conversation.Items[index], sources[index], Translate(found.ByTurn[index]), chooser, standIns, borders?[index]));
        }

        return new ConversationResult(conversation.Id, items) { Incomplete = found.Incomplete, Traces = found.Traces };
    }

    // What the caller excluded takes its place as well, and leaves it empty: it is not called anything else instead.
    private bool Reports(Category category) =>
        _rules.Categories.Contains(category)
        || _taxonomy.Translate(category, _selection.Selected, _selection.Excluded) is not null
        || (_selection.Excluded.Count > 0 && _taxonomy.Translate(category, _taxonomy.All) is { } own && _selection.Excluded.Contains(own));

    /// <summary>To the categories of the taxonomy; what it has no category for, or the caller did not select, is left alone. Rules of the operator's stay.</summary>
    private List<Entity> Translate(IReadOnlyList<Entity> found)
    {
        List<Entity> translated = new(found.Count);
        foreach (Entity entity in found)
        {
            if (_rules.Categories.Contains(entity.Category)) translated.Add(entity);
            else if (_taxonomy.Translate(entity.Category, _selection.Selected, _selection.Excluded) is { } category) translated.Add(entity with { Category = category });
            else entity.Trace?.Drop(DropReason.NotWanted);
        }

        return translated;
    }

    private ItemResult Redact(ConversationItem item, Representation source, List<Entity> entities, TreatmentChooser chooser, StandInWriter standIns, AudioBorders? borders)
    {
        SourceText text = item.Forms[source]!;
        ProjectedSpans spans = EntityProjector.Project(item.Forms, source, [.. entities.Select(entity => entity.Span)]);
        IReadOnlyList<Treatment> treatments = chooser.Choose(text, entities);
        RedactedForms forms = new(_options.LengthUnit, item.Forms, spans, treatments, standIns, _memory.Keyed);
        IReadOnlyList<ReportedEntity> reported =
            [.. entities.Select((entity, index) => new ReportedEntity(entity.Span, entity.Category, entity.Confidence, forms.MaskOf(source, index)) { Trace = entity.Trace })];
        return new ItemResult(item.Id, text, reported, forms.All, borders is { } around ? AudioProjector.Project(item, spans, around) : null) { Edits = forms.Edits };
    }

    /// <summary>Every form of an item after its edits.</summary>
    private sealed class RedactedForms(
        OffsetUnit unit, RepresentationSet forms, ProjectedSpans spans, IReadOnlyList<Treatment> treatments, StandInWriter standIns, KeyedWriter? keyed)
    {
        private readonly Dictionary<Representation, (EditScript Script, RedactedText Text)> _done = RepresentationSet.All
            .Where(form => forms[form] is not null)
            .ToDictionary(form => form, form => Apply(unit, forms[form]!, spans[form], treatments, standIns, keyed));

        public RepresentationSet All => new(TextOf(Representation.Text)!, TextOf(Representation.Lexical), TextOf(Representation.Itn), TextOf(Representation.MaskedItn));

        public IReadOnlyDictionary<Representation, IReadOnlyList<Edit>> Edits => _done.ToDictionary(form => form.Key, form => form.Value.Script.Edits);

        public PlacedMask? MaskOf(Representation form, int index) => PlacedMasks.Of(_done[form].Script, _done[form].Text, treatments, index);

        private static (EditScript Script, RedactedText Text) Apply(
            OffsetUnit unit, SourceText text, IReadOnlyList<IReadOnlyList<TextSpan>> spans, IReadOnlyList<Treatment> treatments, StandInWriter standIns, KeyedWriter? keyed)
        {
            EditScript script = EditScript.For(text, spans, treatments, unit, standIns, keyed);
            return (script, Redactor.Apply(text, script.Edits));
        }

        private SourceText? TextOf(Representation form) => _done.TryGetValue(form, out (EditScript Script, RedactedText Text) done) ? done.Text.Text : null;
    }
}
