using System.Diagnostics;
using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;

namespace Hush.Contracts.Documents;

/// <summary>State of a job by the routes of v3.x. Declaration order is the order on the wire.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LegacyJobAnswer
{
    /// <summary>A GUID, lower case with hyphens.</summary>
    public required string JobId { get; init; }

    /// <summary>When its state last changed.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset LastUpdateDateTime { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset CreatedDateTime { get; init; }

    /// <summary>When it and its results will be gone.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset ExpirationDateTime { get; init; }

    /// <summary>One of <see cref="Jobs.JobStatusNames"/>.</summary>
    public required string Status { get; init; }

    /// <summary>One for each failed task; empty when there is none.</summary>
    public required IReadOnlyList<ErrorBody> Errors { get; init; }

    /// <summary>The caller's name for it; null when not sent.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Its tasks.</summary>
    public required LegacyTasksAnswer Tasks { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    [JsonPropertyName("@nextLink")]
    public string? NextLink { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LegacyJobAnswer);
}

/// <summary>Counts of a job's tasks, and the finished ones.</summary>
public sealed class LegacyTasksAnswer
{
    /// <summary>Tasks that succeeded.</summary>
    public required int Completed { get; init; }

    /// <summary>Tasks that failed.</summary>
    public required int Failed { get; init; }

    /// <summary>Tasks that wait or run.</summary>
    public required int InProgress { get; init; }

    /// <summary>All tasks.</summary>
    public required int Total { get; init; }

    /// <summary>The finished tasks, in the order of the request; null while there is none.</summary>
    public IReadOnlyList<LegacyTaskAnswer>? EntityRecognitionPiiTasks { get; init; }
}

/// <summary>A finished task.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LegacyTaskAnswer
{
    /// <summary>When it ended.</summary>
    [JsonConverter(typeof(TaskTimeConverter))]
    public required DateTimeOffset LastUpdateDateTime { get; init; }

    /// <summary>The caller's name for it; null when not sent.</summary>
    public string? TaskName { get; init; }

    /// <summary>One of <see cref="Jobs.JobStatusNames"/>.</summary>
    public required string State { get; init; }

    /// <summary>The same by the name that later clients of these routes read.</summary>
    public required string Status { get; init; }

    /// <summary>Null when it failed.</summary>
    public PiiResultsAnswer? Results { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LegacyTaskAnswer);
}
