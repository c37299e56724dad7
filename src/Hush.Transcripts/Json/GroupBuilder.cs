namespace Hush.Transcripts.Json;

/// <summary>Collects an utterance: its readings, the best one first, and what belongs to all of them.</summary>
internal sealed class GroupBuilder
{
    private readonly List<ReadingBuilder> _readings = [];
    private readonly List<FormText> _echoes = [];
    private readonly List<TextPlace> _tokenIds = [];
    private int _speakerRule = int.MaxValue;
    private string _speaker = "";

    /// <summary>When it begins.</summary>
    public TimeSpan? Start { get; set; }

    /// <summary>When it ends.</summary>
    public TimeSpan? End { get; set; }

    /// <summary>How long it is.</summary>
    public TimeSpan? Duration { get; set; }

    /// <summary>The reading that is being read.</summary>
    public ReadingBuilder Reading
    {
        get
        {
            if (_readings.Count == 0) _readings.Add(new ReadingBuilder());
            return _readings[^1];
        }
    }

    /// <summary>Begins the next reading.</summary>
    public void BeginReading() => _readings.Add(new ReadingBuilder());

    /// <summary>Takes a text that repeats the utterance.</summary>
    public void AddEcho(TextPlace place) => _echoes.Add(new FormText(place));

    /// <summary>Takes a number of the vocabulary.</summary>
    public void AddTokenId(TextPlace place) => _tokenIds.Add(place);

    /// <summary>Takes the speaker, unless an earlier rule has told one.</summary>
    public void SetSpeaker(string speaker, int rule)
    {
        if (rule < _speakerRule && speaker.Length > 0) (_speaker, _speakerRule) = (speaker, rule);
    }

    /// <summary>The utterance, and before it what is none: texts of an utterance without words.</summary>
    public IEnumerable<TranscriptPart> Build()
    {
        ReadingBuilder[] readings = [.. _readings.Where(reading => !reading.IsEmpty)];
        if (readings.Length == 0)
        {
            foreach (var echo in _echoes) yield return new Note(echo);
            yield break;
        }

        var (forms, words) = readings[0].Build();
        yield return new Utterance(_speaker, forms)
        {
            Echoes = [.. words, .. _echoes],
            Alternatives = [.. readings.Skip(1).Select(reading => reading.Build()).SelectMany(other => other.Forms.Values.Concat(other.Words))],
            TokenIds = _tokenIds,
            Time = WordBuilder.TimeOf(Start, End, Duration),
        };
    }
}

/// <summary>Collects one reading of an utterance.</summary>
internal sealed class ReadingBuilder
{
    private readonly Dictionary<Representation, FormText> _forms = [];
    private readonly Dictionary<(int Rule, int List), WordListBuilder> _words = [];

    /// <summary>Whether it has no words.</summary>
    public bool IsEmpty => _forms.Count == 0 && _words.Count == 0;

    /// <summary>Takes a form; false when there is one already.</summary>
    public bool TryAdd(Representation form, TextPlace place) => _forms.TryAdd(form, new FormText(place));

    /// <summary>Takes a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rule">Index of its rule.</param>
    /// <returns>What belongs to no list.</returns>
    public IReadOnlyList<TextPlace> Add(WordBuilder word, int rule)
    {
        var lists = word.Lists(out var others);
        for (var list = 0; list < lists.Length; list++)
        {
            if (lists[list] is not { } place) continue;
            if (!_words.TryGetValue((rule, list), out var words)) _words[(rule, list)] = words = new WordListBuilder(word.Rule.IsPiece);
            words.Add(place, word.Time);
        }

        return others;
    }

    /// <summary>Its forms, of which <see cref="Representation.Text"/> is made where it is missing, and its lists of words.</summary>
    public (IReadOnlyDictionary<Representation, FormText> Forms, IReadOnlyList<FormText> Words) Build()
    {
        List<FormText> words = [.. _words.OrderBy(list => list.Key).Select(list => list.Value.Build())];
        Dictionary<Representation, FormText> forms = new(_forms);
        if (forms.ContainsKey(Representation.Text)) return (forms, words);
        if (forms.Count > 0)
        {
            forms[Representation.Text] = forms.OrderBy(form => form.Key).First().Value;
            return (forms, words);
        }

        forms[Representation.Text] = words[0];
        return (forms, words[1..]);
    }
}
