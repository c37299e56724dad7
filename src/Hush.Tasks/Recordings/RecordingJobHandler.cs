using System.Globalization;
using System.Security.Cryptography;
using Hush.Audio;
using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;
using Hush.Jobs;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Tasks.Selection;
using Hush.Transcripts;

namespace Hush.Tasks.Recordings;

/// <summary>Mutes a recording by its transcript: what is redacted in the one is muted in the other. The upload is deleted when the outcome is
/// recorded or the job was cancelled.</summary>
internal sealed class RecordingJobHandler(SelectableModels models, RecordingFolder recordings) : IJobHandler
{
    public const string JobKind = "recordings";

    public string Kind => JobKind;

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        var (stored, transcript) = StoredRecordingRequest.Read(input);
        if (await models.TryGetAsync(stored.Request.Model, cancellation) is not { } analyses)
            return new TaskOutcome(false, OutputOfFailure(input, taskIndex, TaskFailure.MeansMissing));
        var plan = stored.Request.Read();
        var result = plan.Problem is { } problem
            ? StoredRecordingResult.Of(problem) : Run(analyses, plan.Value!, stored.Recording, transcript, cancellation);
        return new TaskOutcome(result.Problem is null, (result with { Model = analyses.ChosenModel }).Write());
    }

    public ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason) =>
        StoredRecordingResult.Of(TaskProblem.Of(reason)).Write();

    public void Ended(ReadOnlyMemory<byte> input) => recordings.Discard(StoredRecordingRequest.Read(input).Request.Recording);

    private StoredRecordingResult Run(Analyses analyses, RecordingPlan plan, StoredRecording upload, ReadOnlyMemory<byte> transcript,
        CancellationToken cancellation)
    {
        var muted = RecordingFolder.New();
        try
        {
            var report = new TranscriptRedactor(analyses.Conversation.Invoke, new RedactionKeys())
                .Redact(new MemoryStream(transcript.ToArray(), writable: false), Stream.Null, plan.Options, plan.Language, plan.Form, cancellation);
            if (report is null) return Refused(ProblemCatalog.UnknownTranscript(TranscriptFormats.Names));
            if (report.Untimed > 0)
                return Refused(ProblemCatalog.BrokenTranscript(
                    string.Create(CultureInfo.InvariantCulture,
                        $"{report.Untimed} utterances hide something and the transcript has no times, so the recording can't be muted")));

            IReadOnlyList<Mute> ranges;
            using (var recording = recordings.Open(upload) ?? throw new InvalidDataException("The recording is gone."))
            using (var output = recordings.Create(muted))
                ranges = WaveMuter.Write(recording, output,
                    [.. report.Muted.Select(piece =>
                        new Mute(piece.Range, plan.Channels.TryGetValue(piece.Speaker, out var channel) ? channel : null))], plan.Mute, cancellation);
            recordings.Keep(muted);
            return StoredRecordingResult.Of(muted, report.Muted.Count, WarningsOf(report), [.. ranges.Select(AnswerOf)]);
        }
        catch (TranscriptProblemException problem)
        {
            return Refused(ProblemCatalog.BrokenTranscript(problem.Message));
        }
        catch (AudioProblemException problem)
        {
            return Refused(ProblemCatalog.BrokenRecording(problem.Message));
        }
        catch (CryptographicException)
        {
            return Refused(ProblemCatalog.BrokenRecording("what was stored of it is damaged"));
        }
        catch (JobStoreException failure)
        {
            // A full disk or a folder that is away is no fault of the recording.
            recordings.Discard(muted);
            throw new NotReadyException(failure.Message);
        }
        catch
        {
            recordings.Discard(muted);
            throw;
        }

        StoredRecordingResult Refused(RequestProblem problem)
        {
            recordings.Discard(muted);
            return StoredRecordingResult.Of(problem);
        }
    }

    // Callers count channels from 1.
    private static MutedRangeAnswer AnswerOf(Mute mute) => new()
    { Offset = mute.Range.Offset.Ticks, Duration = mute.Range.Duration.Ticks, Channel = mute.Channel + 1 };

    private static List<WarningAnswer> WarningsOf(TranscriptReport report)
    {
        List<WarningAnswer> warnings = [.. IncompleteWarning.Of([.. report.Incomplete]), .. EncodedWarning.OfName(report.Encoded)];
        if (report.Widened > 0)
        {
            var message = string.Create(CultureInfo.InvariantCulture,
                $"In {report.Widened} utterances more is muted than the hidden words, because times are missing or can't be right.");
            warnings.Add(new WarningAnswer { Code = AudioWarning.MissingCode, Message = message });
        }

        return warnings;
    }
}
