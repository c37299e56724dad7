using Hush.Text;

namespace Hush.Recognition;

/// <summary>How a reading came from what was said.</summary>
public enum ReadingForm
{
    /// <summary>The characters as they stand.</summary>
    Written,

    /// <summary>
    /// Number words, spelled letters and spoken marks read into digits, letters and marks:
    /// "four one five" is <c>415</c>, "j dot doe at yahoo dot com" is <c>j.doe@yahoo.com</c>.
    /// </summary>
    Spoken,
}

/// <summary>
/// One reading of one passage, as recognizers see it. A passage is a turn, or several turns of a speaker joined because an answer is
/// spread over them. Recognizers work in the offsets of <see cref="Text"/>; the pipeline carries their candidates back to the turns.
/// </summary>
public sealed class RecognitionContext
{
    /// <summary>The characters to search.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Its words and marks, in order.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>How the characters came about.</summary>
    public required ReadingForm Form { get; init; }

    /// <summary>BCP-47 language of the passage.</summary>
    public required string Language { get; init; }

    /// <summary>What the other side asked for just before, or the same speaker announced in the turn before. None for a plain document.</summary>
    public Topic Asked { get; init; }

    /// <summary>
    /// Of <see cref="Asked"/>, what the other side asked in the turn directly before: stronger, since nothing else can have been meant. Where the
    /// passage joins turns, before the first of them.
    /// </summary>
    public Topic JustAsked { get; init; }

    /// <summary>Whether the passage joins several turns, so that numbers side by side need not be one.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether the passage is part of a conversation of more than one turn.</summary>
    public bool InConversation { get; init; }

    /// <summary>Whether checksums and issuer rules may veto. False when the caller disabled entity validation.</summary>
    public bool Validates { get; init; } = true;

    /// <summary>What was said, and the map from it to <see cref="Text"/>; null where the text is as it was said.</summary>
    internal (SourceText Text, OffsetMap Map)? Said { get; init; }

    /// <summary>Which categories are looked for at all; null means that all are.</summary>
    internal CategoryFilter? Filter { get; init; }

    /// <summary>What time the operator's rules have left for the dialogue; null means that each search begins anew.</summary>
    internal SearchBudget? Budget { get; init; }

    /// <summary>Where the ids of recognizers that did not finish are gathered; null when nobody wants to know.</summary>
    internal ISet<string>? Incomplete { get; init; }

    /// <summary>Where values that a validator refuted are gathered; null when nobody wants to know.</summary>
    internal ICollection<Candidate>? Refuted { get; init; }

    /// <summary>
    /// Says that a recognizer stopped before the end of the text, as on a timeout, and may have missed something. The caller of the
    /// detector gets its id.
    /// </summary>
    public void ReportIncomplete(string recognizerId) => Incomplete?.Add(recognizerId);
}
