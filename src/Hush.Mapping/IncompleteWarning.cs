using Hush.Contracts.Errors;

namespace Hush.Mapping;

/// <summary>The warning that a search stopped at a limit, so that something may have been missed.</summary>
internal static class IncompleteWarning
{
    /// <summary>What kind of warning it is.</summary>
    public const string Code = "SearchIncomplete";

    /// <summary>In words, naming the recognizers; null when every search came to its end.</summary>
    /// <param name="incomplete">Ids of the recognizers that stopped.</param>
    public static string? Explain(IReadOnlyList<string> incomplete)
    {
        ArgumentNullException.ThrowIfNull(incomplete);
        return incomplete.Count == 0 ? null : $"The search stopped at a limit and may have missed something: {string.Join(", ", incomplete)}.";
    }

    /// <summary>The warning as the wire has it; none when every search came to its end.</summary>
    /// <param name="incomplete">Ids of the recognizers that stopped.</param>
    public static IReadOnlyList<WarningAnswer> Of(IReadOnlyList<string> incomplete) =>
        Explain(incomplete) is { } message ? [new WarningAnswer { Code = Code, Message = message, Recognizers = incomplete }] : [];
}
