using Hush.Detection.Rules;

namespace Hush.Server.Hosting;

/// <summary>
/// Settings by which the container edition of the service is started, so that a deployment of it works unchanged. Its rule file is read;
/// licence, billing and mounts are taken and ignored.
/// </summary>
internal static class ContainerSettings
{
    /// <summary>The file of the operator's own rules.</summary>
    public const string RuleFile = "UserRegexRuleFilePath";

    private static readonly string[] Ignored =
        ["Eula", "Billing", "ApiKey", "ApplicationInsights", "Fluentd", "Mounts", "DownloadLicense", "HTTP_PROXY", "HTTP_PROXY_CREDS"];

    /// <summary>Whether an argument <c>Name=value</c> is one of the container edition's; a section's members follow a colon.</summary>
    public static bool Knows(string argument)
    {
        var root = argument.Split(':')[0];
        return Ignored.Append(RuleFile).Append("Logging").Contains(root, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the operator lets callers in without a key, wherever the server listens.</summary>
    /// <exception cref="StartProblemException">The setting is neither true nor false.</exception>
    public static bool ServesAnybody(IConfiguration configuration)
    {
        var text = configuration["Hush:Anonymous"];
        if (string.IsNullOrEmpty(text)) return false;
        return bool.TryParse(text, out var isOn) ? isOn : throw new StartProblemException("Wrong settings: Hush:Anonymous is true or false.");
    }

    /// <exception cref="StartProblemException">The file cannot be read, or a rule of it is wrong.</exception>
    public static UserRules ReadRules(IConfiguration configuration)
    {
        var path = configuration[RuleFile] ?? configuration["Hush:" + RuleFile];
        if (string.IsNullOrWhiteSpace(path)) return UserRules.None;
        try
        {
            return UserRules.Load(path);
        }
        catch (UserRuleException wrong)
        {
            throw new StartProblemException(wrong.Message, wrong);
        }
    }

    /// <summary>Logs which rules are loaded and which settings are ignored: names only, for values are addresses and keys.</summary>
    public static void Tell(WebApplication app, UserRules rules)
    {
        var names = string.Join(", ",
            Ignored.Where(name => app.Configuration.GetSection(name).Exists() && !name.StartsWith("HTTP_", StringComparison.Ordinal)));
        if (names.Length > 0) Log.ContainerSettingsIgnored(app.Logger, names);
        var count = rules.Categories.Count;
        if (count > 0) Log.RulesLoaded(app.Logger, count);
    }
}
