using System.Buffers;
using System.Runtime.CompilerServices;
using Hush.Analysis;
using Hush.Detection;
using Hush.Detection.Dialogue;
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
        Keys = options.Keys;
        _detector = new Detector(options.Recognizers, options.Rules, options.Models);
    }

    /// <summary>The secrets of policies that need one.</summary>
    internal RedactionKeys Keys { get; }

    /// <summary>Redacts a conversation, read as a dialogue: what one side asks is context for the other's answer.</summary>
    /// <exception cref="ArgumentException">A policy needs a key that the analyzer was not given.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; it is checked for every turn.</exception>
    public ConversationResult Analyze(Conversation conversation, ConversationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(options);
        return new ConversationAnalysis(_detector, options, _rules, Keys).Run(conversation, cancellation);
    }

    /// <summary>Begins a conversation whose turns come one by one.</summary>
    /// <param name="language">BCP-47 language.</param>
    /// <param name="modality">Typed or transcribed.</param>
    /// <param name="options">What is wanted; <see cref="ConversationOptions.RedactAudio"/> and <see cref="ConversationOptions.Explains"/> are
    /// ignored.</param>
    public LiveConversation Begin(string language, Modality modality, ConversationOptions options)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(options);
        ConversationAnalysis analysis = new(_detector, options with { RedactAudio = false, Explains = false }, _rules, Keys);
        return new LiveConversation(analysis, _detector, language, modality);
    }

    /// <summary>Redacts a conversation while it goes on: for each turn its answer, then corrections of earlier turns.</summary>
    /// <param name="turns">What is said, as it comes.</param>
    /// <param name="language">BCP-47 language.</param>
    /// <param name="modality">Typed or transcribed.</param>
    /// <param name="options">As for <see cref="Begin"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async IAsyncEnumerable<LiveResult> AnalyzeLiveAsync(
        IAsyncEnumerable<ConversationItem> turns, string language, Modality modality, ConversationOptions options,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(turns);
        using var conversation = Begin(language, modality, options);
        await foreach (var turn in turns.WithCancellation(cancellation).ConfigureAwait(false))
        {
            foreach (var result in conversation.Add(turn, cancellation)) yield return result;
        }
    }

    /// <summary>Redacts a text without turns.</summary>
    /// <exception cref="ArgumentException">A policy needs a key that the analyzer was not given.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public DocumentResult Analyze(SourceText text, DocumentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new DocumentAnalysis(_detector, options, _rules, Keys).Run(text, cancellation);
    }

    /// <summary>
    /// Redacts characters that the program holds into a buffer of its own. The characters are copied once, for the recognizers; what is redacted is
    /// written as it comes about, with no text of its own in between. Nothing is written when the call fails.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="output">Takes the redacted text.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">A policy needs a key that the analyzer was not given.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public WrittenDocument Redact(ReadOnlySpan<char> text, IBufferWriter<char> output, DocumentOptions options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var source = new SourceText(new string(text));
        var analysis = new DocumentAnalysis(_detector, options, _rules, Keys);
        return analysis.Write(source, analysis.Find(source, cancellation), output);
    }

    /// <summary>
    /// <see cref="Analyze(Conversation, ConversationOptions, CancellationToken)"/> on a thread of the pool: the work is computation, so the caller's
    /// thread is free meanwhile.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public Task<ConversationResult> AnalyzeAsync(Conversation conversation, ConversationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Analyze(conversation, options, cancellation), cancellation);
    }

    /// <summary><see cref="Analyze(SourceText, DocumentOptions, CancellationToken)"/> on a thread of the pool.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public Task<DocumentResult> AnalyzeAsync(SourceText text, DocumentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Analyze(text, options, cancellation), cancellation);
    }

    /// <summary>
    /// Redacts conversations as they come, on as many threads as the machine has processors. Results have the order of the conversations; no more of
    /// them are read than are being worked on, so a source of any length needs little memory.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/>, or the token of the enumeration, was cancelled.</exception>
    public IAsyncEnumerable<ConversationResult> AnalyzeAllAsync(
        IAsyncEnumerable<Conversation> conversations, ConversationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversations);
        ArgumentNullException.ThrowIfNull(options);
        return OrderedBatch.RunAsync(conversations, (conversation, token) => Analyze(conversation, options, token), cancellation);
    }

    /// <summary>Redacts texts as they come, as <see cref="AnalyzeAllAsync(IAsyncEnumerable{Conversation}, ConversationOptions, CancellationToken)"/>
    /// does conversations.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/>, or the token of the enumeration, was cancelled.</exception>
    public IAsyncEnumerable<DocumentResult> AnalyzeAllAsync(IAsyncEnumerable<SourceText> texts, DocumentOptions options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(options);
        return OrderedBatch.RunAsync(texts, (text, token) => Analyze(text, options, token), cancellation);
    }

    /// <summary>Finds what <paramref name="options"/> ask for in texts that are one dialogue, so that a question explains its answer. Nothing is
    /// redacted.</summary>
    internal FoundInTurns Find(IReadOnlyList<Turn> turns, DocumentOptions options, CancellationToken cancellation) =>
        new DocumentAnalysis(_detector, options, _rules, Keys).Find(new DialogueText(turns, options.Language), cancellation);

    /// <summary>The first half of the analysis of a text: what is in it. Serves all threads.</summary>
    internal FoundDocument Find(SourceText text, DocumentOptions options, CancellationToken cancellation) =>
        new DocumentAnalysis(_detector, options, _rules, Keys).Find(text, cancellation);

    /// <summary>The second half: redacts what was found. Texts that share a memory come one after the other.</summary>
    internal DocumentResult Redact(SourceText text, FoundDocument found, DocumentOptions options) =>
        new DocumentAnalysis(_detector, options, _rules, Keys).Redact(text, found);
}
