using System.Diagnostics;

namespace Hush.Contracts.Explain;

/// <summary>
/// How one candidate came about and what became of it. An extension of Hush: it is written only where an explanation was asked for.
/// Offsets and lengths are in the same unit as those of entities.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CandidateAnswer
{
    /// <summary>Id of the conversation item; null for a document.</summary>
    public string? Item { get; init; }

    /// <summary>Where it begins.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is.</summary>
    public required int Length { get; init; }

    /// <summary>What it would be, by Hush's own name of the category.</summary>
    public required string Category { get; init; }

    /// <summary>Id of the recognizer that proposed it.</summary>
    public required string Recognizer { get; init; }

    /// <summary><c>written</c>, <c>spoken</c>, or either with <c>joined </c> before it, where several turns were read as one.</summary>
    public required string Reading { get; init; }

    /// <summary>How sure the recognizer was, before context: 0 to 1, two decimals at most.</summary>
    public required double ProposedScore { get; init; }

    /// <summary>How sure Hush is after context: 0 to 1, two decimals at most.</summary>
    public required double ConfidenceScore { get; init; }

    /// <summary>What speaks for it: <c>validated</c>, <c>context</c>, <c>asked</c>, <c>lexicon</c>, <c>repeated</c>, <c>cue</c>, <c>ownRule</c>,
    /// <c>sought</c>.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The topic that was asked for or announced before, such as <c>Phone</c>; null when none counted.</summary>
    public string? AskedFor { get; init; }

    /// <summary>The nearest phrases for and against it; null when there is none.</summary>
    public IReadOnlyList<PhraseAnswer>? Phrases { get; init; }

    /// <summary>Why it is no entity, such as <c>overlapped</c>; null when it is one.</summary>
    public string? Dropped { get; init; }

    /// <summary>The rule that refused it, such as <c>NumberRow</c>; null when none did.</summary>
    public string? RefusedBy { get; init; }

    /// <summary>How probable the tagger finds it that its words are personal information of any kind, 0 to 1; null when it was not asked.</summary>
    public double? PersonalShare { get; init; }

    /// <summary>Index in the same list of the candidate that took its place; null when none did.</summary>
    public int? DroppedBy { get; init; }

    /// <summary>The category, never the text.</summary>
    public override string ToString() => $"CandidateAnswer({Category})";
}

/// <summary>A phrase that speaks for or against a candidate.</summary>
public sealed class PhraseAnswer
{
    /// <summary>Id of the conversation item; null for a document.</summary>
    public string? Item { get; init; }

    /// <summary>Where it begins.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is.</summary>
    public required int Length { get; init; }

    /// <summary>Whether it speaks for the candidate.</summary>
    public required bool SpeaksFor { get; init; }
}
