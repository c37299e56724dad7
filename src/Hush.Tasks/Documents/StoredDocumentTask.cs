using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Documents;
using Hush.Contracts.Json;
using Hush.Jobs;

namespace Hush.Tasks.Documents;

/// <summary>A task's output as the store keeps it. The input is gone when a job has ended, so it holds all that an answer needs.</summary>
/// <param name="Format">How the record is written.</param>
/// <param name="TaskName">The caller's name for the task.</param>
/// <param name="Ids">The ids of all documents in the order of the request, by which results are paged.</param>
/// <param name="Results">Null when the task failed.</param>
/// <param name="Failure">Why it failed.</param>
internal sealed record StoredDocumentTask(int Format, string? TaskName, IReadOnlyList<string> Ids, PiiResultsAnswer? Results, TaskFailure Failure)
{
    private const int CurrentFormat = 1;

    public static byte[] Write(string? taskName, IReadOnlyList<string> ids, PiiResultsAnswer? results, TaskFailure failure = TaskFailure.Fault) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredDocumentTask(CurrentFormat, taskName, ids, results, failure),
            StoredDocumentJson.Exact.StoredDocumentTask);

    /// <summary>Null when nothing is stored: the task failed and its request could not be read.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by a version with another format.</exception>
    public static StoredDocumentTask? Read(ReadOnlyMemory<byte> stored)
    {
        if (stored.IsEmpty) return null;
        var task = JsonSerializer.Deserialize(stored.Span, StoredDocumentJson.Exact.StoredDocumentTask);
        return task is { Format: CurrentFormat }
            ? task : throw new InvalidDataException("The stored result is of a format that this version does not read.");
    }

    public override string ToString() => nameof(StoredDocumentTask);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredDocumentTask))]
internal sealed partial class StoredDocumentJson : JsonSerializerContext
{
    public static StoredDocumentJson Exact => LazyExact.Value;

    private static readonly Lazy<StoredDocumentJson> LazyExact = new(static () => new StoredDocumentJson(
        new JsonSerializerOptions(WireJson.Exact.Options) { TypeInfoResolver = null }));
}
