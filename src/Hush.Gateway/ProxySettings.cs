namespace Hush.Gateway;

/// <summary>What the proxy forwards to, and what it does with what it can't read.</summary>
internal sealed record ProxySettings
{
    /// <summary>Where it listens. Port 0 takes a free one.</summary>
    public Uri Listen { get; init; } = new("http://127.0.0.1:5081");

    /// <summary>Where requests in OpenAI's format go; its path stands before theirs.</summary>
    public Uri OpenAI { get; init; } = new("https://api.openai.com");

    /// <summary>Where requests in Anthropic's format go; its path stands before theirs.</summary>
    public Uri Anthropic { get; init; } = new("https://api.anthropic.com");

    /// <summary>Whether images, sound, files and token ids, which Hush can't read, are sent as they are. Default: no, the request is
    /// refused.</summary>
    public bool PassesUnreadable { get; init; }

    /// <summary>What is hidden and what stands for it. Default: placeholders, in the language that is told from the request.</summary>
    public RedactionSessionOptions Session { get; init; } = new() { Language = null };

    /// <summary>How many conversations that the provider continues by an id are remembered.</summary>
    public int MaxConversations { get; init; } = 10_000;

    /// <summary>After how long without use such a conversation is forgotten.</summary>
    public TimeSpan ConversationLifetime { get; init; } = TimeSpan.FromDays(1);
}
