using Microsoft.AspNetCore.Http.Metadata;

namespace Hush.Server.OpenApi;

/// <summary>What a parameter of a query holds.</summary>
internal enum QueryKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,
}

/// <summary>A parameter of a route's query, for the description of the API.</summary>
/// <param name="Name">As callers write it.</param>
/// <param name="Meaning">What it is for.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record QueryParameter(string Name, string Meaning, QueryKind Kind);

/// <summary>The API versions of a route, oldest first.</summary>
/// <param name="Names">As callers write them.</param>
/// <param name="IsInPath">Whether they stand in the path; else in the query, which needs one.</param>
internal sealed record RouteVersions(IReadOnlyList<string> Names, bool IsInPath)
{
    /// <summary>The newest that is no preview.</summary>
    public string Example { get; } = Names.Last(name => !name.Contains("preview", StringComparison.Ordinal));
}

/// <summary>A body that a route takes.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Json">The body.</param>
/// <param name="Version">The version that it needs; null means any.</param>
internal sealed record RequestExample(string Name, string Json, string? Version = null);

/// <summary>Says that an accepted job's answer names where the job is.</summary>
internal sealed record JobLocationAnswer;

/// <summary>What a route says of itself beyond its path and summary: its versions, its query, what it takes and answers.</summary>
internal static class RouteDescription
{
    /// <summary>Every content type.</summary>
    public const string AnyContent = "*/*";

    /// <summary>The methods of what is only read.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly string[] Json = ["application/json"];

    /// <summary>
    /// A JSON body of the type of <typeparamref name="T"/>. Routing refuses content types that a route does not name, and callers write all sorts:
    /// a route names them all, and the description says JSON (<see cref="DescriptionParts"/>).
    /// </summary>
    public static IEndpointConventionBuilder Takes<T>(this IEndpointConventionBuilder route, params RequestExample[] examples) =>
        route.WithMetadata([new AcceptsMetadata([AnyContent], typeof(T)), .. examples]);

    /// <summary>An answer with a JSON body of the type of <typeparamref name="T"/>.</summary>
    public static IEndpointConventionBuilder Answers<T>(this IEndpointConventionBuilder route, int status = StatusCodes.Status200OK) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(T), Json));

    /// <summary>A success whose body has the caller's own format, so that no type describes it.</summary>
    public static IEndpointConventionBuilder AnswersFile(this IEndpointConventionBuilder route) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(void)));

    /// <summary>An answer without a body that names where a job is.</summary>
    public static IEndpointConventionBuilder AnswersJob(this IEndpointConventionBuilder route) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status202Accepted, typeof(void)), new JobLocationAnswer());

    /// <summary>The versions of a route, oldest first.</summary>
    public static IEndpointConventionBuilder WithVersions(this IEndpointConventionBuilder route, IEnumerable<string> names, bool inPath = false) =>
        route.WithMetadata(new RouteVersions([.. names], inPath));

    /// <summary>A parameter of the query.</summary>
    public static IEndpointConventionBuilder WithQuery(this IEndpointConventionBuilder route, string name, string meaning,
        QueryKind kind = QueryKind.Text) =>
        route.WithMetadata(new QueryParameter(name, meaning, kind));
}
