using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hush.Server.Tests.Telemetry;

/// <summary>Takes what is sent by OTLP over HTTP and keeps it as characters; servers that start while it lives send to it.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private readonly ConcurrentQueue<string> _traces = new();
    private readonly ConcurrentQueue<string> _metrics = new();
    private readonly WebApplication _app;

    private Collector(WebApplication app) => _app = app;

    /// <summary>All spans; texts stand in them as they are.</summary>
    public string Traces => string.Join('\n', _traces);

    /// <summary>All metrics.</summary>
    public string Metrics => string.Join('\n', _metrics);

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Collector collector = new(builder.Build());
        collector._app.MapPost("/v1/traces", context => TakeAsync(context, collector._traces));
        collector._app.MapPost("/v1/metrics", context => TakeAsync(context, collector._metrics));
        await collector._app.StartAsync();
        var address = collector._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Environment.SetEnvironmentVariable(Endpoint, address);
        Environment.SetEnvironmentVariable(Protocol, "http/protobuf");
        return collector;
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(Endpoint, null);
        Environment.SetEnvironmentVariable(Protocol, null);
        await _app.DisposeAsync();
    }

    private static async Task TakeAsync(HttpContext context, ConcurrentQueue<string> into)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        into.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
