namespace Hush.Server.Http;

/// <summary>Makes one slash of several: endpoints that end in a slash lead clients to ask for <c>//language/…</c>.</summary>
internal static class PathCleaning
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.Contains("//", StringComparison.Ordinal))
            context.Request.Path = "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return next(context);
    }
}
