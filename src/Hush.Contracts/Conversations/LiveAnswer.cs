using System.Diagnostics;
using Hush.Contracts.Errors;

namespace Hush.Contracts.Conversations;

/// <summary>What the server sends in a live conversation: exactly one of the members, besides <see cref="RetryAfter"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveAnswer
{
    /// <summary>The conversation has begun.</summary>
    public LiveStarted? Started { get; init; }

    /// <summary>The answer to a turn.</summary>
    public LiveTurnAnswer? Turn { get; init; }

    /// <summary>An earlier turn as it is redacted now.</summary>
    public LiveTurnAnswer? Correction { get; init; }

    /// <summary>The conversation has ended; nothing follows.</summary>
    public LiveEnded? Ended { get; init; }

    /// <summary>Why a message was refused. The conversation goes on unless the connection is closed.</summary>
    public ErrorBody? Error { get; init; }

    /// <summary>Beside an error that passes by itself: after how many seconds the same message may be sent again. Null with all else.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LiveAnswer);
}

/// <summary>A live conversation that has begun.</summary>
public sealed class LiveStarted
{
    /// <summary>The model that is used.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Name and beginning of the hash of the model that the caller chose; null where none was chosen.</summary>
    public string? HushModel { get; init; }
}

/// <summary>A live conversation that has ended.</summary>
public sealed class LiveEnded
{
    /// <summary>How many turns were answered.</summary>
    public required int Turns { get; init; }

    /// <summary>Warnings; empty when there is none.</summary>
    public required IReadOnlyList<WarningAnswer> Warnings { get; init; }
}

/// <summary>A turn as it is redacted now. Declaration order is the order on the wire.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveTurnAnswer
{
    /// <summary>Index of the turn, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The caller's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its forms, redacted.</summary>
    public required RedactedContentAnswer RedactedContent { get; init; }

    /// <summary>Everything that is hidden in it now, by offset.</summary>
    public required IReadOnlyList<LiveEntityAnswer> Entities { get; init; }

    /// <summary>In corrections: those entities that were not there before.</summary>
    public IReadOnlyList<LiveEntityAnswer>? Hide { get; init; }

    /// <summary>In corrections: places that were hidden and no longer are.</summary>
    public IReadOnlyList<LivePlaceAnswer>? Show { get; init; }

    /// <summary>Warnings of the turn, not repeated in corrections; null when there is none.</summary>
    public IReadOnlyList<WarningAnswer>? Warnings { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LiveTurnAnswer);
}

/// <summary>A place in the source form of a turn, in the asked string index unit.</summary>
public sealed class LivePlaceAnswer
{
    /// <summary>Where it begins.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is.</summary>
    public required int Length { get; init; }
}

/// <summary>An entity of a turn, without its characters. Offsets and lengths are in the asked string index unit.</summary>
public sealed class LiveEntityAnswer
{
    /// <summary>Its category by the API version's name.</summary>
    public required string Category { get; init; }

    /// <summary>Where it begins in the source form.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is in the source form.</summary>
    public required int Length { get; init; }

    /// <summary>0 to 1, two decimals at most.</summary>
    public required double ConfidenceScore { get; init; }

    /// <summary>The placeholder that replaced it; null unless the policy has one.</summary>
    public string? Mask { get; init; }
}
