using System.Diagnostics.CodeAnalysis;
using Hush.Wire.Versions;

namespace Hush.Server.Http;

/// <summary>The query parameters of the API. Their names are read in any letter case.</summary>
internal static class Query
{
    public static bool TryReadVersion(HttpRequest request, [NotNullWhen(true)] out ConversationApiVersion? version) =>
        ConversationApiVersion.TryFind(request.Query["api-version"].FirstOrDefault(), out version);

    /// <summary>Python writes <c>True</c>, others <c>true</c> or <c>1</c>.</summary>
    public static bool ShowsStatistics(HttpRequest request) =>
        request.Query["showStats"].FirstOrDefault()?.ToUpperInvariant() is "TRUE" or "1";
}
