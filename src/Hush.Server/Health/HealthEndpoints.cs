using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Hush.Server.Studio;
using Hush.Tasks;

namespace Hush.Server.Health;

/// <summary>What probes and curious people ask: the list of routes, readiness, and whether a key is good.</summary>
internal sealed class HealthEndpoints(Readiness readiness, AnalyzerHost analyzer, KeyRing keys, WrongKeys wrong, JobLocation location)
{
    /// <param name="routes">The server's routes.</param>
    /// <param name="hasApi">Whether there are others, which the list of routes shows.</param>
    public void Map(IEndpointRouteBuilder routes, bool hasApi)
    {
        if (hasApi) routes.MapMethods(HomePage.Path, RouteDescription.Reading, ShowHomeAsync).WithSummary("This page.").ExcludeFromDescription();
        routes.MapMethods("/ready", RouteDescription.Reading, ShowReadyAsync).WithSummary("Whether the server can take requests.")
            .Answers<ReadyAnswer>().Answers<ReadyAnswer>(StatusCodes.Status503ServiceUnavailable);
        routes.MapMethods("/status", RouteDescription.Reading, ShowStatusAsync).WithSummary("Whether a key is good.")
            .Answers<StatusAnswer>().Answers<ErrorAnswer>(StatusCodes.Status401Unauthorized);
    }

    /// <summary>Answers the page with all routes.</summary>
    public Task ShowHomeAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = HomePage.Policy;
        string page = HomePage.Write(context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints, location.Of(context.Request, ""), needsKey: !keys.IsOpen, StudioFiles.AreBuilt);
        return JsonAnswer.WriteBytesAsync(context, System.Text.Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8");
    }

    private async Task ShowReadyAsync(HttpContext context)
    {
        string? obstacle = await readiness.ObstacleAsync();
        context.Response.StatusCode = obstacle is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await JsonAnswer.WriteAsync(context, new ReadyAnswer("hush", obstacle is null ? "ready" : "notReady") { Reason = obstacle }, HealthJson.Default.ReadyAnswer);
    }

    // A probe without a key learns that the server lives: orchestrators restart what answers 401.
    private Task ShowStatusAsync(HttpContext context)
    {
        string? key = KeyCheck.PresentedKey(context.Request);
        if (key is null && !keys.IsOpen)
            return JsonAnswer.WriteAsync(context, new StatusAnswer("hush", "Unknown", "No key was sent."), HealthJson.Default.StatusAnswer);
        return keys.TryFindOwner(key, out _)
            ? JsonAnswer.WriteAsync(context, new StatusAnswer("hush", "Valid", keys.IsOpen ? "No key is needed." : "The key is good.") { Model = analyzer.Model }, HealthJson.Default.StatusAnswer)
            : wrong.RefuseAsync(context);
    }
}

internal sealed record ReadyAnswer(string Service, string Status)
{
    /// <summary>Why the server is not ready.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}

internal sealed record StatusAnswer(string Service, string ApiStatus, string ApiStatusMessage)
{
    /// <summary>The model in use: its name and the beginning of its SHA-256.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadyAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
