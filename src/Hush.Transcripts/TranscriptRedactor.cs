using Hush.Transcripts.Redaction;

namespace Hush.Transcripts;

/// <summary>Analyses a conversation, as <see cref="PiiAnalyzer.Analyze(Conversation, ConversationOptions, CancellationToken)"/> does.</summary>
internal delegate ConversationResult AnalyzeTranscript(Conversation conversation, ConversationOptions options, CancellationToken cancellation);

/// <summary>
/// Redacts files of speech engines and chat systems and writes them back in their own format. Bytes that carry no hidden words stay as they were.
/// A file is read three times and never held as a whole, except for XML. One instance serves all threads.
/// </summary>
public sealed class TranscriptRedactor
{
    private readonly AnalyzeTranscript _analyze;
    private readonly RedactionKeys _keys;

    /// <summary>A redactor that uses an analyzer.</summary>
    public TranscriptRedactor(PiiAnalyzer analyzer)
        : this((analyzer ?? throw new ArgumentNullException(nameof(analyzer))).Analyze, analyzer.Keys)
    {
    }

    internal TranscriptRedactor(AnalyzeTranscript analyze, RedactionKeys keys) => (_analyze, _keys) = (analyze, keys);

    /// <summary>Redacts a file.</summary>
    /// <param name="file">The file; it must be seekable and is read from its start.</param>
    /// <param name="output">Where the redacted file goes. Nothing is written when the file is refused.</param>
    /// <param name="options">What to find and what becomes of it. Values are masked whole, since their last characters
    /// would be readable in every word that stands by itself; the length unit and the options on audio and explanations are ignored.</param>
    /// <param name="language">BCP-47 language of what was said.</param>
    /// <param name="form">What the caller says of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What became of it; null when it is of no known format and none was named.</returns>
    /// <exception cref="TranscriptProblemException">It is broken, or not of the format that was named.</exception>
    /// <exception cref="ArgumentException">The policy hides nothing, so there is nothing to write; or it is decorated, which the formats of files
    /// have no place for.</exception>
    public TranscriptReport? Redact(
        Stream file, Stream output, ConversationOptions options, string language, TranscriptOptions? form = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Policies.HidesNothing) throw new ArgumentException("A policy that hides nothing leaves the file as it is.", nameof(options));
        if (options.Policies.IsDecorated) throw new ArgumentException("The formats of files have no place for decorated replacements.",
            nameof(options));
        if (TranscriptFormats.Open(file, form ?? new TranscriptOptions()) is not { } transcript) return null;

        var whole = options with { Policies = new PolicySet(options.Policies.Rules.Select(MaskWhole)) };
        Finding finding = new(_analyze, whole, language);
        finding.Run(transcript.Read(file), cancellation);
        Writing writing = new(finding.Edits, finding.Values, finding.TokenId);
        var changes = PlaceSealing.Apply(file, writing.Run(transcript.Read(file), cancellation), _keys);
        ChangedCopy.Write(file, changes, output);
        return new TranscriptReport(transcript.Name, finding.Count, changes.Count, finding.Incomplete)
        {
            Muted = writing.Times.Muted,
            Widened = writing.Times.Widened,
            Untimed = writing.Times.Untimed,
            Categories = finding.ByCategory,
            Encoded = finding.Encoded,
        };
    }

    private static PolicyRule MaskWhole(PolicyRule rule) =>
        rule.Policy is CharacterMask mask ? rule with { Policy = mask with { UnmaskLength = 0 } } : rule;
}
