using System.Text.Json;

namespace Hush.Cli.Submitting;

/// <summary>The model that jobs ask for by <c>--model</c>: how requests and answers of a server name it.</summary>
internal static class ModelChoice
{
    /// <summary>The parameter of the query.</summary>
    public const string Query = "hush-model";

    /// <summary>The route that lists what callers may choose.</summary>
    public const string StatusPath = "status";

    private const int LongestName = 64;

    /// <summary>Whether an error of the API is about the choice.</summary>
    public static bool IsRefusedBy(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("target", out var target)
        && target.ValueKind == JsonValueKind.String && target.ValueEquals(Query);

    /// <summary>Why the choice is refused.</summary>
    /// <param name="status">What the server's <see cref="StatusPath"/> says; null when it could not be read.</param>
    public static string ProblemOf(JsonElement? status)
    {
        if (status is not { } known) return "--model: the server does not offer this model";
        string[] offered = known.TryGetProperty("models", out var models) && models.ValueKind == JsonValueKind.Array
            ? [.. models.EnumerateArray().Select(NameOf).OfType<string>()] : [];
        return offered.Length == 0
            ? "--model: callers may not choose the model of this server"
            : $"--model: the server does not offer this model, but {string.Join(", ", offered)}";
    }

    /// <summary>Whether the results of a job name the model that they were read by, as they do where it was chosen.</summary>
    public static bool IsNamedBy(JsonElement results) => results.ValueKind == JsonValueKind.Object && results.TryGetProperty("hushModel", out _);

    // Names as an operator may give them; an answer of something else is not repeated.
    private static string? NameOf(JsonElement model) =>
        model.ValueKind == JsonValueKind.Object && model.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            && name.GetString() is { Length: > 0 and <= LongestName } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? text : null;
}
