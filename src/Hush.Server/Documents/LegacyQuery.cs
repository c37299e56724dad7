using Hush.Contracts.Documents;

namespace Hush.Server.Documents;

/// <summary>The parameters of a task where they stand in the query, as v3.x has them.</summary>
internal static class LegacyQuery
{
    public static PiiParameters ParametersOf(HttpRequest request) => new()
    {
        LegacyModelVersion = Read(request, "model-version"),
        Domain = Read(request, "domain"),
        StringIndexType = Read(request, "stringIndexType"),
        PiiCategories = [.. request.Query["piiCategories"]
            .SelectMany(list => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])],
    };

    private static string? Read(HttpRequest request, string name) => request.Query[name].FirstOrDefault();
}
