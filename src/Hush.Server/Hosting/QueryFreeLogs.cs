namespace Hush.Server.Hosting;

/// <summary>
/// Keeps requests' queries out of the log at every level, whatever levels the operator sets: the search skill's key may come there, as <c>?code=</c>.
/// The framework's own lines on requests repeat the whole address; <see cref="Http.RequestLog"/> has what is left of them.
/// </summary>
internal static class QueryFreeLogs
{
    // What writes request lines, headers or addresses: hosting, the server's refusals, its connections, and the optional loggers of HTTP.
    private static readonly string[] Categories =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Watch",
    ];

    public static void Add(IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(options =>
    {
        // One rule is chosen for each logger; so each rule there is gets the condition, and one more is for loggers without any.
        LoggerFilterRule[] rules = [new LoggerFilterRule(null, null, options.MinLevel, null), .. options.Rules];
        options.Rules.Clear();
        foreach (var rule in rules)
        {
            options.Rules.Add(new LoggerFilterRule(rule.ProviderName, rule.CategoryName, rule.LogLevel, (provider, category, level) =>
                (rule.Filter?.Invoke(provider, category, level) ?? true) && MayWrite(category, level)));
        }
    });

    private static bool MayWrite(string? category, LogLevel level) =>
        level >= LogLevel.Error || category is null || !Categories.Any(silent => category.StartsWith(silent, StringComparison.Ordinal));
}
