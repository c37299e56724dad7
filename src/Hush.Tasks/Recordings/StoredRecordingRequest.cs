using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;
using Hush.Mapping.Problems;

namespace Hush.Tasks.Recordings;

/// <summary>A job's input: what was asked for and where the recording lies, one line of JSON, and behind it the transcript as it came.</summary>
/// <param name="Format">Of these bytes: 1, or 2 where a model was chosen. A reader refuses one that it does not know, so that no server answers by
/// another model.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Recording">The recording.</param>
internal sealed record StoredRecordingRequest(int Format, RecordingRequest Request, StoredRecording Recording)
{
    private const int OrdinaryFormat = 1;
    private const int FormatWithModel = 2;

    public static byte[] Write(RecordingRequest request, StoredRecording recording, ReadOnlySpan<byte> transcript)
    {
        StoredRecordingRequest stored = new(request.Model is null ? OrdinaryFormat : FormatWithModel, request, recording);
        return [.. JsonSerializer.SerializeToUtf8Bytes(stored, RecordingJson.Default.StoredRecordingRequest), (byte)'\n', .. transcript];
    }

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static (StoredRecordingRequest Request, ReadOnlyMemory<byte> Transcript) Read(ReadOnlyMemory<byte> stored)
    {
        var end = stored.Span.IndexOf((byte)'\n');
        var request = end < 0
            ? null : JsonSerializer.Deserialize(stored.Span[..end], RecordingJson.Default.StoredRecordingRequest);
        if (request is not { Format: OrdinaryFormat or FormatWithModel })
            throw new InvalidDataException("The stored request is of a format that this version does not read.");
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
/// <param name="Ranges">What was muted, in order; null when there is no recording, and in results of versions before.</param>
/// <param name="Model">What the answer calls the model that was chosen; null where none was.</param>
internal sealed record StoredRecordingResult(
    int Format, StoredRecording? Recording, int Pieces, IReadOnlyList<WarningAnswer> Warnings, RequestProblem? Problem,
    IReadOnlyList<MutedRangeAnswer>? Ranges = null, string? Model = null)
{
    private const int CurrentFormat = 1;

    public static StoredRecordingResult Of(StoredRecording recording, int pieces, IReadOnlyList<WarningAnswer> warnings,
        IReadOnlyList<MutedRangeAnswer> ranges) =>
        new(CurrentFormat, recording, pieces, warnings, Problem: null, ranges);

    public static StoredRecordingResult Of(RequestProblem problem) => new(CurrentFormat, Recording: null, Pieces: 0, [], problem);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, RecordingJson.Default.StoredRecordingResult);

    /// <summary>What is stored; null when nothing is, since the task failed and its request could not be read.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by a version with another format.</exception>
    public static StoredRecordingResult? Read(ReadOnlyMemory<byte>? stored)
    {
        if (stored is not { Length: > 0 } bytes) return null;
        var result = JsonSerializer.Deserialize(bytes.Span, RecordingJson.Default.StoredRecordingResult);
        return result is { Format: CurrentFormat }
            ? result : throw new InvalidDataException("The stored result is of a format that this version does not read.");
    }

    public override string ToString() => nameof(StoredRecordingResult);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredRecordingRequest))]
[JsonSerializable(typeof(StoredRecordingResult))]
internal sealed partial class RecordingJson : JsonSerializerContext;
