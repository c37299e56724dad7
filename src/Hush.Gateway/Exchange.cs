using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.Gateway.Requests;
using Hush.LanguageModels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Hush.Gateway;

/// <summary>One request on its way to a provider and back: its mapping, and the conversation that it belongs to.</summary>
internal sealed class Exchange
{
    private readonly SessionStore _conversations;
    private readonly HttpRequest _request;

    private Exchange(HttpRequest request, RedactionSession session, SessionStore conversations) =>
        (_request, Session, _conversations, Provider) = (request, session, conversations, Providers.Of(request));

    /// <summary>The mapping of the conversation, or of this request alone.</summary>
    public RedactionSession Session { get; }

    /// <summary>Whose format the request has.</summary>
    public Provider Provider { get; }

    /// <summary>How many texts were redacted.</summary>
    public int Texts { get; private init; }

    /// <summary>The path of the request.</summary>
    public string Path => _request.Path.Value!;

    /// <summary>Reads a request and puts the redacted one in its place.</summary>
    /// <exception cref="RefusalException">It can't be redacted.</exception>
    public static async Task<Exchange> OpenAsync(HttpRequest request, PiiAnalyzer analyzer, ProxySettings settings, SessionStore conversations,
        CancellationToken cancellation)
    {
        var body = await ReadAsync(request, cancellation);
        var continued = Readable(() => ConversationNames.Continued(request, body));
        var known = continued.Select(id => conversations.Find(ConversationNames.Scoped(request, id))).OfType<RedactionSession>().FirstOrDefault();
        if (known is null && continued.Count > 0 && body is not null) throw RefusalException.UnknownConversation();
        var session = known ?? new RedactionSession(analyzer, settings.Session);
        var texts = new PromptCollector();
        if (body is not null)
        {
            Readable(() =>
            {
                new RequestTexts(texts, settings.PassesUnreadable).Collect(body);
                return texts;
            });
            try
            {
                await texts.RedactAsync(session, cancellation);
            }
            catch (SearchIncompleteException stopped)
            {
                throw RefusalException.Incomplete(stopped);
            }

            var redacted = Readable(() => JsonText.WriteBytes(body));
            request.Body = new MemoryStream(redacted, writable: false);
            request.ContentLength = redacted.Length;
        }

        return new Exchange(request, session, conversations) { Texts = texts.Count };
    }

    /// <summary>Remembers the mapping for whoever continues the conversation of an answer.</summary>
    public void Remember(JsonObject answer)
    {
        foreach (var id in ConversationNames.Given(answer)) _conversations.Keep(ConversationNames.Scoped(_request, id), Session);
    }

    // Half of a surrogate pair passes the parser, and only what reads the string or writes it says that it is no text.
    private static T Readable<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InvalidOperationException)
        {
            throw RefusalException.BrokenJson();
        }
    }

    private static async Task<JsonObject?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var features = request.HttpContext.Features;
        if (features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true
            || features.Get<IHttpExtendedConnectFeature>()?.IsExtendedConnect == true) throw RefusalException.Upgrade();
        if (features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false) return null;
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0) throw RefusalException.NotJson();
        try
        {
            var node = await JsonNode.ParseAsync(request.Body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false },
                cancellationToken: cancellation);
            return node as JsonObject ?? throw RefusalException.BrokenJson();
        }
        catch (JsonException)
        {
            throw RefusalException.BrokenJson();
        }
    }
}
