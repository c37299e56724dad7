using Hush.Conversations.Audio;
using Hush.Conversations.Projection;
using Hush.Detection;
using Hush.Detection.Dialogue;
using Hush.Detection.Rules;
using Hush.Entities;
using Hush.Redaction;
using Hush.Redaction.StandIns;

namespace Hush.Analysis;

/// <summary>The way of one conversation: detection on the source form, the finds carried to the other forms and to the audio, redaction of
/// all.</summary>
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
        Open(conversation.Language);
        Representation[] sources = [.. conversation.Items.Select(item => SourceOf(item, conversation.Modality))];
        Turn[] turns = [.. conversation.Items.Zip(sources, TurnOf)];
        var found = _detector.Detect(new DialogueText(turns, conversation.Language), Detection, cancellation);

        if (NeedsDates
            && found.ByTurn.Any(DateSubject.IsNeeded)) ShiftDates(
            [.. turns.Zip(found.ByTurn, conversation.Items).Select(turn => (turn.First.Text, turn.Second.AsEnumerable(), turn.Third.Role))]);
        var borders = _options.RedactAudio ? AudioBorders.Of(conversation.Items) : null;
        List<ItemResult> items = new(conversation.Items.Count);
        for (var index = 0; index < conversation.Items.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            items.Add(Redact(conversation.Items[index], sources[index], found.ByTurn[index], borders?[index]));
        }

        return new ConversationResult(conversation.Id, items) { Incomplete = found.Incomplete, Traces = found.Traces };
    }

    /// <summary>Whether nobody has said yet by how much dates are shifted, and it must be said before a date is redacted.</summary>
    public bool NeedsDates => _memory.Keyed?.StandIns is { ShiftsDates: false };

    /// <summary>Readies placeholders and surrogates, unless an earlier part of the conversation has.</summary>
    /// <param name="language">Of the conversation, BCP-47.</param>
    public void Open(string language)
    {
        _memory.Keyed ??= KeyedWriter.For(_options.Policies, _keys,
            key => StandInWriter.Consistent(key, language, ValueRules.Rate, FamilyNames.IsOne));
        _memory.Chooser ??= new TreatmentChooser(_options.Policies, language);
        _memory.StandIns ??= new StandInWriter(_options.SyntheticSeed, language, ValueRules.Rate);
    }

    /// <summary>Shifts dates by what is known of whom the conversation is about.</summary>
    /// <param name="parts">What was said, what was found in it, and who said it.</param>
    public void ShiftDates(IReadOnlyList<(SourceText Text, IEnumerable<Entity> Found, string? Role)> parts) =>
        _memory.Keyed?.StandIns?.ShiftDates(DateSubject.Of(parts));

    /// <summary>What of an item detection reads.</summary>
    public static Turn TurnOf(ConversationItem item, Representation source) => new(item.ParticipantId, item.Forms[source]!);

    /// <summary>The form of an item that detection reads.</summary>
    public Representation SourceOf(ConversationItem item, Modality modality) =>
        modality == Modality.Text || item.Forms[_options.Source] is null ? Representation.Text : _options.Source;

    /// <summary>What detection is asked for.</summary>
    public DetectionOptions Detection => new()
    {
        Reports = Reports,
        Explains = _options.Explains,
        MinimumConfidence = _options.Thresholds.Overrides.Select(own => own.Minimum).Append(_options.Thresholds.Default).Min(),
    };

    // What the caller excluded takes its place as well, and leaves it empty: it is not called anything else instead.
    private bool Reports(Category category) =>
        _rules.Categories.Contains(category)
        || _taxonomy.Translate(category, _selection.Selected, _selection.Excluded) is not null
        || (_selection.Excluded.Count > 0 && _taxonomy.Translate(category, _taxonomy.All) is { } own && _selection.Excluded.Contains(own));

    /// <summary>To the categories of the taxonomy; what it has no category for, or the caller did not select, is left alone. Rules of the operator's
    /// stay.</summary>
    private List<Entity> Translate(IReadOnlyList<Entity> found)
    {
        List<Entity> translated = new(found.Count);
        foreach (var entity in found)
        {
            if (_rules.Categories.Contains(entity.Category)) translated.Add(entity);
            else if (_taxonomy.Translate(entity.Category, _selection.Selected, _selection.Excluded) is { } category
                && Reaches(entity, category)) translated.Add(entity with { Category = category });
            else entity.Trace?.Drop(DropReason.NotWanted);
        }

        return translated;
    }

    private bool Reaches(Entity entity, Category category)
    {
        var minimum = _options.Thresholds.Default;
        foreach (var own in _options.Thresholds.Overrides)
        {
            if (own.Category == entity.Category || own.Category == category) minimum = own.Minimum;
        }

        return entity.Confidence.Value >= minimum;
    }

    /// <summary>Redacts an item, after <see cref="Open"/>.</summary>
    /// <param name="item">The item.</param>
    /// <param name="source">The form that was read.</param>
    /// <param name="found">What detection found in it.</param>
    /// <param name="borders">Between which times it was said; null when the recording is not muted.</param>
    public ItemResult Redact(ConversationItem item, Representation source, IReadOnlyList<Entity> found, AudioBorders? borders = null)
    {
        var entities = Translate(found);
        var text = item.Forms[source]!;
        var spans = EntityProjector.Project(item.Forms, source, [.. entities.Select(entity => entity.Span)]);
        var treatments = _memory.Chooser!.Choose(text, entities);
        RedactedForms forms = new(_options.LengthUnit, item.Forms, spans, treatments, _memory.StandIns!, _memory.Keyed);
        IReadOnlyList<ReportedEntity> reported =
            [.. entities.Select((entity, index) => new ReportedEntity(entity.Span, entity.Category, entity.Confidence, forms.MaskOf(source, index))
                { Trace = entity.Trace })];
        return new ItemResult(item.Id, text, reported, forms.All, borders is { } around ? AudioProjector.Project(item, spans, around) : null)
        { Edits = forms.Edits };
    }

    /// <summary>Every form of an item after its edits.</summary>
    private sealed class RedactedForms(
        OffsetUnit unit, RepresentationSet forms, ProjectedSpans spans, IReadOnlyList<Treatment> treatments, StandInWriter standIns,
        KeyedWriter? keyed)
    {
        private readonly Dictionary<Representation, (EditScript Script, RedactedText Text)> _done = RepresentationSet.All
            .Where(form => forms[form] is not null)
            .ToDictionary(form => form, form => Apply(unit, forms[form]!, spans[form], treatments, standIns, keyed));

        public RepresentationSet All => new(TextOf(Representation.Text)!, TextOf(Representation.Lexical), TextOf(Representation.Itn),
            TextOf(Representation.MaskedItn));

        public IReadOnlyDictionary<Representation, IReadOnlyList<Edit>> Edits =>
            _done.ToDictionary(form => form.Key, form => form.Value.Script.Edits);

        public PlacedMask? MaskOf(Representation form, int index) => PlacedMasks.Of(_done[form].Script, _done[form].Text.Placed, treatments, index);

        private static (EditScript Script, RedactedText Text) Apply(
            OffsetUnit unit, SourceText text, IReadOnlyList<IReadOnlyList<TextSpan>> spans, IReadOnlyList<Treatment> treatments,
            StandInWriter standIns, KeyedWriter? keyed)
        {
            var script = EditScript.For(text, spans, treatments, unit, standIns, keyed);
            return (script, Redactor.Apply(text, script.Edits));
        }

        private SourceText? TextOf(Representation form) => _done.TryGetValue(form, out var done)
            ? done.Text.Text : null;
    }
}
