using System.Diagnostics;

namespace Hush.Contracts.Conversations;

/// <summary>A redacted message or utterance. Declaration order is the order on the wire.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactedItemAnswer
{
    /// <summary>The caller's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its forms, redacted.</summary>
    public required RedactedContentAnswer RedactedContent { get; init; }

    /// <summary>What was found, by offset; empty when nothing was.</summary>
    public required IReadOnlyList<ConversationEntityAnswer> Entities { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(RedactedItemAnswer);
}

/// <summary>The forms that the request had, redacted, and what to mute.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactedContentAnswer
{
    /// <summary>Null when the request lacked it.</summary>
    public string? Itn { get; init; }

    /// <summary>Null when the request lacked it.</summary>
    public string? Lexical { get; init; }

    /// <summary>Null when the request lacked it.</summary>
    public string? MaskedItn { get; init; }

    /// <summary>The typed text, or a transcript's form for reading.</summary>
    public required string Text { get; init; }

    /// <summary>What to mute, by the name that live clients read; null unless asked for.</summary>
    public IReadOnlyList<AudioRangeAnswer>? RedactedAudioTimings { get; init; }

    /// <summary>The same by the name of the specification.</summary>
    public IReadOnlyList<AudioRangeAnswer>? AudioTimings { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(RedactedContentAnswer);
}

/// <summary>A piece of the recording to mute.</summary>
public sealed class AudioRangeAnswer
{
    /// <summary>From the start of the recording, in ticks of 100 ns.</summary>
    public required long Offset { get; init; }

    /// <summary>How long, in ticks of 100 ns.</summary>
    public required long Duration { get; init; }
}

/// <summary>A found entity. Offsets and lengths are in the asked string index unit, text elements by default.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationEntityAnswer
{
    /// <summary>Its characters in the source form.</summary>
    public required string Text { get; init; }

    /// <summary>Its category by the API version's name.</summary>
    public required string Category { get; init; }

    /// <summary>Where it begins in the source form.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is in the source form.</summary>
    public required int Length { get; init; }

    /// <summary>0 to 1, two decimals at most.</summary>
    public required double ConfidenceScore { get; init; }

    /// <summary>The placeholder that replaced it; null unless the policy and the API version have it.</summary>
    public string? Mask { get; init; }

    /// <summary>Where the placeholder begins in the redacted source form.</summary>
    public int? MaskOffset { get; init; }

    /// <summary>How long the placeholder is.</summary>
    public int? MaskLength { get; init; }

    /// <summary>The category, never the text.</summary>
    public override string ToString() => $"ConversationEntityAnswer({Category})";
}
