using System.Globalization;
using System.Security.Cryptography;
using Hush.Audio;
using Hush.Contracts.Errors;
using Hush.Jobs;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Transcripts;

namespace Hush.Tasks.Recordings;

/// <summary>Mutes a recording by its transcript: what is redacted in the one is muted in the other. The upload is deleted when the job ends.</summary>
internal sealed class RecordingJobHandler(AnalyzerHost analyzer, RecordingFolder recordings) : IJobHandler
{
    public const string JobKind = "recordings";

    public string Kind => JobKind;

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        Analyses analyses = await analyzer.GetAsync(cancellation);
        var (stored, transcript) = StoredRecordingRequest.Read(input);
        Mapped<RecordingPlan> plan = stored.Request.Read();
        StoredRecordingResult result = plan.Problem is { } problem ? StoredRecordingResult.Of(problem) : Run(analyses, plan.Value!, stored.Recording, transcript, cancellation);
        recordings.Delete(stored.Recording);
        return new TaskOutcome(result.Problem is null, result.Write());
    }

    private StoredRecordingResult Run(Analyses analyses, RecordingPlan plan, StoredRecording upload, ReadOnlyMemory<byte> transcript, CancellationToken cancellation)
    {
        StoredRecording muted = RecordingFolder.New();
        try
        {
            TranscriptReport? report = new TranscriptRedactor(analyses.Conversation.Invoke, new RedactionKeys())
                .Redact(new MemoryStream(transcript.ToArray(), writable: false), Stream.Null, plan.Options, plan.Language, plan.Form, cancellation);
            if (report is null) return Refused(ProblemCatalog.UnknownTranscript(TranscriptFormats.Names));
            if (report.Untimed > 0)
                return Refused(ProblemCatalog.BrokenTranscript(string.Create(CultureInfo.InvariantCulture, $"{report.Untimed} utterances hide something and the transcript has no times, so the recording can't be muted")));

            using (Stream recording = recordings.Open(upload) ?? throw new InvalidDataException("The recording is gone."))
            using (Stream output = recordings.Create(muted))
                WaveMuter.Write(recording, output, [.. report.Muted.Select(piece => new Mute(piece.Range, plan.Channels.TryGetValue(piece.Speaker, out int channel) ? channel : null))], plan.Mute, cancellation);
            recordings.Keep(muted);
            return StoredRecordingResult.Of(muted, report.Muted.Count, WarningsOf(report));
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
        catch
        {
            recordings.Delete(muted);
            throw;
        }

        StoredRecordingResult Refused(RequestProblem problem)
        {
            recordings.Delete(muted);
            return StoredRecordingResult.Of(problem);
        }
    }

    private static List<WarningAnswer> WarningsOf(TranscriptReport report)
    {
        List<WarningAnswer> warnings = [.. IncompleteWarning.Of([.. report.Incomplete])];
        if (report.Widened > 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"In {report.Widened} utterances more is muted than the hidden words, because times are missing or can't be right.");
            warnings.Add(new WarningAnswer { Code = AudioWarning.MissingCode, Message = message });
        }

        return warnings;
    }
}
