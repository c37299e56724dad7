using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;

namespace Hush.Contracts.Jobs;

/// <summary>State of a job that mutes a recording. Declaration order is the order on the wire.</summary>
public sealed class RecordingJobAnswer
{
    /// <summary>A GUID, lower case with hyphens.</summary>
    public required string JobId { get; init; }

    /// <summary>When its state last changed.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset LastUpdatedDateTime { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset CreatedDateTime { get; init; }

    /// <summary>When it and the muted recording will be gone.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset ExpirationDateTime { get; init; }

    /// <summary>One of <see cref="JobStatusNames"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it failed; empty when it did not.</summary>
    public required IReadOnlyList<ErrorBody> Errors { get; init; }

    /// <summary>What the caller should know of the result; empty as a rule.</summary>
    public required IReadOnlyList<WarningAnswer> Warnings { get; init; }

    /// <summary>How many pieces were muted; null before the end.</summary>
    public int? MutedPieces { get; init; }

    /// <summary>What was muted, padding included, in order; null before the end.</summary>
    public IReadOnlyList<MutedRangeAnswer>? MutedRanges { get; init; }

    /// <summary>Name and beginning of the hash of the model that the caller chose; null before the end, and where none was chosen.</summary>
    public string? HushModel { get; init; }

    /// <summary>Where the muted recording is; null when there is none.</summary>
    public string? Recording { get; init; }
}
