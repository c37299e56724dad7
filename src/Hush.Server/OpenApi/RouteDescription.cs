using Microsoft.AspNetCore.Http.Metadata;

namespace Hush.Server.OpenApi;

/// <summary>A parameter of a route's query, for the description of the API.</summary>
/// <param name="Name">As callers write it.</param>
/// <param name="Meaning">What it is for.</param>
/// <param name="IsRequired">Whether a request without it is refused.</param>
internal sealed record QueryParameter(string Name, string Meaning, bool IsRequired = false);

/// <summary>What a route says of itself beyond its path and summary: its group, its query, what it takes and answers.</summary>
internal static class RouteDescription
{
    /// <summary>Every content type.</summary>
    public const string AnyContent = "*/*";

    private static readonly string[] Json = ["application/json"];

    /// <summary>
    /// A JSON body of the type of <typeparamref name="T"/>. Routing refuses content types that a route does not name, and callers write all sorts:
    /// a route names them all, and the description says JSON (<see cref="DescriptionParts"/>).
    /// </summary>
    public static IEndpointConventionBuilder Takes<T>(this IEndpointConventionBuilder route) => route.WithMetadata(new AcceptsMetadata([AnyContent], typeof(T)));

    /// <summary>An answer with a JSON body of the type of <typeparamref name="T"/>.</summary>
    public static IEndpointConventionBuilder Answers<T>(this IEndpointConventionBuilder route, int status = StatusCodes.Status200OK) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(T), Json));

    /// <summary>An answer without a body.</summary>
    public static IEndpointConventionBuilder Answers(this IEndpointConventionBuilder route, int status) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(void)));

    /// <summary>A parameter of the query.</summary>
    public static IEndpointConventionBuilder WithQuery(this IEndpointConventionBuilder route, string name, string meaning, bool isRequired = false) =>
        route.WithMetadata(new QueryParameter(name, meaning, isRequired));
}
