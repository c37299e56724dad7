using System.Diagnostics;
using System.Globalization;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Conversations;

/// <summary>What a valid job request asks for, in our own terms.</summary>
/// <param name="Version">The API version it came by.</param>
/// <param name="DisplayName">The caller's name for it; null when not sent.</param>
/// <param name="CancelAfter">Its time limit; null means none.</param>
/// <param name="Inputs">The conversations, in order.</param>
/// <param name="Tasks">What to do with them, in order.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record ConversationJobPlan(
    ConversationApiVersion Version,
    string? DisplayName,
    TimeSpan? CancelAfter,
    IReadOnlyList<PlannedConversation> Inputs,
    IReadOnlyList<PlannedTask> Tasks)
{
    /// <summary>Whether the answer says how every candidate came about. An extension of Hush; default: no.</summary>
    public bool Explains { get; init; }

    /// <summary>The model that was chosen, as callers write it; null for the server's own. An extension of Hush.</summary>
    public string? Model { get; init; }

    /// <summary>What the answer calls the model that was chosen: its own name and the beginning of its hash; null to name none.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>Numbers only.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"ConversationJobPlan({Inputs.Count} conversations, {Tasks.Count} tasks)");
}

/// <summary>A conversation of a request, and why it cannot be analysed when it cannot.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Problem">An error of this one input, such as an unsupported language; null when it can be analysed.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record PlannedConversation(Conversation Conversation, RequestProblem? Problem)
{
    /// <summary>The number of items only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PlannedConversation({Conversation.Items.Count} items)");
}

/// <summary>A task of a request.</summary>
/// <param name="Name">The caller's name for it; null when not sent.</param>
/// <param name="Options">What the parameters mean.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record PlannedTask(string? Name, ConversationOptions Options)
{
    /// <summary>Names of parameters that were sent and have no effect on conversations.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(PlannedTask);
}
