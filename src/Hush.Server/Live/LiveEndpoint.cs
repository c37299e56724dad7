using System.Net.WebSockets;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Tasks.Scheduling;
using Hush.Tasks.Selection;
using Microsoft.Extensions.Options;

namespace Hush.Server.Live;

/// <summary>The route that redacts a conversation while it goes on, over a WebSocket. docs/live.md describes its messages.</summary>
internal sealed class LiveEndpoint(
    SelectableModels models, AnalysisScheduler scheduler, KeyedPolicies policies, IOptions<LiveOptions> options, IOptions<LimitOptions> limits,
    TimeProvider time, IHostApplicationLifetime lifetime, ILogger<LiveEndpoint> logger)
{
    public const string Path = "/conversations/live";

    private int _open;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, FollowAsync).WithSummary("Redacts a conversation while it goes on, over a WebSocket.")
            .WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status101SwitchingProtocols, typeof(void)));

    private async Task FollowAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.Headers.Upgrade = "websocket";
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.NeedsWebSocket);
            return;
        }

        if (ModelQuery.Read(context.Request, models, out var model) is { } misnamed)
        {
            await ProblemAnswer.WriteAsync(context, misnamed);
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _open) > options.Value.MaxConnections)
            {
                await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(TimeSpan.FromSeconds(5)));
                return;
            }

            scheduler.RequireRoom();
            var analyses = await models.GetAsync(model, context.RequestAborted);
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            LiveChannel channel = new(socket, options.Value, time);
            using var ending =
                CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            LiveSession session = new(channel, analyses, scheduler, limits.Value.ToConversationLimits(policies));
            await RunAsync(session, channel, ending.Token);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task RunAsync(LiveSession session, LiveChannel channel, CancellationToken ending)
    {
        try
        {
            await session.RunAsync(ending);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            await channel.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "The server stops.");
        }
        catch (WebSocketException)
        {
            // The client has gone, or does not speak the protocol: nobody reads an answer.
        }
        catch (Exception fault)
        {
            Log.RequestFaulted(logger, fault.GetType().FullName ?? fault.GetType().Name, fault.StackTrace ?? "");
            await channel.RefuseAsync(ProblemCatalog.ServerFault, WebSocketCloseStatus.InternalServerError);
        }
    }
}
