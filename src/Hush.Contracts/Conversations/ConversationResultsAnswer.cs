using System.Diagnostics;
using Hush.Contracts.Errors;
using Hush.Contracts.Explain;

namespace Hush.Contracts.Conversations;

/// <summary>Results of a <c>ConversationalPIITask</c>. Declaration order is the order on the wire.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationResultsAnswer
{
    /// <summary>The conversations that could be analysed, in the order of the request.</summary>
    public required IReadOnlyList<RedactedConversationAnswer> Conversations { get; init; }

    /// <summary>The conversations that could not; empty when there is none.</summary>
    public required IReadOnlyList<InputErrorAnswer> Errors { get; init; }

    /// <summary>Counts; null unless asked for.</summary>
    public ConversationStatisticsAnswer? Statistics { get; init; }

    /// <summary>The model that was used, never the word <c>latest</c>.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Name and beginning of the hash of the model that the caller chose, an extension of Hush; null where none was chosen.</summary>
    public string? HushModel { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(ConversationResultsAnswer);
}

/// <summary>A redacted conversation.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactedConversationAnswer
{
    /// <summary>The caller's id.</summary>
    public required string Id { get; init; }

    /// <summary>The items, in the order of the request.</summary>
    public required IReadOnlyList<RedactedItemAnswer> ConversationItems { get; init; }

    /// <summary>Warnings; empty when there is none. Null only in the command line's output, which has none.</summary>
    public IReadOnlyList<WarningAnswer>? Warnings { get; init; }

    /// <summary>Counts; null unless asked for.</summary>
    public ConversationTransactionsAnswer? Statistics { get; init; }

    /// <summary>How every candidate came about, an extension of Hush; null unless asked for.</summary>
    public IReadOnlyList<CandidateAnswer>? HushCandidates { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(RedactedConversationAnswer);
}
