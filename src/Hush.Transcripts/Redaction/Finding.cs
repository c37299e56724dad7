using Hush.Redaction;
using Hush.Redaction.Pseudonyms;
using Hush.Text;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// The first way through the file: reads its parts, has them analysed stretch by stretch, and notes what is hidden where, and every value that was
/// hidden.
/// </summary>
internal sealed class Finding
{
    private readonly Window _window;
    private readonly ReplacementFit _fit;
    private readonly KeptUtterances _kept;
    private readonly SpeakerLabels _speakers = new();
    private readonly List<FullText> _fullTexts = [];
    private readonly string? _sealedLabel;

    public Finding(AnalyzeTranscript analyze, ConversationOptions options, string language)
    {
        _window = new Window(analyze, options, language);
        _fit = new ReplacementFit(options.Policies);
        _kept = new KeptUtterances(_fit);
        var person = options.Taxonomy.TryParse(Categories.Person.Name, out var own) ? own : Categories.Name;
        _sealedLabel = options.Policies.For(person) is Pseudonym ? PseudonymToken.Write(TokenName.Of(person), "") : null;
        TokenId = options.Policies.Uses<Pseudonym>() ? PseudonymToken.Write("TOKENID", "") : "0";
        Values = new HiddenValues(_fit);
    }

    /// <summary>What is hidden in each place.</summary>
    public PlaceEdits Edits { get; } = new();

    /// <summary>All hidden values.</summary>
    public HiddenValues Values { get; }

    /// <summary>What stands for a number of the recognizer's vocabulary: 0, or what is sealed where values are.</summary>
    public string TokenId { get; }

    /// <summary>How many entities were found in what was said and in notes.</summary>
    public int Count { get; private set; }

    /// <summary>How many entities of each category.</summary>
    public Dictionary<string, int> ByCategory { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of recognizers that stopped at a limit, sorted.</summary>
    public IReadOnlyCollection<string> Incomplete => _window.Incomplete;

    /// <summary>What is said in an encoding for mail, for a message; null when nothing is.</summary>
    public string? Encoded { get; private set; }

    /// <summary>Goes through all parts.</summary>
    public void Run(IEnumerable<TranscriptPart> parts, CancellationToken cancellation)
    {
        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (part is not Structure) Encoded ??= part.Texts.Select(text => EncodedText.NameOf(text.Text)).OfType<string>().FirstOrDefault();
            if (part is Utterance utterance) TakeUtterance(utterance);
            else if (part is Note note) _window.Add(note.Text);
            else if (part is FullText full) _fullTexts.Add(full);
            else if (part is SpeakerName name) Label(name.Text);
            if (_window.IsFull) Analyze(cancellation);
        }

        Analyze(cancellation);
        foreach (var full in _fullTexts)
        {
            if (_kept.Carry(full.Text.Text, full.Form) is { } carried) Edits.Add(full.Text, carried);
            else _window.Add(full.Text);
            if (_window.IsFull) Analyze(cancellation);
        }

        Analyze(cancellation);
    }

    // Other readings hold words that the best one has not: they are searched as well.
    private void TakeUtterance(Utterance utterance)
    {
        _window.Add(utterance);
        foreach (var alternative in utterance.Alternatives) _window.Add(alternative);
    }

    // Where names are sealed, each place gets a token of its own when it is written (PlaceSealing).
    private void Label(FormText name)
    {
        if (_speakers.For(name.Text) is not { } label) return;
        if (_sealedLabel is not null) label = _sealedLabel;
        Edits.Add(name, [new Edit(new TextSpan(0, name.Text.Length), label)]);
        Values.Add(name.Text, label, SpeakerLabels.IsName);
    }

    private void Analyze(CancellationToken cancellation)
    {
        foreach (var (utterance, result) in _window.AnalyzeUtterances(cancellation)) Take(utterance, result);
        foreach (var (note, result) in _window.AnalyzeNotes(cancellation))
        {
            Edits.Add(note, result.Edits[Representation.Text]);
            Learn(note.Text, result.Edits[Representation.Text], result);
        }
    }

    private void Take(Utterance utterance, ItemResult result)
    {
        var forms = utterance.Forms.ToDictionary(form => form.Key, form => (form.Value.Text, result.Edits[form.Key]));
        _kept.Add(utterance.Speaker, forms);
        if (forms.Values.All(form => form.Item2.Count == 0)) return;
        foreach (var (form, text) in utterance.Forms)
        {
            Edits.Add(text, result.Edits[form]);
            Learn(text.Text, result.Edits[form], result);
        }

        (string, IReadOnlyList<Edit>)[] sources = [.. forms.OrderBy(form => form.Key).Select(form => form.Value)];
        foreach (var echo in utterance.Echoes.Concat(utterance.Alternatives))
        {
            if (EchoProjection.Carry(sources, echo.Text, _fit) is { } carried) Edits.Add(echo, carried);
            else _window.Add(echo);
        }

        foreach (var id in utterance.TokenIds) Edits.Add(id, [new Edit(new TextSpan(0, id.Text.Length), TokenId)]);
    }

    private void Learn(string text, IReadOnlyList<Edit> edits, ItemResult result)
    {
        Count += result.Entities.Count;
        foreach (var entity in result.Entities) ByCategory[entity.Category.Name] = ByCategory.GetValueOrDefault(entity.Category.Name) + 1;
        var names = result.Entities.Where(entity => entity.Category == Categories.Person || entity.Category.Name is "Name" or "PersonName")
            .Select(entity => result.Source.Reveal(entity.Span)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var edit in edits)
        {
            var value = text.Substring(edit.Span.Start, edit.Span.Length);
            Values.Add(value, edit.Replacement, _ => names.Contains(value));
        }
    }
}
