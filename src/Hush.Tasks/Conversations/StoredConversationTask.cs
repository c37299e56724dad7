using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Jobs;
using Hush.Mapping.Conversations;

namespace Hush.Tasks.Conversations;

/// <summary>A task's output as the store keeps it. The input is gone when a job has ended, so it holds all that an answer needs.</summary>
/// <param name="Format">How the record is written.</param>
/// <param name="TaskName">The caller's name for the task.</param>
/// <param name="Results">Null when the task failed.</param>
/// <param name="Failure">Why it failed.</param>
internal sealed record StoredConversationTask(int Format, string? TaskName, ConversationResultsAnswer? Results, TaskFailure Failure)
{
    private const int CurrentFormat = 1;

    public static byte[] Write(string? taskName, ConversationResultsAnswer? results, TaskFailure failure = TaskFailure.Fault) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredConversationTask(CurrentFormat, taskName, results, failure),
            StoredConversationJson.Exact.StoredConversationTask);

    /// <summary>Null when nothing is stored: the task failed and its request could not be read.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by a version with another format.</exception>
    public static StoredConversationTask? Read(ReadOnlyMemory<byte> stored, bool withStatistics)
    {
        if (stored.IsEmpty) return null;
        var task = JsonSerializer.Deserialize(stored.Span, StoredConversationJson.Exact.StoredConversationTask);
        if (task is not
            { Format: CurrentFormat }) throw new InvalidDataException("The stored result is of a format that this version does not read.");
        return task.Results is null || withStatistics ? task : task with { Results = ResultMapping.WithoutStatistics(task.Results) };
    }

    public override string ToString() => nameof(StoredConversationTask);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredConversationTask))]
internal sealed partial class StoredConversationJson : JsonSerializerContext
{
    public static StoredConversationJson Exact => LazyExact.Value;

    private static readonly Lazy<StoredConversationJson> LazyExact = new(static () => new StoredConversationJson(
        new JsonSerializerOptions(WireJson.Exact.Options) { TypeInfoResolver = null }));
}
