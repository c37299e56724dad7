using Hush.Mapping.Problems;
using Hush.Server.Http;

namespace Hush.Server.Keys;

/// <summary>Lets only bearers of a key to the API, and notes whose jobs they may see.</summary>
internal sealed class KeyCheck(KeyRing keys, WrongKeys wrong)
{
    /// <summary>The header that keys come by.</summary>
    public const string KeyHeader = "Ocp-Apim-Subscription-Key";
    private const string BearerScheme = "Bearer ";

    private const string Skills = "/skills";

    private static readonly string[] Guarded = ["/language", "/text/analytics", "/transcripts", "/conversations", "/audio", "/restore", Skills];

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!Guards(context.Request.Path))
        {
            await next(context);
            return;
        }

        string? key = PresentedKey(context.Request);
        if (!keys.TryFindOwner(key, out string? owner))
        {
            await (string.IsNullOrEmpty(key) ? RefuseAsync(context) : wrong.RefuseAsync(context));
            return;
        }

        context.Features.Set(new Caller(owner));
        await next(context);
    }

    /// <summary>Whether a path asks for a key.</summary>
    public static bool Guards(PathString path) => Guarded.Any(root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The key's own header, else the bearer token. Tokens of an identity provider cannot be verified here; a bearer is let in when
    /// its token is one of the keys, so that clients that only know bearers work too.
    /// </summary>
    public static string? PresentedKey(HttpRequest request)
    {
        string? key = request.Headers[KeyHeader];
        if (!string.IsNullOrEmpty(key)) return key;
        string? authorization = request.Headers.Authorization;
        return authorization?.StartsWith(BearerScheme, StringComparison.OrdinalIgnoreCase) == true
            ? authorization[BearerScheme.Length..].Trim()
            : FunctionKey(request);
    }

    // Custom skills are mostly functions, whose key comes by these names.
    private static string? FunctionKey(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments(Skills, StringComparison.OrdinalIgnoreCase)) return null;
        string? key = request.Headers["x-functions-key"];
        return string.IsNullOrEmpty(key) ? request.Query["code"].FirstOrDefault() : key;
    }

    public static Task RefuseAsync(HttpContext context)
    {
        string root = Array.Find(Guarded, root => context.Request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)) ?? Guarded[0];
        string realm = $"{context.Request.Scheme}://{context.Request.Host}{root}";
        context.Response.Headers.WWWAuthenticate = $"AzureApiManagementKey realm=\"{realm}\",name=\"{KeyHeader}\",type=\"header\"";
        return ProblemAnswer.WriteAsync(context, ProblemCatalog.WrongKey);
    }
}

/// <summary>Who calls.</summary>
/// <param name="Owner">Opaque name of the caller's key.</param>
internal sealed record Caller(string Owner)
{
    public static string OwnerOf(HttpContext context) =>
        context.Features.Get<Caller>()?.Owner ?? throw new InvalidOperationException("The key was not checked before a job was touched.");
}
