using System.Diagnostics;
using Hush.Cli.Input;
using Hush.Contracts.Conversations;
using Hush.Mapping.Conversations;

namespace Hush.Cli.Commands;

/// <summary>What became of a unit: one of the two results, or a problem that says why there is none.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record UnitResult(string? Problem, Conversation? Conversation, ConversationResult? Redacted, DocumentUnit? Document,
    DocumentResult? RedactedDocument)
{
    /// <summary>Ids of recognizers that stopped at a limit and may have missed something; empty as a rule.</summary>
    public IReadOnlyList<string> Incomplete => Redacted?.Incomplete ?? RedactedDocument?.Incomplete ?? [];

    /// <summary>What was searched.</summary>
    public IEnumerable<string> Texts => Conversation is { } conversation ? Hush.Mapping.EncodedWarning.TextsOf(conversation)
        : Document is { } document ? [document.Text.Reveal()] : [];

    /// <summary>How many entities of each category.</summary>
    public IEnumerable<KeyValuePair<string, int>> Categories =>
        (Redacted?.Items.SelectMany(item => item.Entities) ?? RedactedDocument?.Entities ?? []).CountBy(entity => entity.Category.Name);

    /// <summary>A unit that could not be analysed. The problem never holds its text.</summary>
    public static UnitResult Refused(string problem) => new(problem, null, null, null, null);

    /// <summary>The type only, never the text.</summary>
    public override string ToString() => nameof(UnitResult);
}

/// <summary>Analyses units with one shared analyzer. Thread-safe.</summary>
internal sealed class UnitAnalyzer(PiiAnalyzer analyzer, AnalysisSettings settings)
{
    // A file on the user's own machine has no other limit than the machine.
    private static readonly ConversationLimits Limits = new() { MaxItems = int.MaxValue, MaxTextElements = int.MaxValue };

    /// <summary>Analyses <paramref name="unit"/>.</summary>
    public UnitResult Analyze(InputUnit unit, CancellationToken cancellation) => unit switch
    {
        PlainTextUnit plain => Analyze(new DocumentUnit("", plain.Text, null), cancellation),
        DocumentUnit document => Analyze(document, cancellation),
        ConversationUnit conversation => Analyze(conversation.Conversation, cancellation),
        _ => throw new UnreachableException(),
    };

    private UnitResult Analyze(DocumentUnit document, CancellationToken cancellation)
    {
        var result = analyzer.Analyze(document.Text, settings.Documents with { Language = document.Language ?? settings.Language },
            cancellation);
        return new UnitResult(null, null, null, document, result);
    }

    private UnitResult Analyze(ConversationInput input, CancellationToken cancellation)
    {
        var conversation = ConversationMapping.Read(WithDefaults(input), Limits, "conversation");
        if (conversation.Problem is { } problem) return UnitResult.Refused(problem.Explanation);
        return new UnitResult(null, conversation.Value, analyzer.Analyze(conversation.Value!, settings.Conversations, cancellation), null, null);
    }

    /// <summary>A file may leave out what the service demands and the command line knows.</summary>
    private ConversationInput WithDefaults(ConversationInput input) => new()
    {
        Id = string.IsNullOrEmpty(input.Id) ? "1" : input.Id,
        Language = input.Language ?? settings.Language,
        Modality = input.Modality
            ?? (input.ConversationItems?.Any(item => item is not null and not { Lexical: null, Itn: null, MaskedItn: null }) == true
                ? "transcript" : "text"),
        Domain = input.Domain,
        ConversationItems = input.ConversationItems,
    };
}
