using System.Collections.Immutable;
using Hush.Mapping.Problems;
using Microsoft.AspNetCore.Routing.Template;

namespace Hush.Server.Http;

/// <summary>
/// Refuses methods that a path does not have, and names those that it has. Routing by itself decides on methods before it has read a whole segment,
/// so it takes <c>jobs/1:cancel</c> for the path of a job too, and says so in <c>Allow</c>.
/// </summary>
internal sealed class MethodCheck
{
    private ImmutableArray<Route> _routes;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "/";

        // What was routed is right but where a segment has a part behind a colon.
        if (context.GetEndpoint() is RouteEndpoint && !path.Contains(':', StringComparison.Ordinal)) return next(context);
        var allowed = MethodsOf(context.Request.Path, context.RequestServices);
        if (allowed.Length == 0 || allowed.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase)) return next(context);
        context.Response.Headers.Allow = string.Join(", ", allowed);
        return ProblemAnswer.WriteAsync(context, ProblemCatalog.WrongMethod);
    }

    // A text in place of the path would be decoded once more. Of the routes that a path fits, those that fit it closest; one path may have a route
    // for each method.
    private string[] MethodsOf(PathString path, IServiceProvider services)
    {
        if (_routes.IsDefault) _routes = [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => new Route(endpoint))];
        Route[] fitting = [.. _routes.Where(route => route.Matcher.TryMatch(path, []))];
        if (fitting.Length == 0) return [];
        var closest = fitting.Min(route => route.Precedence);
        return [.. fitting.Where(route => route.Precedence == closest).SelectMany(route => route.Methods).Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)];
    }

    private sealed class Route(RouteEndpoint endpoint)
    {
        public TemplateMatcher Matcher { get; } = new(new RouteTemplate(endpoint.RoutePattern), []);

        public decimal Precedence { get; } = endpoint.RoutePattern.InboundPrecedence;

        public IReadOnlyList<string> Methods { get; } = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
    }
}
