namespace Hush;

/// <summary>
/// How one candidate came about and what became of it. Made only where a caller asks for an explanation. Holds spans, ids and numbers, never
/// characters. It changes until the detection ends, and not after.
/// </summary>
public sealed class CandidateTrace
{
    private List<TracedPhrase> _phrases = [];

    internal CandidateTrace()
    {
    }

    /// <summary>Index of the turn; 0 for a document.</summary>
    public int Turn { get; internal init; }

    /// <summary>Where it stands as proposed, UTF-16 code units of the turn's text.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>What it would be.</summary>
    public Category Category { get; internal init; }

    /// <summary>Id of the recognizer that proposed it.</summary>
    public required string Recognizer { get; init; }

    /// <summary>How sure the recognizer was, before context.</summary>
    public Confidence Proposed { get; internal init; }

    /// <summary>How sure Hush is after context.</summary>
    public Confidence Confidence { get; internal set; }

    /// <summary>What speaks for it.</summary>
    public Evidence Evidence { get; internal set; }

    /// <summary>How probable the tagger finds it that its words are personal information of any kind, 0 to 1; null when it was not asked.</summary>
    public double? PersonalShare { get; internal set; }

    /// <summary>Whether it was found in number words and spelled letters rather than in the characters as written.</summary>
    public bool IsSpoken { get; internal init; }

    /// <summary>Whether it was found in several turns read as one.</summary>
    public bool IsJoined { get; internal init; }

    /// <summary>The topic that was asked for or announced before, such as <c>Phone</c>; null when none counted.</summary>
    public string? AskedFor { get; internal set; }

    /// <summary>The nearest phrases that speak for and against it.</summary>
    public IReadOnlyList<TracedPhrase> Phrases => _phrases;

    /// <summary>Why it is no entity; null when it is one.</summary>
    public DropReason? Dropped { get; private set; }

    /// <summary>The candidate that took its place; null when none did.</summary>
    public CandidateTrace? DroppedBy { get; private set; }

    /// <summary>The rule of the review that refused it, such as <c>NumberRow</c>; null when none did.</summary>
    public string? RefusedBy { get; private set; }

    /// <summary>Where it lies and what it is, never its characters.</summary>
    public override string ToString() => $"CandidateTrace({Turn}, {Span}, {Category}, {Recognizer})";

    internal void Drop(DropReason reason, CandidateTrace? by = null)
    {
        if (ReferenceEquals(by, this)) return;
        (Dropped, DroppedBy) = (reason, by);
    }

    internal void Refuse(string rule) => (Dropped, DroppedBy, RefusedBy) = (DropReason.Refused, null, rule);

    internal void Keep() => (Dropped, DroppedBy) = (null, null);

    internal void AddPhrase(TextSpan span, bool speaksFor) => _phrases.Add(new TracedPhrase(Turn, span, speaksFor));

    /// <summary>Moves it and its phrases to where <paramref name="place"/> says, turn by turn.</summary>
    internal void Move(Func<int, TextSpan, TextSpan> place)
    {
        Span = place(Turn, Span);
        _phrases = [.. _phrases.Select(phrase => phrase with { Span = place(phrase.Turn, phrase.Span) })];
    }

    /// <summary>The same, found at a place of a turn; <paramref name="carry"/> takes spans of the reading to the turns.</summary>
    internal CandidateTrace At(int turn, TextSpan span, Func<TextSpan, IEnumerable<(int Turn, TextSpan Span)>> carry) => new()
    {
        Turn = turn,
        Span = span,
        Category = Category,
        Recognizer = Recognizer,
        Proposed = Proposed,
        Confidence = Confidence,
        Evidence = Evidence,
        PersonalShare = PersonalShare,
        IsSpoken = IsSpoken,
        IsJoined = IsJoined,
        AskedFor = AskedFor,
        Dropped = Dropped,
        DroppedBy = DroppedBy,
        RefusedBy = RefusedBy,
        _phrases =
        [
            .. from phrase in _phrases
               from place in carry(phrase.Span)
               select new TracedPhrase(place.Turn, place.Span, phrase.SpeaksFor),
        ],
    };
}

/// <summary>A phrase that speaks for or against a candidate.</summary>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Span">Where it stands, UTF-16 code units of the turn's text.</param>
/// <param name="SpeaksFor">Whether it speaks for the candidate.</param>
public readonly record struct TracedPhrase(int Turn, TextSpan Span, bool SpeaksFor);
