using Hush.Contracts.Conversations;
using Hush.Contracts.Errors;
using Hush.Mapping.Documents;
using Hush.Mapping.Explain;

namespace Hush.Mapping.Conversations;

/// <summary>Analyses a conversation, as <c>PiiAnalyzer.Analyze</c> does.</summary>
internal delegate ConversationResult AnalyzeConversation(Conversation conversation, ConversationOptions options, CancellationToken cancellation);

/// <summary>Runs one task of a plan over all of its conversations and writes the results as the wire has them.</summary>
internal static class ConversationTaskRun
{
    /// <summary>What the wire calls the results of a task.</summary>
    public const string ResultsKind = "conversationalPIIResults";

    // One transaction is charged for each started thousand of text elements.
    private const int TextElementsPerTransaction = 1000;

    /// <summary>Runs task <paramref name="taskIndex"/> of <paramref name="plan"/>. The results hold statistics; leave them out where not asked
    /// for.</summary>
    public static ConversationResultsAnswer Run(ConversationJobPlan plan, int taskIndex, AnalyzeConversation analyze, DetectLanguage detectLanguage,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(analyze);
        ArgumentNullException.ThrowIfNull(detectLanguage);
        var options = plan.Tasks[taskIndex].Options with { Explains = plan.Explains };
        var ignored = IgnoredParameters.WarningOf(plan.Tasks[taskIndex].Ignored, "conversations");
        var redacted = new List<RedactedConversationAnswer>(plan.Inputs.Count);
        var errors = new List<InputErrorAnswer>();
        foreach (var input in plan.Inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (input.Problem is { } problem) errors.Add(new InputErrorAnswer { Id = input.Conversation.Id, Error = problem.ToErrorBody() });
            else redacted.Add(Redact(WithLanguage(input.Conversation, detectLanguage), options, plan, ignored, analyze, cancellation));
        }

        return new ConversationResultsAnswer
        {
            Conversations = redacted,
            Errors = errors,
            Statistics = Count(redacted, errors),
            ModelVersion = HushModel.Version,
            HushModel = plan.AnsweredBy,
        };
    }

    /// <summary>Whether the language is to be detected.</summary>
    internal static bool IsAuto(string language) =>
        DocumentMapping.IsUnknown(language) || string.Equals(language, DocumentMapping.AutoLanguage, StringComparison.OrdinalIgnoreCase);

    private static Conversation WithLanguage(Conversation conversation, DetectLanguage detectLanguage)
    {
        if (!IsAuto(conversation.Language)) return conversation;
        SourceText whole = new(string.Join('\n', conversation.Items.Select(item => item.Forms.Text.Reveal())));
        return conversation with
        { Language = detectLanguage(whole) is { } told && TextLanguages.IsSupported(told.Code) ? told.Code : DocumentMapping.OrdinaryLanguage };
    }

    private static RedactedConversationAnswer Redact(
        Conversation conversation, ConversationOptions options, ConversationJobPlan plan, IReadOnlyList<WarningAnswer> ignored,
        AnalyzeConversation analyze,
        CancellationToken cancellation)
    {
        var result = analyze(conversation, options, cancellation);
        var source = conversation.Modality == Modality.Text ? Representation.Text : options.Source;
        var textElements = SourceForm.CountTextElements(conversation, source);
        return new RedactedConversationAnswer
        {
            Id = result.Id,
            ConversationItems = ResultMapping.Write(result, source, options.LengthUnit, plan.Version.HasMaskMembers),
            Warnings = [.. IncompleteWarning.Of(result.Incomplete), .. EncodedWarning.Of(EncodedWarning.TextsOf(conversation)),
                .. AudioWarning.Of(conversation, result), .. ignored],
            HushCandidates = ExplanationMapping.Write(result, options.LengthUnit),
            Statistics = new ConversationTransactionsAnswer
            {
                TransactionsCount = (textElements + TextElementsPerTransaction - 1) / TextElementsPerTransaction,
            },
        };
    }

    private static ConversationStatisticsAnswer Count(List<RedactedConversationAnswer> redacted, List<InputErrorAnswer> errors) => new()
    {
        DocumentsCount = redacted.Count + errors.Count,
        ValidDocumentsCount = redacted.Count,
        ErroneousDocumentsCount = errors.Count,
        TransactionsCount = redacted.Sum(conversation => conversation.Statistics!.TransactionsCount),
        ConversationsCount = redacted.Count + errors.Count,
        ValidConversationsCount = redacted.Count,
        ErroneousConversationsCount = errors.Count,
    };
}
