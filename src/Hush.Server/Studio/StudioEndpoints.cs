using Hush.Mapping.Problems;
using Hush.Server.Health;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Microsoft.Extensions.Options;

namespace Hush.Server.Studio;

/// <summary>
/// The page at the root: the studio, a program in the browser that calls the API of this server and nothing else. Where it is switched off or was not
/// built, the list of routes stands there.
/// </summary>
internal sealed class StudioEndpoints(HealthEndpoints health, KeyRing keys, IOptions<StudioOptions> studio, IOptions<LimitOptions> limits)
{
    /// <summary>What a browser may load and run for the studio: files of this server. Nothing may frame it, and it can send nothing
    /// elsewhere.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private const string Home = "index.html";

    private bool IsServed => studio.Value.Studio && StudioFiles.AreBuilt;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", RouteDescription.Reading, ShowRootAsync).WithSummary("The studio, where it was built; else the list of routes.")
            .ExcludeFromDescription();
        if (!IsServed) return;
        routes.MapMethods("/studio/settings.json", RouteDescription.Reading, ShowSettingsAsync).ExcludeFromDescription();
        routes.MapMethods("/studio/{**file}", RouteDescription.Reading, ShowFileAsync).ExcludeFromDescription();
    }

    private Task ShowRootAsync(HttpContext context)
    {
        if (!IsServed) return health.ShowHomeAsync(context);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        return JsonAnswer.WriteBytesAsync(context, StudioFiles.Find(Home)!, StudioFiles.ContentTypeOf(Home));
    }

    private Task ShowSettingsAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return JsonAnswer.WriteAsync(context, StudioSettings.Of(limits.Value, needsKey: !keys.IsOpen), StudioJson.Default.StudioSettings);
    }

    // The names of files carry a hash of their content, so a browser may keep them for good.
    private static Task ShowFileAsync(HttpContext context)
    {
        var path = (string?)context.Request.RouteValues["file"] ?? "";
        if (path == Home || StudioFiles.Find(path) is not { } content) return ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchResource);
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return JsonAnswer.WriteBytesAsync(context, content, StudioFiles.ContentTypeOf(path));
    }
}
