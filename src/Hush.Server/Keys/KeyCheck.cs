using Hush.Mapping.Problems;
using Hush.Server.Http;
using Hush.Server.Live;
using Hush.Server.Restoring;
using Hush.Server.Studio;
using Hush.Server.Telemetry;

namespace Hush.Server.Keys;

/// <summary>Lets only bearers of a key or a token to the API, each to what its roles allow, and notes whose jobs they may see.</summary>
internal sealed class KeyCheck(Callers callers, WrongKeys wrong, MetricsAccess metrics)
{
    /// <summary>The header that keys come by.</summary>
    public const string KeyHeader = "Ocp-Apim-Subscription-Key";
    private const string BearerScheme = "Bearer ";

    private const string Skills = "/skills";

    private static readonly string[] Guarded = ["/language", "/text/analytics", "/transcripts", "/conversations", "/audio", "/restore", Skills,
        MetricsAccess.Path, ConfigurationEndpoint.Path];

    private static readonly PathString[] OfAdmins = [MetricsAccess.Path, ConfigurationEndpoint.Path];

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!Guards(context.Request.Path) || metrics.IsOpenTo(context.Request))
        {
            await next(context);
            return;
        }

        var found = await callers.FindAsync(context);
        if (found.Value is { } caller)
        {
            var needed = NeededFor(context.Request);
            if (!caller.Roles.HasFlag(needed))
            {
                await ProblemAnswer.WriteAsync(context, ProblemCatalog.MissingRole(needed.ToString().ToLowerInvariant()));
                return;
            }

            context.Features.Set(caller);
            await next(context);
            return;
        }

        var problem = found.Problem!;
        if (problem.Status != StatusCodes.Status401Unauthorized) await ProblemAnswer.WriteAsync(context, problem);
        else await (string.IsNullOrEmpty(PresentedKey(context.Request)) ? RefuseAsync(context, problem) : wrong.RefuseAsync(context, problem));
    }

    /// <summary>Whether a path asks for a key.</summary>
    public static bool Guards(PathString path) => Guarded.Any(root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The key's own header, else the bearer token: one of the keys, so that clients that only know bearers work too, or a token of
    /// the issuer that <c>Hush:Identity</c> names.
    /// </summary>
    public static string? PresentedKey(HttpRequest request)
    {
        string? key = request.Headers[KeyHeader];
        return string.IsNullOrEmpty(key) ? PresentedToken(request) ?? FunctionKey(request) : key;
    }

    /// <summary>The bearer token; null without one, and where a key came in its own header.</summary>
    public static string? PresentedToken(HttpRequest request)
    {
        if (!string.IsNullOrEmpty(request.Headers[KeyHeader])) return null;
        string? authorization = request.Headers.Authorization;
        return authorization?.StartsWith(BearerScheme, StringComparison.OrdinalIgnoreCase) == true
            ? authorization[BearerScheme.Length..].Trim() : null;
    }

    // A live conversation begins with a GET, but hands in what is said. Who may restore is told by the route itself.
    private static CallerRoles NeededFor(HttpRequest request) =>
        OfAdmins.Any(root => request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)) ? CallerRoles.Admin
        : request.Path.StartsWithSegments(RestoreEndpoint.Path, StringComparison.OrdinalIgnoreCase) ? CallerRoles.None
        : (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Path.StartsWithSegments(LiveEndpoint.Path, StringComparison.OrdinalIgnoreCase) ? CallerRoles.Read
        : CallerRoles.Submit;

    // Custom skills are mostly functions, whose key comes by these names.
    private static string? FunctionKey(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments(Skills, StringComparison.OrdinalIgnoreCase)) return null;
        string? key = request.Headers["x-functions-key"];
        return string.IsNullOrEmpty(key) ? request.Query["code"].FirstOrDefault() : key;
    }

    /// <summary>Refuses with 401 and says what would be taken.</summary>
    public static Task RefuseAsync(HttpContext context, RequestProblem problem)
    {
        var root = Array.Find(Guarded, root => context.Request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)) ?? Guarded[0];
        var realm = $"{context.Request.Scheme}://{context.Request.Host}{root}";
        context.Response.Headers.WWWAuthenticate = problem == ProblemCatalog.WrongToken
            ? $"Bearer realm=\"{realm}\",error=\"invalid_token\""
            : $"AzureApiManagementKey realm=\"{realm}\",name=\"{KeyHeader}\",type=\"header\"";
        return ProblemAnswer.WriteAsync(context, problem);
    }
}
