using System.Globalization;
using Hush.Audio;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>Finds what to mute by the transcript, and mutes it.</summary>
internal sealed class AudioRun(AudioSettings settings, PiiAnalyzer analyzer, StandardStreams streams)
{
    private const string Unfinished = ".part.wav";

    /// <summary>Runs to the end; nothing is left at the output's path unless all went well.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        var decoded = settings.Output + ".in" + Unfinished;
        var muted = settings.Output + Unfinished;
        try
        {
            if (ReadTranscript(cancellation) is not { } report) return ExitCode.BadInput;
            var isWave = IsWave(settings.Recording);
            if (!isWave) Ffmpeg.Decode(settings.Recording, decoded, cancellation);
            using (var recording = File.OpenRead(isWave ? settings.Recording : decoded))
            using (var output = File.Create(muted))
                WaveMuter.Write(recording, output, [.. report.Muted.Select(MuteOf)], settings.Mute, cancellation);
            if (Path.GetExtension(settings.Output).Equals(".wav", StringComparison.OrdinalIgnoreCase)) File.Move(muted, settings.Output,
                overwrite: true);
            else Ffmpeg.Encode(muted, settings.Output, cancellation);
            streams.Complain(string.Create(CultureInfo.InvariantCulture, $"{report.Muted.Count} pieces muted"));
            if (report.Widened > 0)
                streams.Complain(string.Create(CultureInfo.InvariantCulture,
                    $"in {report.Widened} utterances more is muted than the hidden words, because times are missing or can't be right"));
            if (Mapping.IncompleteWarning.Explain([.. report.Incomplete]) is not { } warning) return ExitCode.Success;
            streams.Complain(warning);
            return ExitCode.Incomplete;
        }
        catch (AudioProblemException problem)
        {
            return Fail(ExitCode.BadInput, settings.Recording, problem.Message);
        }
        catch (FileNotFoundException missing)
        {
            return Fail(ExitCode.NoInput, missing.FileName ?? settings.Recording, "no such file");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoOutput, settings.Output, "can't be written, or a file can't be read");
        }
        finally
        {
            File.Delete(decoded);
            File.Delete(muted);
        }
    }

    /// <summary>What the transcript says is to be muted; null when it can't be relied on, which was told.</summary>
    private TranscriptReport? ReadTranscript(CancellationToken cancellation)
    {
        try
        {
            using var file = File.OpenRead(settings.Transcript);
            var report = new TranscriptRedactor(analyzer)
                .Redact(file, Stream.Null, new ConversationOptions(), settings.Language, settings.Form, cancellation);
            if (report is null) Fail(ExitCode.BadInput, settings.Transcript, "it has none of the known formats");
            else if (report.Untimed > 0)
            {
                Fail(ExitCode.BadInput, settings.Transcript,
                    string.Create(CultureInfo.InvariantCulture,
                        $"{report.Untimed} utterances hide something and the transcript has no times, so the recording can't be muted"));
                return null;
            }

            return report;
        }
        catch (TranscriptProblemException problem)
        {
            Fail(ExitCode.BadInput, settings.Transcript, problem.Message);
            return null;
        }
    }

    private Mute MuteOf(MutedRange muted) => new(muted.Range, settings.Channels.TryGetValue(muted.Speaker, out var channel) ? channel : null);

    private static bool IsWave(string path)
    {
        using var file = File.OpenRead(path);
        return WaveHeader.IsWave(file);
    }

    private ExitCode Fail(ExitCode code, string name, string message)
    {
        streams.Complain($"{name}: {message}");
        return code;
    }
}
