namespace Hush;

/// <summary>What the chat client middleware hides and what it does with what it can't read.</summary>
public sealed record ChatRedactionOptions
{
    /// <summary>What is hidden and what stands for it. Default: placeholders, in the language that is told from the messages.</summary>
    public RedactionSessionOptions Session { get; init; } = new() { Language = null };

    /// <summary>
    /// Whether images, sound, files and other content that Hush can't read is sent as it is. Default: no, a message that holds any is refused by
    /// <see cref="UnreadableContentException"/>.
    /// </summary>
    public bool PassesUnreadableContent { get; init; }

    /// <summary>
    /// How many conversations that a service continues by their id (<c>ChatOptions.ConversationId</c>) are remembered, at least 1. Of more, the one
    /// that was not used for the longest time is forgotten; continuing it fails. Default: 10,000.
    /// </summary>
    public int MaxConversations { get; init; } = 10_000;

    /// <summary>After how long without use such a conversation is forgotten. Default: a day.</summary>
    public TimeSpan ConversationLifetime { get; init; } = TimeSpan.FromDays(1);
}
