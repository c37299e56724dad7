using Hush.Mapping.Problems;

namespace Hush.Server.Http;

/// <summary>The query parameters of the API. Their names are read in any letter case.</summary>
internal static class Query
{
    /// <summary>The asked API version; null when there is none.</summary>
    public static string? VersionOf(HttpRequest request) => request.Query["api-version"].FirstOrDefault();

    /// <summary>Why the asked version is none: it is not there, or there is no such version.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The versions of the route.</param>
    public static RequestProblem VersionProblem(HttpRequest request, IEnumerable<string> known) =>
        string.IsNullOrEmpty(VersionOf(request)) ? ProblemCatalog.MissingVersion(known) : ProblemCatalog.NoSuchResource;

    /// <summary>Our own parameter: whether the answer says how every candidate came about. It changes nothing else of an answer.</summary>
    public const string Explain = "hush-explain";

    /// <summary>What <see cref="Explain"/> does, for the description of routes.</summary>
    public const string ExplainPurpose = "An extension of Hush: whether to say how every candidate came about and what became of it.";

    /// <summary>Whether an explanation is asked for.</summary>
    public static bool Explains(HttpRequest request) => IsTrue(request.Query[Explain].FirstOrDefault());

    /// <summary>Python writes <c>True</c>, others <c>true</c> or <c>1</c>.</summary>
    public static bool ShowsStatistics(HttpRequest request) =>
        IsTrue(request.Query["showStats"].FirstOrDefault());

    private static bool IsTrue(string? value) => value?.ToUpperInvariant() is "TRUE" or "1";
}
