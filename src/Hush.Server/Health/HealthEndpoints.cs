using System.Text.Json.Serialization;
using Hush.Jobs;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Wire;

namespace Hush.Server.Health;

/// <summary>What probes and curious people ask: the home page, readiness, and whether a key is good.</summary>
internal sealed class HealthEndpoints(IJobStore store, Analyzer analyzer, KeyRing keys)
{
    private const string HomePage =
        $"""
        Hush is running. It redacts personal information from conversations and texts.

          /language/analyze-conversations/jobs   conversations (POST a job, GET its state)
          /language/:analyze-text                texts (POST them, get the answer)
          /language/analyze-text/jobs            texts (POST a job, GET its state)
          /ready                                 whether it can take jobs
          /status                                whether a key is good

        Model {HushModel.Version}

        """;

    public void Map(IEndpointRouteBuilder routes)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/", methods, ShowHomeAsync);
        routes.MapMethods("/ready", methods, ShowReadyAsync);
        routes.MapMethods("/status", methods, ShowStatusAsync);
    }

    private static Task ShowHomeAsync(HttpContext context) =>
        JsonAnswer.WriteBytesAsync(context, System.Text.Encoding.UTF8.GetBytes(HomePage), "text/plain; charset=utf-8");

    private async Task ShowReadyAsync(HttpContext context)
    {
        bool isReady = analyzer.IsLoaded && await IsStoreWritableAsync(context.RequestAborted);
        context.Response.StatusCode = isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await JsonAnswer.WriteAsync(context, new ReadyAnswer("hush", isReady ? "ready" : "notReady"), HealthJson.Default.ReadyAnswer);
    }

    // A probe without a key learns that the server lives: orchestrators restart what answers 401.
    private Task ShowStatusAsync(HttpContext context)
    {
        string? key = KeyCheck.PresentedKey(context.Request);
        if (key is null && !keys.IsOpen)
            return JsonAnswer.WriteAsync(context, new StatusAnswer("hush", "Unknown", "No key was sent."), HealthJson.Default.StatusAnswer);
        return keys.TryFindOwner(key, out _)
            ? JsonAnswer.WriteAsync(context, new StatusAnswer("hush", "Valid", keys.IsOpen ? "No key is needed." : "The key is good."), HealthJson.Default.StatusAnswer)
            : KeyCheck.RefuseAsync(context);
    }

    private async Task<bool> IsStoreWritableAsync(CancellationToken cancellation)
    {
        try
        {
            await store.CheckAsync(cancellation);
            return true;
        }
        catch (JobStoreException)
        {
            return false;
        }
    }
}

internal sealed record ReadyAnswer(string Service, string Status);

internal sealed record StatusAnswer(string Service, string ApiStatus, string ApiStatusMessage);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadyAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
