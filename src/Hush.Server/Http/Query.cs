namespace Hush.Server.Http;

/// <summary>The query parameters of the API. Their names are read in any letter case.</summary>
internal static class Query
{
    /// <summary>The asked API version; null when there is none.</summary>
    public static string? VersionOf(HttpRequest request) => request.Query["api-version"].FirstOrDefault();

    /// <summary>Python writes <c>True</c>, others <c>true</c> or <c>1</c>.</summary>
    public static bool ShowsStatistics(HttpRequest request) =>
        request.Query["showStats"].FirstOrDefault()?.ToUpperInvariant() is "TRUE" or "1";
}
