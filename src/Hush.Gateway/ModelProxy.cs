using System.Net;
using Hush.LanguageModels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace Hush.Gateway;

/// <summary>
/// The reverse proxy before language models: redacts requests in the formats of OpenAI and Anthropic, forwards them and restores the answers. Every
/// JSON body is redacted, whatever its path; other bodies are refused.
/// </summary>
internal sealed class ModelProxy
{
    private const long MostBytes = 64 << 20;

    // A model may think for long before its answer begins.
    private static readonly ForwarderRequestConfig Forwarding = new() { ActivityTimeout = TimeSpan.FromMinutes(30) };

    private readonly PiiAnalyzer _analyzer;
    private readonly ProxySettings _settings;
    private readonly SessionStore _conversations;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;
    private readonly IHttpForwarder _forwarder;
    private readonly ILogger _logger;

    private ModelProxy(PiiAnalyzer analyzer, ProxySettings settings, IServiceProvider services)
    {
        _analyzer = analyzer;
        _settings = settings;
        _time = services.GetRequiredService<TimeProvider>();
        _conversations = new SessionStore(settings.MaxConversations, settings.ConversationLifetime, _time);
        _client = services.GetRequiredService<HttpMessageInvoker>();
        _forwarder = services.GetRequiredService<IHttpForwarder>();
        _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Hush.Proxy");
    }

    /// <summary>Builds the proxy as a program that is not started.</summary>
    public static WebApplication Build(PiiAnalyzer analyzer, ProxySettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.Listen.GetLeftPart(UriPartial.Authority));
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = MostBytes);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Yarp", LogLevel.Error);
        builder.Services.AddHttpForwarder();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<HttpMessageInvoker>(_ => new HttpMessageInvoker(new SocketsHttpHandler
        {
            UseProxy = true,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(30),
        }));
        var app = builder.Build();
        var proxy = new ModelProxy(analyzer, settings, app.Services);
        app.Run(proxy.RunAsync);
        return app;
    }

    private async Task RunAsync(HttpContext context)
    {
        var provider = Providers.Of(context.Request);
        try
        {
            var begun = _time.GetTimestamp();
            var exchange = await Exchange.OpenAsync(context.Request, _analyzer, _settings, _conversations, context.RequestAborted);
            var redacted = _time.GetElapsedTime(begun);
            var prefix = (provider == Provider.Anthropic ? _settings.Anthropic : _settings.OpenAI).ToString().TrimEnd('/');
            var error = await _forwarder.SendAsync(context, prefix, _client, Forwarding, new RedactingTransformer(exchange));
            if (error is not ForwarderError.None && !context.Response.HasStarted
                && !context.RequestAborted.IsCancellationRequested) throw RefusalException.Unreachable();
            ProxyLog.Forwarded(_logger, context.Request.Method, provider, context.Response.StatusCode, exchange.Texts, exchange.Session.Count,
                Math.Round(redacted.TotalMilliseconds, 1));
        }
        catch (RefusalException refusal)
        {
            ProxyLog.Refused(_logger, context.Request.Method, provider, refusal.Code);
            context.Response.StatusCode = refusal.Status;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(JsonText.WriteBytes(Providers.Envelope(provider, refusal.Code, refusal.Message)),
                context.RequestAborted);
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or InvalidOperationException
            && context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
    }
}
