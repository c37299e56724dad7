namespace Hush.Gateway;

/// <summary>A request that is not forwarded. Its message holds nothing of the request's text.</summary>
internal sealed class RefusalException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>A name of the reason that programs may rely on.</summary>
    public string Code { get; } = code;

    public static RefusalException NotJson() =>
        new(415, "hush_not_json", "Hush redacts JSON alone; uploads and encoded bodies are not forwarded.");

    public static RefusalException Upgrade() =>
        new(501, "hush_upgrade", "Connections of another protocol, such as WebSocket, can't be redacted and are not forwarded.");

    public static RefusalException BrokenJson() =>
        new(400, "hush_broken_json", "The body is not valid JSON, or has a member twice.");

    public static RefusalException Unreadable(string type) =>
        new(400, "hush_unreadable_content",
            $"Content of type '{type}' can't be redacted. Start 'hush proxy' with '--images pass' to send it as it is.");

    public static RefusalException UnknownConversation() =>
        new(409, "hush_unknown_conversation",
            "The conversation to continue is not known to Hush, or not any more; start a new one with the whole history.");

    public static RefusalException Incomplete(SearchIncompleteException stopped) =>
        new(422, "hush_search_incomplete", stopped.Message);

    public static RefusalException Unreachable() =>
        new(502, "hush_provider_unreachable", "The provider could not be reached or did not answer.");
}
