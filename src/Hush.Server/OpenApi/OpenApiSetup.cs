using System.Reflection;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;
using Hush.Contracts.Search;
using Hush.Server.Health;
using Hush.Server.Keys;

namespace Hush.Server.OpenApi;

/// <summary>
/// The description of the API, made from the routes themselves: one that is mapped later appears by itself, with its body and answers once it
/// names them (<see cref="RouteDescription"/>).
/// </summary>
internal static class OpenApiSetup
{
    /// <summary>Where the description is.</summary>
    public const string Path = "/swagger/v1/swagger.json";

    private static readonly int[] Refusals =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound,
        StatusCodes.Status413PayloadTooLarge, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable,
    ];

    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNameCaseInsensitive = false; // the skill has subtype and subType
            json.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WireJson.Exact);
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, SkillJson.Exact);
            json.SerializerOptions.TypeInfoResolverChain.Insert(2, HealthJson.Default);
        });
        services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer(static (document, _, _) => DescriptionParts.Complete(document));
            options.AddOperationTransformer(static (operation, context, _) => DescriptionParts.Complete(operation, context));
            options.AddSchemaTransformer(static (schema, context, _) => DescriptionParts.Complete(schema, context));
        });
    }

    /// <summary>The group that all routes belong to.</summary>
    public static RouteGroupBuilder MapRoutes(WebApplication app)
    {
        var routes = app.MapGroup("");
        ((IEndpointConventionBuilder)routes).Finally(Describe);
        return routes;
    }

    /// <summary>The description itself and the page that shows it.</summary>
    public static void MapDescription(WebApplication app) => app.MapOpenApi("/swagger/{documentName}/swagger.json");

    // The framework describes handlers with a method of their own only; ours read the request themselves.
    private static void Describe(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } handler } route) return;
        if (!endpoint.Metadata.OfType<MethodInfo>().Any()) endpoint.Metadata.Add(handler.Method);
        var path = route.RoutePattern.RawText ?? "";
        endpoint.Metadata.Add(new Microsoft.AspNetCore.Http.TagsAttribute(DescriptionParts.TagOf(path)));
        if (!KeyCheck.Guards(path)) return;
        foreach (var status in Refusals) endpoint.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ErrorAnswer), ["application/json"]));
    }
}
