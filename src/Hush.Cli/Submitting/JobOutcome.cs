using System.Diagnostics;
using System.Text.Json;

namespace Hush.Cli.Submitting;

/// <summary>What became of a job of one task with one conversation or document: its results, or why there are none.</summary>
/// <param name="Results">The results of its task; null when there is a problem.</param>
/// <param name="Problem">Why there are none, by the API's names of errors, never with text; null when there are results.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal readonly record struct JobOutcome(JsonElement? Results, string? Problem)
{
    /// <summary>Reads the last state of a job.</summary>
    public static JobOutcome Of(JsonElement state)
    {
        var status = StatusOf(state);
        if (status != "succeeded")
            return new JobOutcome(null, $"the job ended as {status}{(FirstOf(state, "errors") is { } error ? $" ({CodeOf(error)})" : "")}");
        if (!state.TryGetProperty("tasks", out var tasks) || FirstOf(tasks, "items") is not { ValueKind: JsonValueKind.Object } task
            || !task.TryGetProperty("results", out var results))
            return new JobOutcome(null, "the job ended without results");
        return FirstOf(results, "errors") is { ValueKind: JsonValueKind.Object } refused && refused.TryGetProperty("error", out var reason)
            ? new JobOutcome(null, $"the server does not take it: {CodeOf(reason)}")
            : new JobOutcome(results, null);
    }

    /// <summary>Its name; results are customers' text.</summary>
    public override string ToString() => nameof(JobOutcome);

    /// <summary>The state's name; null in what is no job.</summary>
    public static string? StatusOf(JsonElement state) =>
        state.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String && status.GetString() is { } name
            && name.All(char.IsAsciiLetter) ? name : null;

    /// <summary>The innermost code of an error of the API. Its message may speak of the request, the code is one of the API's names.</summary>
    public static string CodeOf(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object) return "Unknown";
        if (error.TryGetProperty("innererror", out var inner) && inner.ValueKind == JsonValueKind.Object
            && inner.TryGetProperty("code", out _)) return CodeOf(inner);
        return error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String && code.GetString() is { } text
            && text.Length <= 60 && text.All(char.IsAsciiLetterOrDigit) ? text : "Unknown";
    }

    private static JsonElement? FirstOf(JsonElement parent, string member) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array
            && list.GetArrayLength() > 0 ? list[0] : null;
}
