using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Mapping.Problems;

namespace Hush.Tasks.Recordings;

/// <summary>A job's input: what was asked for and where the recording lies, one line of JSON, and behind it the transcript as it came.</summary>
/// <param name="Format">Of these bytes; a reader refuses one that it does not know.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Recording">The recording.</param>
internal sealed record StoredRecordingRequest(int Format, RecordingRequest Request, StoredRecording Recording)
{
    private const int CurrentFormat = 1;

    public static byte[] Write(RecordingRequest request, StoredRecording recording, ReadOnlySpan<byte> transcript) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new StoredRecordingRequest(CurrentFormat, request, recording), RecordingJson.Default.StoredRecordingRequest), (byte)'\n', .. transcript];

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static (StoredRecordingRequest Request, ReadOnlyMemory<byte> Transcript) Read(ReadOnlyMemory<byte> stored)
    {
        int end = stored.Span.IndexOf((byte)'\n');
        StoredRecordingRequest? request = end < 0 ? null : JsonSerializer.Deserialize(stored.Span[..end], RecordingJson.Default.StoredRecordingRequest);
        if (request is not { Format: CurrentFormat }) throw new InvalidDataException("The stored request is of a format that this version does not read.");
        return (request, stored[(end + 1)..]);
    }

    public override string ToString() => nameof(StoredRecordingRequest);
}

/// <summary>A job's output: where the muted recording lies, or why there is none.</summary>
/// <param name="Format">Of these bytes.</param>
/// <param name="Recording">The muted recording; null when there is none.</param>
/// <param name="Pieces">How many pieces were muted.</param>
/// <param name="Warnings">What the caller should know.</param>
/// <param name="Problem">Why there is none, without the caller's text; null when there is one.</param>
internal sealed record StoredRecordingResult(int Format, StoredRecording? Recording, int Pieces, IReadOnlyList<WarningAnswer> Warnings, RequestProblem? Problem)
{
    private const int CurrentFormat = 1;

    public static StoredRecordingResult Of(StoredRecording recording, int pieces, IReadOnlyList<WarningAnswer> warnings) => new(CurrentFormat, recording, pieces, warnings, Problem: null);

    public static StoredRecordingResult Of(RequestProblem problem) => new(CurrentFormat, Recording: null, Pieces: 0, [], problem);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, RecordingJson.Default.StoredRecordingResult);

    /// <summary>What is stored; null when nothing is, since the task failed and its request could not be read.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by a version with another format.</exception>
    public static StoredRecordingResult? Read(ReadOnlyMemory<byte>? stored)
    {
        if (stored is not { Length: > 0 } bytes) return null;
        StoredRecordingResult? result = JsonSerializer.Deserialize(bytes.Span, RecordingJson.Default.StoredRecordingResult);
        return result is { Format: CurrentFormat } ? result : throw new InvalidDataException("The stored result is of a format that this version does not read.");
    }

    public override string ToString() => nameof(StoredRecordingResult);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredRecordingRequest))]
[JsonSerializable(typeof(StoredRecordingResult))]
internal sealed partial class RecordingJson : JsonSerializerContext;
