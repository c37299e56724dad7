using Hush.Files.Encoded;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>Redacts files of speech engines and chat systems in their own format.</summary>
internal sealed class TranscriptRun(PiiAnalyzer analyzer, AnalysisSettings settings, StandardStreams streams)
{
    // Formats of nothing but what was said, which no reader of files decodes.
    private static readonly string[] Spoken = ["webvtt", "srt", "ttml", "whatsapp", "timed-text", "ctm"];

    /// <summary>Whether the settings leave the form of the output to the input: redaction of something, no output format, no JSON Lines, no
    /// encoding.</summary>
    public static bool Takes(AnalysisSettings settings) =>
        settings is
        { Redacts: true, Output: null, Form: { IsJsonLines: false, IsPlain: false, Encoding: null }, Conversations.Policies.HidesNothing: false };

    /// <summary>Redacts a file; null when it is of none of the formats, or holds encoded e-mail, which the readers of files decode. Nothing was
    /// written then.</summary>
    /// <param name="file">A seekable file.</param>
    /// <param name="output">Where the redacted file goes.</param>
    /// <param name="where">The file's name with a colon for messages; empty where there is one file only.</param>
    /// <param name="totals">Counts what was found.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="TranscriptProblemException">It is broken, or not of the format that was named.</exception>
    public ExitCode? Redact(Stream file, Stream output, string where, RunTotals totals, CancellationToken cancellation)
    {
        if (IsForFiles(file)) return null;
        var report = new TranscriptRedactor(analyzer)
            .Redact(file, output, settings.Conversations, settings.Language, settings.Transcript, cancellation);
        if (report is null) return null;
        totals.Add(report.Categories);
        if (settings.Conversations.Policies.Rules.Any(rule => rule.Policy is CharacterMask { UnmaskLength: > 0 })) streams.Complain(
            $"{where}--unmask-length has no effect on files of this format");
        if (settings.Conversations.RedactAudio) streams.Complain($"{where}--redact-audio-timing has no effect on files of this format");
        if (report.Encoded is { } encoded) streams.Complain($"{where}{encoded} was not searched");
        var warning = Hush.Mapping.IncompleteWarning.Explain([.. report.Incomplete]);
        if (warning is not null) streams.Complain(where + warning);
        return warning is null && report.Encoded is null ? ExitCode.Success : ExitCode.Incomplete;
    }

    private bool IsForFiles(Stream file) =>
        settings.Transcript is { Format: null, TextMembers.Count: 0 } && !settings.Conversations.Policies.Uses<Pseudonym>()
            && TranscriptFormats.Open(file, settings.Transcript) is { } transcript && !Spoken.Contains(transcript.Name)
            && transcript.Read(file).Any(part => part is not Structure && part.Texts.Any(text => EncodedFields.Holds(text.Text)));
}
