namespace Hush.Transcripts.Json;

/// <summary>What a format counts its times in. Times that are written with their unit are read by it.</summary>
internal enum TimeUnit
{
    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Units of 100 ns.</summary>
    Ticks,
}

/// <summary>A path that carries a form.</summary>
/// <param name="Path">The path.</param>
/// <param name="Form">The form.</param>
internal sealed record FormRule(string Path, Representation Form = Representation.Text);

/// <summary>A list of words. Paths of members are relative to the word.</summary>
/// <param name="Item">Path of the object that is a word.</param>
/// <param name="Text">Its characters; further members that hold the same word stand in <see cref="Also"/>.</param>
internal sealed record WordRule(string Item, string Text)
{
    /// <summary>Members that hold the word once more.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>When it begins; null when not told.</summary>
    public string? Start { get; init; }

    /// <summary>When it ends.</summary>
    public string? End { get; init; }

    /// <summary>How long it is, for formats that don't say when it ends.</summary>
    public string? Duration { get; init; }

    /// <summary>Who said it.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether its pieces are put together without a space.</summary>
    public bool IsPiece { get; init; }
}

/// <summary>Where a JSON format keeps its words. Every string that it does not name is searched by itself.</summary>
/// <param name="Name">Name of the format.</param>
/// <param name="Signature">Paths that a file of the format has, all of them.</param>
internal sealed record JsonSchema(string Name, IReadOnlyList<string> Signature)
{
    /// <summary>Path of the object that is an utterance; null when the words of <see cref="Stream"/> make up the utterances.</summary>
    public string? Group { get; init; }

    /// <summary>Path of the object that is a reading of the utterance, the best one first; null when there is one reading.</summary>
    public string? Alternative { get; init; }

    /// <summary>The forms of an utterance.</summary>
    public IReadOnlyList<FormRule> Forms { get; init; } = [];

    /// <summary>Texts of an utterance that repeat it.</summary>
    public IReadOnlyList<string> Echoes { get; init; } = [];

    /// <summary>The words of an utterance, one by one.</summary>
    public IReadOnlyList<WordRule> Words { get; init; } = [];

    /// <summary>Words that make up the utterances of the file.</summary>
    public WordRule? Stream { get; init; }

    /// <summary>Texts, or words one by one, that repeat the whole file.</summary>
    public IReadOnlyList<FormRule> FullTexts { get; init; } = [];

    /// <summary>Who said an utterance, the first that is there.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Further places that name speakers.</summary>
    public IReadOnlyList<string> SpeakerNames { get; init; } = [];

    /// <summary>Numbers that spell words.</summary>
    public IReadOnlyList<string> TokenIds { get; init; } = [];

    /// <summary>When an utterance begins.</summary>
    public string? Start { get; init; }

    /// <summary>When it ends.</summary>
    public string? End { get; init; }

    /// <summary>How long it is.</summary>
    public string? Duration { get; init; }

    /// <summary>The unit of all times.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>Strings that belong to the structure: ids, times, codes, addresses of files.</summary>
    public IReadOnlyList<string> Structure { get; init; } = [];

    /// <summary>The role of each path that the schema names.</summary>
    public IReadOnlyDictionary<string, JsonRole> Roles()
    {
        Dictionary<string, JsonRole> roles = new(StringComparer.Ordinal);
        foreach (var path in Structure) roles[path] = new JsonRole(JsonRoleKind.Structure);
        foreach (var rule in FullTexts.Index()) roles[rule.Item.Path] = new JsonRole(JsonRoleKind.FullText, rule.Index, rule.Item.Form);
        foreach (var path in SpeakerNames) roles[path] = new JsonRole(JsonRoleKind.SpeakerName);
        foreach (var path in Speakers.Index()) roles[path.Item] = new JsonRole(JsonRoleKind.Speaker, path.Index);
        foreach (var path in TokenIds) roles[path] = new JsonRole(JsonRoleKind.TokenId);
        foreach (var path in Echoes) roles[path] = new JsonRole(JsonRoleKind.Echo);
        foreach (var rule in Forms) roles[rule.Path] = new JsonRole(JsonRoleKind.Form, 0, rule.Form);
        foreach (var rule in (Stream is null ? Words : [Stream]).Index()) AddWord(roles, rule.Item, rule.Index);
        Add(Start, JsonRoleKind.Start);
        Add(End, JsonRoleKind.End);
        Add(Duration, JsonRoleKind.Duration);
        Add(Group, JsonRoleKind.Group);
        Add(Alternative, JsonRoleKind.Alternative);
        return roles;

        void Add(string? path, JsonRoleKind kind)
        {
            if (path is not null) roles[path] = new JsonRole(kind);
        }
    }

    private static void AddWord(Dictionary<string, JsonRole> roles, WordRule word, int rule)
    {
        roles[word.Item] = new JsonRole(JsonRoleKind.WordItem, rule);
        Add(word.Text, JsonRoleKind.WordText);
        foreach (var also in word.Also) Add(also, JsonRoleKind.WordText);
        Add(word.Start, JsonRoleKind.WordStart);
        Add(word.End, JsonRoleKind.WordEnd);
        Add(word.Duration, JsonRoleKind.WordDuration);
        Add(word.Speaker, JsonRoleKind.WordSpeaker);

        void Add(string? member, JsonRoleKind kind)
        {
            if (member is not null) roles[$"{word.Item}.{member}"] = new JsonRole(kind, rule);
        }
    }
}
