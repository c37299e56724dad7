using Hush.Mapping.Policies;

namespace Hush.Mapping.Conversations;

/// <summary>What one request may hold. The defaults are the service's own limits where it has one.</summary>
internal sealed record ConversationLimits
{
    /// <summary>Conversations of one request, 1 or more. Default 1.</summary>
    public int MaxConversations { get; init; } = 1;

    /// <summary>Text elements of one conversation, counted on the form that detection reads. Default 40,000.</summary>
    public int MaxTextElements { get; init; } = 40_000;

    /// <summary>Items of one conversation. Default 10,000; the service names no limit, its request size implies one of this order.</summary>
    public int MaxItems { get; init; } = 10_000;

    /// <summary>Tasks of one request. Default 25: every task is a whole analysis, so a small request could ask for much work.</summary>
    public int MaxTasks { get; init; } = 25;

    /// <summary>Whether every dated model version is taken as the latest, so that requests written for the service run unchanged. Default:
    /// yes.</summary>
    public bool AcceptForeignModelVersions { get; init; } = true;

    /// <summary>The keys for policies that need one. Default: none.</summary>
    public AvailableKeys Keys { get; init; } = AvailableKeys.None;
}
