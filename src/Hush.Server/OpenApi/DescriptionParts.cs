using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hush.Contracts.Json;
using Hush.Server.Keys;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hush.Server.OpenApi;

/// <summary>Adds to the description what the framework cannot know: keys, parameters of paths and queries, what our own readers of JSON
/// take.</summary>
internal static partial class DescriptionParts
{
    private const string KeyScheme = "key";
    private const string BearerScheme = "bearer";

    /// <summary>The group that a path is shown in.</summary>
    public static string TagOf(string path) => path switch
    {
        _ when path.StartsWith("/language/analyze-conversations", StringComparison.Ordinal) => "conversations",
        _ when path.StartsWith("/language", StringComparison.Ordinal) => "texts",
        _ when path.StartsWith("/text/analytics", StringComparison.Ordinal) => "texts, version 3",
        _ when path.StartsWith("/transcripts", StringComparison.Ordinal) => "transcripts",
        _ when path.StartsWith("/conversations", StringComparison.Ordinal) => "live conversations",
        _ when path.StartsWith("/audio", StringComparison.Ordinal) => "recordings",
        _ when path.StartsWith("/restore", StringComparison.Ordinal) => "restore",
        _ when path.StartsWith("/skills", StringComparison.Ordinal) => "search skill",
        _ => "server",
    };

    public static Task Complete(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Hush",
            Version = "v1",
            Description = "Finds and redacts personal information in conversations and texts, by the APIs of Azure AI Language.",
        };

        // The server's own address differs from place to place; without one, clients take that of the description.
        document.Servers = [];

        // Wherever something can be read, its head can: that needs no words of its own.
        foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = KeyCheck.KeyHeader },
            [BearerScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "One of the server's keys, or a token of the issuer that the server is configured with."
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerScheme, document)] = [] },
            new OpenApiSecurityRequirement(),
        ];
        return Task.CompletedTask;
    }

    public static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var versions = metadata.OfType<RouteVersions>().FirstOrDefault();
        if (operation.RequestBody?.Content is { } content && content.Remove(RouteDescription.AnyContent, out var body))
        {
            body.Examples = metadata.OfType<RequestExample>().ToDictionary(example => example.Name, ExampleOf, StringComparer.Ordinal);
            content["application/json"] = body;
        }

        operation.Parameters ??= [];
        foreach (Match name in PathParameter().Matches(context.Description.RelativePath ?? ""))
            operation.Parameters.Add(PathParameterOf(name.Groups["name"].Value, versions));
        if (versions is { IsInPath: false }) operation.Parameters.Add(VersionParameter("api-version", ParameterLocation.Query, versions));
        foreach (var query in metadata.OfType<QueryParameter>())
            operation.Parameters.Add(Parameter(query.Name, ParameterLocation.Query, query.Meaning, new OpenApiSchema { Type = TypeOf(query.Kind) }));
        if (metadata.OfType<JobLocationAnswer>().Any() && operation.Responses?["202"] is OpenApiResponse accepted) accepted.Headers =
            new Dictionary<string, IOpenApiHeader> { ["operation-location"] = JobLocationHeader };
        return Task.CompletedTask;
    }

    public static Task Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        (schema.Type, schema.Format) = context.JsonPropertyInfo?.CustomConverter switch
        {
            IdTextConverter or TextConverter => (JsonSchemaType.String, null),
            TicksConverter => (JsonSchemaType.Integer, "int64"),
            UtcTimeConverter => (JsonSchemaType.String, "date-time"),
            _ => (schema.Type, schema.Format),
        };
        return Task.CompletedTask;
    }

    private static OpenApiHeader JobLocationHeader => new()
    {
        Description =
            "Absolute URL of the job, with the API version of the request. Read it until the job's status is succeeded, partiallyCompleted, failed or cancelled.",
        Required = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
    };

    private static IOpenApiExample ExampleOf(RequestExample example) => new OpenApiExample
    {
        Summary = example.Version is null ? null : $"with api-version={example.Version}",
        Value = JsonNode.Parse(example.Json),
    };

    private static OpenApiParameter PathParameterOf(string name, RouteVersions? versions) => versions is { IsInPath: true } && name == "version"
        ? VersionParameter(name, ParameterLocation.Path, versions)
        : Parameter(name, ParameterLocation.Path, null, new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" }, isRequired: true);

    private static OpenApiParameter VersionParameter(string name, ParameterLocation place, RouteVersions versions)
    {
        OpenApiSchema schema = new() { Type = JsonSchemaType.String, Enum = [.. versions.Names.Select(version => (JsonNode)version)] };
        var parameter = Parameter(name, place, "The version of the API.", schema, isRequired: true);
        parameter.Example = versions.Example;
        return parameter;
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string? meaning, OpenApiSchema schema, bool isRequired = false) =>
        new()
        {
            Name = name,
            In = place,
            Description = meaning,
            Required = isRequired,
            Schema = schema,
        };

    private static JsonSchemaType TypeOf(QueryKind kind) => kind switch
    {
        QueryKind.Flag => JsonSchemaType.Boolean,
        QueryKind.Number => JsonSchemaType.Integer,
        _ => JsonSchemaType.String,
    };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
