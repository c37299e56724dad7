using System.Globalization;
using Hush.Analysis;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// A stretch of the file that is analysed at once: what was said, with a few turns before it as context, and the notes that stand among it. All
/// stretches share the numbers of placeholders.
/// </summary>
internal sealed class Window(AnalyzeTranscript analyze, ConversationOptions options, string language)
{
    private const int ContextTurns = 6;
    private const int Full = 100_000; // UTF-16 code units

    private readonly List<Utterance> _context = [];
    private readonly List<Utterance> _utterances = [];
    private readonly List<FormText> _notes = [];
    private readonly ConversationOptions _options = options with
    { LengthUnit = OffsetUnit.Utf16CodeUnit, RedactAudio = false, Explains = false, Memory = options.Memory ?? new RedactionMemory() };
    private int _length;

    /// <summary>Ids of recognizers that stopped at a limit.</summary>
    public SortedSet<string> Incomplete { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it holds so much that it must be analysed.</summary>
    public bool IsFull => _length >= Full;

    /// <summary>Takes an utterance.</summary>
    public void Add(Utterance utterance)
    {
        _utterances.Add(utterance);
        _length += utterance.Texts.Sum(text => text.Text.Length);
    }

    /// <summary>Takes a note.</summary>
    public void Add(FormText note)
    {
        _notes.Add(note);
        _length += note.Text.Length;
    }

    /// <summary>What was found in the notes, and empties them.</summary>
    public IReadOnlyList<(FormText Note, ItemResult Result)> AnalyzeNotes(CancellationToken cancellation)
    {
        // Each note has its own speaker, so that no two of them are read as one.
        FormText[] notes = [.. _notes];
        _notes.Clear();
        _length = _utterances.Sum(utterance => utterance.Texts.Sum(text => text.Text.Length));
        var result = Analyze(Modality.Text,
            [.. notes.Select((note, index) => Item(index, $"note {index}", new RepresentationSet(new SourceText(note.Text))))], cancellation);
        return [.. notes.Zip(result)];
    }

    /// <summary>What was found in the utterances, and empties them.</summary>
    public IReadOnlyList<(Utterance Utterance, ItemResult Result)> AnalyzeUtterances(CancellationToken cancellation)
    {
        Utterance[] utterances = [.. _utterances];
        ConversationItem[] items = [.. _context.Concat(utterances)
            .Select((utterance, index) => Item(index, utterance.Speaker.Length == 0 ? "speaker" : utterance.Speaker, FormsOf(utterance)))];
        var result = Analyze(Modality.Transcript, items, cancellation).Skip(_context.Count).ToArray();
        _context.AddRange(utterances);
        _context.RemoveRange(0, Math.Max(0, _context.Count - ContextTurns));
        _utterances.Clear();
        _length = _notes.Sum(note => note.Text.Length);
        return [.. utterances.Zip(result)];
    }

    private IReadOnlyList<ItemResult> Analyze(Modality modality, ConversationItem[] items, CancellationToken cancellation)
    {
        if (items.Length == 0) return [];
        var result = analyze(new Conversation("transcript", language, modality, items), _options, cancellation);
        Incomplete.UnionWith(result.Incomplete);
        return result.Items;
    }

    private static ConversationItem Item(int index, string speaker, RepresentationSet forms) =>
        new(index.ToString(CultureInfo.InvariantCulture), speaker, null, forms, []);

    private static RepresentationSet FormsOf(Utterance utterance)
    {
        return new RepresentationSet(Form(Representation.Text)!, Form(Representation.Lexical), Form(Representation.Itn),
            Form(Representation.MaskedItn));

        SourceText? Form(Representation form) => utterance.Forms.TryGetValue(form, out var text) ? new SourceText(text.Text) : null;
    }
}
