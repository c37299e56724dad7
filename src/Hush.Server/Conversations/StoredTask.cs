using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping.Conversations;

namespace Hush.Server.Conversations;

/// <summary>A task's output as the store keeps it. The input is gone when a job has ended, so it holds all that an answer needs.</summary>
internal sealed record StoredTask(int Format, string? TaskName, ConversationResultsAnswer? Results)
{
    private const int CurrentFormat = 1;

    public static byte[] Write(string? taskName, ConversationResultsAnswer? results) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredTask(CurrentFormat, taskName, results), StoredJson.Exact.StoredTask);

    /// <summary>The task's name and results; nothing when nothing is stored: the task failed and its request could not be read.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by a version with another format.</exception>
    public static (string? Name, ConversationResultsAnswer? Results) Read(ReadOnlyMemory<byte>? stored, bool withStatistics)
    {
        if (stored is not { Length: > 0 } bytes) return (null, null);
        StoredTask? task = JsonSerializer.Deserialize(bytes.Span, StoredJson.Exact.StoredTask);
        if (task is not { Format: CurrentFormat }) throw new InvalidDataException("The stored result is of a format that this version does not read.");
        return (task.TaskName, task.Results is null || withStatistics ? task.Results : ResultMapping.WithoutStatistics(task.Results));
    }

    public override string ToString() => nameof(StoredTask);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredTask))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    public static StoredJson Exact => LazyExact.Value;

    private static readonly Lazy<StoredJson> LazyExact = new(static () => new StoredJson(
        new JsonSerializerOptions(WireJson.Exact.Options) { TypeInfoResolver = null }));
}
