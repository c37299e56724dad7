using System.Text.RegularExpressions;
using Hush.Contracts.Json;
using Hush.Server.Keys;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hush.Server.OpenApi;

/// <summary>Adds to the description what the framework cannot know: keys, parameters of paths and queries, what our own readers of JSON take.</summary>
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
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = KeyCheck.KeyHeader },
            [BearerScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "One of the server's keys." },
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
        if (operation.RequestBody?.Content is { } content && content.Remove(RouteDescription.AnyContent, out OpenApiMediaType? body)) content["application/json"] = body;
        operation.Parameters ??= [];
        foreach (Match name in PathParameter().Matches(context.Description.RelativePath ?? ""))
            operation.Parameters.Add(Parameter(name.Groups["name"].Value, ParameterLocation.Path, null, isRequired: true));
        foreach (QueryParameter query in context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryParameter>())
            operation.Parameters.Add(Parameter(query.Name, ParameterLocation.Query, query.Meaning, query.IsRequired));
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

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string? meaning, bool isRequired) => new()
    {
        Name = name,
        In = place,
        Description = meaning,
        Required = isRequired,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PathParameter();
}
