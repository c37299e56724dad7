namespace Hush.Server.Hosting;

/// <summary>Refuses settings of the section <c>Hush</c> that there are not: a slip in a name would leave a limit at its default, unseen.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, string[]> Sections = new(SettingCatalog.Sections, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Single = new(SettingCatalog.Single, StringComparer.OrdinalIgnoreCase);

    /// <exception cref="StartProblemException">A name is not known; the message lists all such names.</exception>
    public static void Check(IConfigurationSection section)
    {
        string[] unknown = [.. section.GetChildren().SelectMany(UnknownIn)];
        if (unknown.Length > 0) throw new StartProblemException(
            $"Wrong settings: there is no {string.Join(", ", unknown)}. docs/operations.md lists all settings.");
        if (section.GetChildren().FirstOrDefault(setting => setting.Value is { Length: > 0 } && Sections.ContainsKey(setting.Key)) is { } valued)
            throw new StartProblemException(
                $"Wrong settings: {valued.Path} is a section, not a setting; {valued.Path}:{Sections[valued.Key][0]} is one of its settings.");
    }

    private static IEnumerable<string> UnknownIn(IConfigurationSection setting)
    {
        // Keys may be a list.
        if (Single.Contains(setting.Key)) return setting.Key.Equals("Keys", StringComparison.OrdinalIgnoreCase)
            ? [] : setting.GetChildren().Select(member => member.Path);
        return Sections.TryGetValue(setting.Key, out var names)
            ? setting.GetChildren().Where(member => !names.Contains(member.Key, StringComparer.OrdinalIgnoreCase)).Select(member => member.Path)
            : [setting.Path];
    }
}
