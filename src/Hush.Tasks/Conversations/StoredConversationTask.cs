using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping.Conversations;

namespace Hush.Tasks.Conversations;

/// <summary>A task's output as the store keeps it. The input is gone when a job has ended, so it holds all that an answer needs.</summary>
internal sealed record StoredConversationTask(int Format, string? TaskName, ConversationResultsAnswer? Results)
{
    private const int CurrentFormat = 1;

    public static byte[] Write(string? taskName, ConversationResultsAnswer? results) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredConversationTask(CurrentFormat, taskName, results), StoredConversationJson.Exact.StoredConversationTask);

    /// <summary>The task's name and results; nothing when nothing is stored: the task failed and its request could not be read.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by a version with another format.</exception>
    public static (string? Name, ConversationResultsAnswer? Results) Read(ReadOnlyMemory<byte>? stored, bool withStatistics)
    {
        if (stored is not { Length: > 0 } bytes) return (null, null);
        StoredConversationTask? task = JsonSerializer.Deserialize(bytes.Span, StoredConversationJson.Exact.StoredConversationTask);
        if (task is not { Format: CurrentFormat }) throw new InvalidDataException("The stored result is of a format that this version does not read.");
        return (task.TaskName, task.Results is null || withStatistics ? task.Results : ResultMapping.WithoutStatistics(task.Results));
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
