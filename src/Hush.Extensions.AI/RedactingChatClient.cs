using System.Runtime.CompilerServices;
using Hush.Extensions.AI;
using Hush.LanguageModels;
using Microsoft.Extensions.AI;

namespace Hush;

/// <summary>
/// Redacts what is sent to a chat client and restores what it answers: texts, arguments and results of tool calls, streamed or not. A call that sends
/// the whole history has a mapping of its own; of conversations that the service continues by an id, the mapping is remembered in memory. Definitions
/// of tools, response formats and what a model thought pass as they are.
/// </summary>
public sealed class RedactingChatClient : DelegatingChatClient
{
    private readonly PiiAnalyzer _analyzer;
    private readonly ChatRedactionOptions _options;
    private readonly SessionStore _conversations;

    /// <summary>Wraps a client.</summary>
    /// <param name="innerClient">What is sent to it is redacted.</param>
    /// <param name="analyzer">Finds what to hide.</param>
    /// <param name="options">What is hidden; null for the defaults.</param>
    /// <param name="time">The clock by which conversations are forgotten; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The options remember fewer than one conversation.</exception>
    public RedactingChatClient(IChatClient innerClient, PiiAnalyzer analyzer, ChatRedactionOptions? options = null, TimeProvider? time = null)
        : base(innerClient)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
        _options = options ?? new ChatRedactionOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxConversations, 1, nameof(options));
        _conversations = new SessionStore(_options.MaxConversations, _options.ConversationLifetime, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    /// <exception cref="UnreadableContentException">A message holds what Hush can't read.</exception>
    /// <exception cref="UnknownConversationException">The conversation to continue is not known.</exception>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var session = SessionFor(options);
        var (redacted, changed) = await MessageRedaction.ApplyAsync(messages, options, session, _options.PassesUnreadableContent, cancellationToken)
            .ConfigureAwait(false);
        var response = await base.GetResponseAsync(redacted, changed, cancellationToken).ConfigureAwait(false);
        Keep(response.ConversationId, session);
        foreach (var message in response.Messages)
        {
            ResponseRestoring.Apply(session, message.Contents);
            message.RawRepresentation = null;
        }

        response.RawRepresentation = null;
        return response;
    }

    /// <inheritdoc/>
    /// <exception cref="UnreadableContentException">A message holds what Hush can't read.</exception>
    /// <exception cref="UnknownConversationException">The conversation to continue is not known.</exception>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit.</exception>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var session = SessionFor(options);
        var (redacted, changed) = await MessageRedaction.ApplyAsync(messages, options, session, _options.PassesUnreadableContent, cancellationToken)
            .ConfigureAwait(false);
        var updates = base.GetStreamingResponseAsync(redacted, changed, cancellationToken);
        await foreach (var update in StreamRestoring.ApplyAsync(session, updates, cancellationToken).ConfigureAwait(false))
        {
            Keep(update.ConversationId, session);
            yield return update;
        }
    }

    private RedactionSession SessionFor(ChatOptions? options) =>
        options?.ConversationId is { } id
            ? _conversations.Find(id) ?? throw new UnknownConversationException() : new RedactionSession(_analyzer, _options.Session);

    private void Keep(string? conversation, RedactionSession session)
    {
        if (conversation is not null) _conversations.Keep(conversation, session);
    }
}
