using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Hush.Detection.Neural;
using Hush.Server.Auditing;
using Hush.Server.Identity;
using Hush.Server.Restoring;
using Hush.Server.Telemetry;

namespace Hush.Server.Hosting;

/// <summary>All settings of the server: those that stand alone, and those of the options classes with their ranges and defaults.</summary>
internal static class SettingCatalog
{
    private const string Root = "Hush";

    private static readonly Setting[] Alone =
    [
        new("urls", "where to listen; several with `;`") { Default = "`http://127.0.0.1:5000`" },
        new("Hush:Keys", "callers' keys, separated by commas. Other users of the machine may see a command line: prefer the file or the environment"),
        new("Hush:KeyFile", "a file with one key a line, `#` for comments"),
        new("Hush:Anonymous", "serve callers without a key on every address, as in a closed network") { Default = "`false`" },
        new(KeyedPolicies.PseudonymSetting, "where the key of `pseudonym`, `hash` and `POST /restore` is")
            { Range = "a file, or `env:NAME`", Page = "policies.md" },
        new(KeyedPolicies.SurrogateSetting, "where the key of `consistentReplacement` is") { Range = "a file, or `env:NAME`" },
        new(RestoreAccess.Setting, "a file with the keys of callers who may restore, one a line; they must be among the callers' keys"),
        new(AuditLog.Setting, "where it is written who submitted, read, cancelled and restored what") { Range = "a folder", Page = "#audit-log" },
        new(AuditLog.KeySetting, "where the key of the audit log's chain is; without it the chain is made of plain hashes")
            { Range = "a file, or `env:NAME`", Page = "#audit-log" },
        new(MetricsAccess.Setting, "who may read `/metrics`") { Default = "`admin`", Range = "`admin`, `all`, `none`", Page = "#telemetry" },
        new(ModelSetting.Name, "which model finds what only context tells")
        {
            Default = "the strong model, where it is there, else the fast one", IsPlain = true,
            Range = "`fast`, `strong`, `together` or a model file",
            Choices = ["fast", "strong", NeuralTagger.TogetherName],
        },
        new(OfferedModels.Setting, "which models callers may choose, call by call, with `hush-model`")
        {
            Default = "`fast`, `strong` and `together`, where they are there", Page = "models.md",
            Range = "`none`, or `fast`, `strong`, `together` and `NAME=FILE`, separated by commas, at most 8",
        },
        new(ContainerSettings.RuleFile, "a file of own rules") { Page = "rules.md" },
        new(ServerRoles.Name, "what the server does of the work that several share") { Default = "`all`", Range = "`all`, `api`, `worker`" },
        new("Hush:CorsOrigins", "whose pages may call the server from a browser") { Range = "origins, separated by commas" },
    ];

    private static readonly OptionsClass[] Classes =
    [
        new(null, typeof(AddressOptions)), new(null, typeof(StudioOptions)), new("Identity", typeof(IdentityOptions)),
        new("Store", typeof(StoreOptions)), new("Jobs", typeof(JobOptions)),
        new("Analysis", typeof(AnalysisOptions)), new("Live", typeof(LiveOptions)), new("Limits", typeof(LimitOptions)),
        new("RateLimit", typeof(RateLimitOptions)),
    ];

    /// <summary>All settings, in the order of the documentation.</summary>
    public static IReadOnlyList<Setting> All
    { get; } = [.. Alone.Select(setting => setting with { Option = OptionOf(setting.Name) }), .. Classes.SelectMany(SettingsOf)];

    /// <summary>Names of the section <c>Hush</c> that are settings themselves.</summary>
    public static IEnumerable<string> Single => All.Select(setting => setting.Name.Split(':'))
        .Select(parts => parts is [Root, var name] ? name : parts is [ContainerSettings.RuleFile] ? parts[0] : "").Where(name => name.Length > 0);

    /// <summary>The sections of <c>Hush</c> with the names of their settings.</summary>
    public static IEnumerable<KeyValuePair<string, string[]>> Sections =>
        Classes.Where(entry => entry.Section is not null)
            .Select(entry => KeyValuePair.Create(entry.Section!, SettableOf(entry.Options).Select(property => property.Name).ToArray()));

    private static IEnumerable<PropertyInfo> SettableOf([DynamicallyAccessedMembers(OptionsSetup.Bound)] Type options) =>
        options.GetProperties().Where(property => property.CanWrite);

    private static IEnumerable<Setting> SettingsOf(OptionsClass entry)
    {
        var defaults = Activator.CreateInstance(entry.Options)!;
        foreach (var property in SettableOf(entry.Options))
        {
            var about = property.GetCustomAttribute<SettingAttribute>()
                ?? throw new InvalidOperationException($"{entry.Options.Name}.{property.Name} says nothing of its meaning.");
            var name = string.Join(':', new[] { Root, entry.Section, property.Name }.OfType<string>());
            yield return new Setting(name, about.Meaning)
            {
                Option = OptionOf(name),
                Default = about.Default ?? SettingText.OfValue(property.GetValue(defaults)),
                Range = about.Range ?? SettingText.OfRange(property),
                Page = about.Page,
                IsPlain = about.IsPlain && property.PropertyType != typeof(string),
                Choices = property.PropertyType.IsEnum
                    ? Enum.GetNames(property.PropertyType) : property.PropertyType == typeof(bool) ? ["true", "false"] : [],
            };
        }
    }

    private static string OptionOf(string name)
    {
        var option = CommandLine.Settings.FirstOrDefault(pair => pair.Value == name).Key;
        return (option is null ? "" : $"`{option}`") + (name == "Hush:Keys" ? ", environment `HUSH_KEYS`" : "");
    }

    /// <param name="Section">Where it stands below the root; null for the root itself.</param>
    /// <param name="Options">The class.</param>
    private sealed record OptionsClass(
        string? Section, [DynamicallyAccessedMembers(OptionsSetup.Bound)][property: DynamicallyAccessedMembers(OptionsSetup.Bound)] Type Options);
}
