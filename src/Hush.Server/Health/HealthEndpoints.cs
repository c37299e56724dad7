using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Inference.Kernels;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Hush.Server.Studio;
using Hush.Tasks;
using Hush.Tasks.Selection;

namespace Hush.Server.Health;

/// <summary>What probes and curious people ask: the list of routes, readiness, and whether a key is good.</summary>
internal sealed class HealthEndpoints(Readiness readiness, AnalyzerHost analyzer, SelectableModels models, KeyRing keys, Callers callers,
    WrongKeys wrong, JobLocation location)
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
        var page = HomePage.Write(context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints, location.Of(context.Request, ""),
            needsKey: !keys.IsOpen, StudioFiles.AreBuilt);
        return JsonAnswer.WriteBytesAsync(context, System.Text.Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8");
    }

    private async Task ShowReadyAsync(HttpContext context)
    {
        var obstacle = await readiness.ObstacleAsync();
        context.Response.StatusCode = obstacle is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await JsonAnswer.WriteAsync(context, new ReadyAnswer("hush", obstacle is null ? "ready" : "notReady") { Reason = obstacle },
            HealthJson.Default.ReadyAnswer);
    }

    // A probe without a key learns that the server lives: orchestrators restart what answers 401.
    private async Task ShowStatusAsync(HttpContext context)
    {
        if (KeyCheck.PresentedKey(context.Request) is null && !keys.IsOpen)
        {
            await JsonAnswer.WriteAsync(context, new StatusAnswer("hush", "Unknown", "No key was sent."), HealthJson.Default.StatusAnswer);
            return;
        }

        var found = await callers.FindAsync(context);
        if (found.Problem is { Status: StatusCodes.Status401Unauthorized } wrongOne) await wrong.RefuseAsync(context, wrongOne);
        else if (found.Problem is { } problem) await ProblemAnswer.WriteAsync(context, problem);
        else await JsonAnswer.WriteAsync(context, new StatusAnswer("hush", "Valid", keys.IsOpen ? "No key is needed." : "The key is good.")
        { Model = analyzer.Model, Instructions = KernelDispatch.Best.Instructions, Models = Offered() }, HealthJson.Default.StatusAnswer);
    }

    private IReadOnlyList<OfferedModelAnswer>? Offered() => models.All.Count == 0 ? null
        : [.. models.All.Select(model => new OfferedModelAnswer(model.Name) { Model = model.Model, Languages = model.Languages })];
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

    /// <summary>The processor's instructions that models run by, such as <c>avx512</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Instructions { get; init; }

    /// <summary>The models that a call may choose with <c>hush-model</c>; null where callers may not choose.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<OfferedModelAnswer>? Models { get; init; }
}

internal sealed record OfferedModelAnswer(string Name)
{
    /// <summary>Its own name and the beginning of its SHA-256; null of a file of the operator's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }

    /// <summary>Languages that it reads, BCP-47 primary subtags, <c>*</c> alone for all; null of a file of the operator's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Languages { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadyAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
