using Hush.Analysis;
using Hush.Detection;
using Hush.Detection.Rules;

namespace Hush;

/// <summary>
/// The front door of the library: finds personal information in conversations and texts and redacts it. One instance serves all threads;
/// its lexicons and tables are loaded once, on first use.
/// </summary>
public sealed class PiiAnalyzer
{
    /// <summary>Version of the recognizers, rules and lexicons together: a date. It changes when results may.</summary>
    public const string ModelVersion = "2026-11-25";

    private readonly Detector _detector;
    private readonly UserRules _rules;

    /// <summary>An analyzer with every recognizer that Hush has and the default model.</summary>
    public PiiAnalyzer()
        : this(new PiiAnalyzerOptions())
    {
    }

    /// <summary>An analyzer of chosen parts.</summary>
    /// <exception cref="ArgumentException">Two recognizers have the same id and a context rule.</exception>
    public PiiAnalyzer(PiiAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _rules = options.Rules;
        _detector = new Detector(options.Recognizers, options.Rules, options.Models);
    }

    /// <summary>Redacts a conversation, read as a dialogue: what one side asks is context for the other's answer.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; it is checked for every turn.</exception>
    public ConversationResult Analyze(Conversation conversation, ConversationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(options);
        return new ConversationAnalysis(_detector, options, _rules).Run(conversation, cancellation);
    }

    /// <summary>Redacts a text without turns.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public DocumentResult Analyze(SourceText text, DocumentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new DocumentAnalysis(_detector, options, _rules).Run(text, cancellation);
    }
}
