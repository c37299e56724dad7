using Hush.Conversations;
using Hush.Detection;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Text;

namespace Hush.Analysis;

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

    /// <summary>An analyzer with every recognizer that Hush has.</summary>
    public PiiAnalyzer()
        : this(UserRules.None)
    {
    }

    /// <summary>An analyzer with every recognizer that Hush has, the default model, and the operator's own rules.</summary>
    public PiiAnalyzer(UserRules rules)
        : this(rules, NeuralTagger.Default)
    {
    }

    /// <summary>An analyzer with every recognizer that Hush has and a tagger of one's choice, such as <c>NeuralTagger.Choose("fast")</c>.</summary>
    /// <param name="rules">The operator's own rules.</param>
    /// <param name="tagger">Null for none: what only context tells is not found then.</param>
    public PiiAnalyzer(UserRules rules, NeuralTagger? tagger)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (_rules, Tagger) = (rules, tagger);
        _detector = new Detector(rules, tagger);
    }

    /// <summary>The tagger that it uses, null without one.</summary>
    public NeuralTagger? Tagger { get; }

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
