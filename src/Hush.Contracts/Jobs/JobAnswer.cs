using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;

namespace Hush.Contracts.Jobs;

/// <summary>State of a job. Declaration order is the order on the wire.</summary>
/// <typeparam name="TResults">Results of its tasks.</typeparam>
public sealed class JobAnswer<TResults>
    where TResults : class
{
    /// <summary>A GUID, lower case with hyphens.</summary>
    public required string JobId { get; init; }

    /// <summary>When its state last changed.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset LastUpdatedDateTime { get; init; }

    /// <summary>The same by the name that early versions of text jobs give it; null in jobs of conversations.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public DateTimeOffset? LastUpdateDateTime { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset CreatedDateTime { get; init; }

    /// <summary>When it and its results will be gone.</summary>
    [JsonConverter(typeof(JobTimeConverter))]
    public required DateTimeOffset ExpirationDateTime { get; init; }

    /// <summary>One of <see cref="JobStatusNames"/>.</summary>
    public required string Status { get; init; }

    /// <summary>One for each failed task; empty when there is none.</summary>
    public required IReadOnlyList<ErrorBody> Errors { get; init; }

    /// <summary>The caller's name for it; null when not sent.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Its tasks.</summary>
    public required JobTasksAnswer<TResults> Tasks { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? NextLink { get; init; }
}

/// <summary>Counts of a job's tasks, and the finished ones.</summary>
/// <typeparam name="TResults">Results of a task.</typeparam>
public sealed class JobTasksAnswer<TResults>
    where TResults : class
{
    /// <summary>Tasks that succeeded.</summary>
    public required int Completed { get; init; }

    /// <summary>Tasks that failed.</summary>
    public required int Failed { get; init; }

    /// <summary>Tasks that wait or run.</summary>
    public required int InProgress { get; init; }

    /// <summary>All tasks.</summary>
    public required int Total { get; init; }

    /// <summary>The finished tasks, in the order of the request.</summary>
    public required IReadOnlyList<TaskAnswer<TResults>> Items { get; init; }
}

/// <summary>A finished task.</summary>
/// <typeparam name="TResults">Its results.</typeparam>
public sealed class TaskAnswer<TResults>
    where TResults : class
{
    /// <summary>Kind of its results, such as <c>conversationalPIIResults</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The caller's name for it; null when not sent.</summary>
    public string? TaskName { get; init; }

    /// <summary>When it ended.</summary>
    [JsonConverter(typeof(TaskTimeConverter))]
    public required DateTimeOffset LastUpdateDateTime { get; init; }

    /// <summary>One of <see cref="JobStatusNames"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Null when it failed.</summary>
    public TResults? Results { get; init; }
}
