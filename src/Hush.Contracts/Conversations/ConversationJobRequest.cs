using System.Diagnostics;
using System.Globalization;

namespace Hush.Contracts.Conversations;

/// <summary>Body of a job submit: conversations and what to do with them. Every member may be missing; the mapping judges it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationJobRequest
{
    /// <summary>The caller's name for the job, echoed in its state.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What is analysed.</summary>
    public ConversationAnalysisInput? AnalysisInput { get; init; }

    /// <summary>What is done with it, one or more.</summary>
    public IReadOnlyList<ConversationTaskInput?>? Tasks { get; init; }

    /// <summary>Seconds after which an unfinished job is cancelled; null means never.</summary>
    public double? CancelAfter { get; init; }

    /// <summary>The numbers of conversations and tasks, never a text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"ConversationJobRequest({AnalysisInput?.Conversations?.Count ?? 0} conversations, {Tasks?.Count ?? 0} tasks)");
}

/// <summary>Holds the conversations of a request.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationAnalysisInput
{
    /// <summary>The conversations, one as the service has it.</summary>
    public IReadOnlyList<ConversationInput?>? Conversations { get; init; }

    /// <summary>The number of conversations, never a text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"ConversationAnalysisInput({Conversations?.Count ?? 0} conversations)");
}
