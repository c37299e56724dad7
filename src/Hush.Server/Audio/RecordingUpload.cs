using Hush.Audio;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Tasks.Recordings;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Hush.Server.Audio;

/// <summary>What came with a request: the transcript, and where the recording lies, sealed.</summary>
/// <param name="Transcript">As it came.</param>
/// <param name="Recording">The recording.</param>
internal sealed record RecordingUpload(byte[] Transcript, StoredRecording Recording)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Reads a form of two files. The recording goes through in pieces and is sealed at once; after a refusal nothing is left of
    /// it.</summary>
    public static async Task<Mapped<RecordingUpload>> ReadAsync(HttpRequest request, LimitOptions limits, RecordingFolder recordings,
        CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return ProblemCatalog.BadForm("it is of another content type");
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not
            { Length: > 0 } boundary) return ProblemCatalog.BadForm("its content type has no boundary");

        var recording = RecordingFolder.NewUpload();
        var isTaken = false;
        try
        {
            var upload = await ReadAsync(new MultipartReader(boundary, request.Body), limits, recordings, recording,
                cancellation);
            isTaken = upload.Problem is null;
            return upload;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException and not (ConnectionResetException or BadHttpRequestException)
            && !cancellation.IsCancellationRequested)
        {
            // The body's alone: errors of the folder are of another type.
            return ProblemCatalog.BrokenBody;
        }
        finally
        {
            if (!isTaken) recordings.Delete(recording);
        }
    }

    private static async Task<Mapped<RecordingUpload>> ReadAsync(
        MultipartReader reader, LimitOptions limits, RecordingFolder recordings, StoredRecording recording, CancellationToken cancellation)
    {
        byte[]? transcript = null;
        var hasAudio = false;
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            var name = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;
            if (name == "transcript" && transcript is null)
            {
                using MemoryStream whole = new();
                if (!await CopyAsync(section.Body, whole, limits.MaxTranscriptBytes, cancellation)) return ProblemCatalog.BodyTooLarge(
                    limits.MaxTranscriptBytes);
                transcript = whole.ToArray();
            }
            else if (name == "audio" && !hasAudio)
            {
                hasAudio = true;
                if (await StoreAsync(section.Body, limits, recordings, recording, cancellation) is { } problem) return problem;
            }
            else
            {
                return ProblemCatalog.BadForm(name is "transcript" or "audio" ? $"the part {name} comes twice" : "there is a part of another name");
            }
        }

        if (transcript is null || !hasAudio) return ProblemCatalog.BadForm($"the part {(hasAudio ? "transcript" : "audio")} is missing");
        return new RecordingUpload(transcript, recording);
    }

    private static async Task<RequestProblem?> StoreAsync(Stream body, LimitOptions limits, RecordingFolder recordings, StoredRecording recording,
        CancellationToken cancellation)
    {
        using (var stored = recordings.Create(recording))
            if (!await CopyAsync(body, stored, limits.MaxAudioBytes, cancellation)) return ProblemCatalog.BodyTooLarge(limits.MaxAudioBytes);
        recordings.Keep(recording);
        try
        {
            using var written = recordings.Open(recording)!;
            WaveHeader.Read(written);
            return null;
        }
        catch (AudioProblemException problem)
        {
            return ProblemCatalog.BrokenRecording(problem.Message);
        }
    }

    // False when there is more than the limit.
    private static async Task<bool> CopyAsync(Stream from, Stream to, long limit, CancellationToken cancellation)
    {
        var buffer = new byte[BufferSize];
        long length = 0;
        while (await from.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            length += count;
            if (length > limit) return false;
            to.Write(buffer.AsSpan(0, count));
        }

        return true;
    }
}
