using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hush.Gateway.Responses;

/// <summary>An event of a stream.</summary>
/// <param name="Type">The name in its field <c>event</c>; null where it has none.</param>
/// <param name="Data">Its data.</param>
internal sealed record StreamEvent(string? Type, JsonObject Data)
{
    /// <summary>The type only.</summary>
    public override string ToString() => nameof(StreamEvent);
}

/// <summary>
/// Restores one stream of a provider's format: which texts arrive in pieces, which piece belongs to which text, and when a text has ended. One
/// instance serves one stream.
/// </summary>
internal abstract class StreamDialect(RedactionSession session)
{
    private readonly Dictionary<string, StreamRestorer> _restorers = new(StringComparer.Ordinal);

    /// <summary>The mapping of the stream's conversation.</summary>
    protected RedactionSession Session { get; } = session;

    /// <summary>The dialect of a path.</summary>
    public static StreamDialect For(Provider provider, string path, RedactionSession session) => provider switch
    {
        Provider.Anthropic => new MessagesDialect(session),
        _ when path.Contains("/responses", StringComparison.OrdinalIgnoreCase) => new ResponsesDialect(session),
        _ => new ChatDialect(session),
    };

    /// <summary>The events that stand for <paramref name="received"/>: itself, restored, and before it what was held back, if its text ends
    /// here.</summary>
    public abstract IEnumerable<StreamEvent> Restore(StreamEvent received);

    /// <summary>Restores the string in <paramref name="member"/>, the next piece of the text <paramref name="key"/>.</summary>
    protected void Push(JsonObject owner, string member, string key, bool isJson = false)
    {
        if (StringOf(owner, member) is { } text) owner[member] = RestorerOf(key, isJson).Push(text);
    }

    /// <summary>What is held back of the text <paramref name="key"/>, which has ended; null for nothing.</summary>
    protected string? Complete(string key) => _restorers.Remove(key, out var restorer) && restorer.Complete() is { Length: > 0 } rest ? rest : null;

    /// <summary>The keys of the texts that have begun and not ended.</summary>
    protected IReadOnlyList<string> Open() => [.. _restorers.Keys];

    /// <summary>A number in a member; 0 where there is none.</summary>
    protected static int NumberOf(JsonObject item, string member) => item[member] is JsonValue value && value.TryGetValue<int>(out var number)
        ? number : 0;

    /// <summary>A string in a member; empty where there is none.</summary>
    protected static string TextOf(JsonObject item, string member) => StringOf(item, member) ?? "";

    // Half of a surrogate pair is JSON and no text.
    private static string? StringOf(JsonObject item, string member)
    {
        if (item[member] is not JsonValue value || value.GetValueKind() != JsonValueKind.String) return null;
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private StreamRestorer RestorerOf(string key, bool isJson)
    {
        if (!_restorers.TryGetValue(key, out var restorer)) _restorers[key] = restorer = isJson ? Session.OpenJsonRestorer() : Session.OpenRestorer();
        return restorer;
    }
}
