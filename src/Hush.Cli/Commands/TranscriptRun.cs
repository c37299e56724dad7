using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>Redacts files of speech engines and chat systems in their own format.</summary>
internal sealed class TranscriptRun(PiiAnalyzer analyzer, AnalysisSettings settings, StandardStreams streams)
{
    /// <summary>Whether the settings leave the form of the output to the input: redaction of something, no output format, no JSON Lines, no encoding.</summary>
    public static bool Takes(AnalysisSettings settings) =>
        settings is { Redacts: true, Output: null, Form: { IsJsonLines: false, IsPlain: false, Encoding: null }, Conversations.Policies.HidesNothing: false };

    /// <summary>Redacts a file; null when it is of none of the formats, and nothing was written.</summary>
    /// <param name="file">A seekable file.</param>
    /// <param name="output">Where the redacted file goes.</param>
    /// <param name="where">The file's name with a colon for messages; empty where there is one file only.</param>
    /// <param name="totals">Counts what was found.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="TranscriptProblemException">It is broken, or not of the format that was named.</exception>
    public ExitCode? Redact(Stream file, Stream output, string where, RunTotals totals, CancellationToken cancellation)
    {
        TranscriptReport? report = new TranscriptRedactor(analyzer).Redact(file, output, settings.Conversations, settings.Language, settings.Transcript, cancellation);
        if (report is null) return null;
        totals.Add(report.Categories);
        if (settings.Conversations.Policies.Rules.Any(rule => rule.Policy is CharacterMask { UnmaskLength: > 0 })) streams.Complain($"{where}--unmask-length has no effect on files of this format");
        if (settings.Conversations.RedactAudio) streams.Complain($"{where}--redact-audio-timing has no effect on files of this format");
        if (Hush.Mapping.IncompleteWarning.Explain([.. report.Incomplete]) is not { } warning) return ExitCode.Success;
        streams.Complain(where + warning);
        return ExitCode.Incomplete;
    }
}
