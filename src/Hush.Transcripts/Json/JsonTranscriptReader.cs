namespace Hush.Transcripts.Json;

/// <summary>Reads the words of a JSON file by a schema, in one pass.</summary>
internal sealed class JsonTranscriptReader(JsonSchema schema)
{
    private static readonly JsonRole Unknown = new(JsonRoleKind.Note);

    private const int LongestFullText = 1 << 20; // UTF-16 code units of words one by one
    private const int ShortestNumber = 6; // digits; less tell nobody's number

    private readonly IReadOnlyDictionary<string, JsonRole> _roles = schema.Roles();
    private readonly Queue<TranscriptPart> _ready = new();
    private readonly NoteCollector _notes = new();
    private readonly StreamBuilder _stream = new();
    private readonly Dictionary<int, (List<TextPlace> Places, int Length)> _fullTexts = [];
    private GroupBuilder? _group;
    private WordBuilder? _word;

    /// <summary>The parts of the file.</summary>
    /// <exception cref="TranscriptProblemException">It is not valid JSON, or not UTF-8.</exception>
    public IEnumerable<TranscriptPart> Read(Stream file)
    {
        foreach (var step in new JsonScanner(file, new JsonPath()).Read())
        {
            Take(step);
            while (_ready.TryDequeue(out var part)) yield return part;
        }

        if (_stream.End() is { } last) yield return last;
        foreach (var rule in _fullTexts.Keys.Order()) yield return FullTextOf(rule);
        foreach (var note in _notes.End()) yield return note;
    }

    private void Take(JsonEvent step)
    {
        var role = step.Path.Role ??= _roles.GetValueOrDefault(step.Path.Text, Unknown);
        switch (step.Kind)
        {
            case JsonEventKind.StartObject:
                Begin(role);
                break;
            case JsonEventKind.EndObject:
                End(role);
                break;
            case JsonEventKind.Name:
                if (role.Kind == JsonRoleKind.Note && MayBeValue(step.Place!.Text)) _ready.Enqueue(new Structure(new FormText(step.Place)));
                break;
            case JsonEventKind.Number:
                TakeNumber(role, step.Path, step.Place!);
                break;
            default:
                TakeString(role, step.Path, step.Place!);
                break;
        }
    }

    // Names of members are code, but objects keyed by people's names or numbers exist.
    private static bool MayBeValue(string name) => name.Length > 0
        && (char.IsUpper(name[0])
            || name.Any(character => !char.IsAsciiLetterLower(character) && character is not ('_' or '-') && !char.IsAsciiLetterUpper(character)));

    private void Begin(JsonRole role)
    {
        if (role.Kind == JsonRoleKind.Group) _group = new GroupBuilder();
        else if (role.Kind == JsonRoleKind.Alternative) _group?.BeginReading();
        else if (role.Kind == JsonRoleKind.WordItem) _word = new WordBuilder(schema.Stream ?? schema.Words[role.Rule], schema.Unit);
    }

    private void End(JsonRole role)
    {
        if (role.Kind == JsonRoleKind.WordItem && _word is { } word)
        {
            _word = null;
            IReadOnlyList<TextPlace> others = [];
            if (schema.Stream is null) others = _group?.Reading.Add(word, role.Rule) ?? [];
            else if (_stream.Add(word, out others) is { } ended) _ready.Enqueue(ended);
            foreach (var other in others) AddNote(other, schema.Name);
        }

        if (role.Kind != JsonRoleKind.Group || _group is not { } group) return;
        _group = null;
        foreach (var part in group.Build()) _ready.Enqueue(part);
    }

    private void TakeNumber(JsonRole role, JsonPath path, TextPlace place)
    {
        if (role.Kind == JsonRoleKind.TokenId) _group?.AddTokenId(place);
        else if (role.Kind is JsonRoleKind.WordStart or JsonRoleKind.WordEnd or JsonRoleKind.WordDuration or JsonRoleKind.WordSpeaker) _word?.Take(
            role.Kind, path, place);
        else if (!TakeTime(role, place) && role.Kind == JsonRoleKind.Speaker) _group?.SetSpeaker(place.Text, role.Rule);
        else if (role.Kind == JsonRoleKind.Note && place.Text.Length >= ShortestNumber
            && place.Text.All(char.IsAsciiDigit)) _ready.Enqueue(new Structure(new FormText(place)));
    }

    private void TakeString(JsonRole role, JsonPath path, TextPlace place)
    {
        if (place.Text.Length == 0) return;
        switch (role.Kind)
        {
            case JsonRoleKind.Form when _group is { } group:
                if (!group.Reading.TryAdd(role.Form, place)) AddNote(place, null);
                break;
            case JsonRoleKind.Echo when _group is { } group:
                group.AddEcho(place);
                break;
            case JsonRoleKind.WordText when _word is { } word:
                word.Take(role.Kind, path, place);
                break;
            case JsonRoleKind.FullText:
                AddFullText(role.Rule, place);
                break;
            case JsonRoleKind.WordSpeaker:
                _word?.Take(role.Kind, path, place);
                _ready.Enqueue(new SpeakerName(new FormText(place)));
                break;
            case JsonRoleKind.Speaker:
                _group?.SetSpeaker(place.Text, role.Rule);
                _ready.Enqueue(new SpeakerName(new FormText(place)));
                break;
            case JsonRoleKind.SpeakerName:
                _ready.Enqueue(new SpeakerName(new FormText(place)));
                break;
            case JsonRoleKind.WordStart or JsonRoleKind.WordEnd or JsonRoleKind.WordDuration when JsonTime.Read(place.Text, schema.Unit) is not null:
                _word?.Take(role.Kind, path, place);
                break;
            case JsonRoleKind.Start or JsonRoleKind.End or JsonRoleKind.Duration when TakeTime(role, place):
                break;
            case JsonRoleKind.Structure:
                _ready.Enqueue(new Structure(new FormText(place)));
                break;
            default:
                AddNote(place, path.IsRepeated ? path.Text : null);
                break;
        }
    }

    /// <summary>Takes a time of the utterance; false when it is none.</summary>
    private bool TakeTime(JsonRole role, TextPlace place)
    {
        if (role.Kind is not (JsonRoleKind.Start or JsonRoleKind.End or JsonRoleKind.Duration)) return false;
        if (JsonTime.Read(place.Text, schema.Unit) is not { } time) return false;
        if (_group is null) return true;
        if (role.Kind == JsonRoleKind.Start) _group.Start = time;
        else if (role.Kind == JsonRoleKind.End) _group.End = time;
        else _group.Duration = time;
        return true;
    }

    private void AddNote(TextPlace place, string? name)
    {
        if (StructureShape.Fits(place.Text)) _ready.Enqueue(new Structure(new FormText(place)));
        else if (_notes.Add(place, name) is { } note) _ready.Enqueue(note);
    }

    private void AddFullText(int rule, TextPlace place)
    {
        var (places, length) = _fullTexts.GetValueOrDefault(rule, ([], 0));
        places.Add(place);
        _fullTexts[rule] = (places, length + place.Text.Length);
        if (length + place.Text.Length < LongestFullText) return;
        _ready.Enqueue(FullTextOf(rule));
        _fullTexts.Remove(rule);
    }

    private FullText FullTextOf(int rule) => new(new FormText(_fullTexts[rule].Places), schema.FullTexts[rule].Form);
}
