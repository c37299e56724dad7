namespace Hush.Contracts.Conversations;

/// <summary>Counts of a request. A conversation counts as a document too.</summary>
public sealed class ConversationStatisticsAnswer
{
    /// <summary>Conversations sent.</summary>
    public required int DocumentsCount { get; init; }

    /// <summary>Conversations analysed.</summary>
    public required int ValidDocumentsCount { get; init; }

    /// <summary>Conversations that could not be analysed.</summary>
    public required int ErroneousDocumentsCount { get; init; }

    /// <summary>Started thousands of text elements, over all analysed conversations.</summary>
    public required long TransactionsCount { get; init; }

    /// <summary>Conversations sent.</summary>
    public required int ConversationsCount { get; init; }

    /// <summary>Conversations analysed.</summary>
    public required int ValidConversationsCount { get; init; }

    /// <summary>Conversations that could not be analysed.</summary>
    public required int ErroneousConversationsCount { get; init; }
}

/// <summary>Counts of one conversation.</summary>
public sealed class ConversationTransactionsAnswer
{
    /// <summary>Started thousands of text elements of the source form.</summary>
    public required long TransactionsCount { get; init; }
}
