using System.CommandLine;
using System.Globalization;
using Tomlyn;
using Tomlyn.Model;

namespace Hush.Cli.Settings;

/// <summary>A value of an option that does not come from the command line.</summary>
/// <param name="Option">The option's name, such as <c>--policy</c>.</param>
/// <param name="Values">One, or several of a list.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record Setting(string Option, IReadOnlyList<string> Values, string Origin);

/// <summary>A settings file or variable that can't be used. The message names it.</summary>
internal sealed class SettingProblem(string message) : Exception(message);

/// <summary>
/// Values of options from variables (<c>HUSH_POLICY</c>) and from the nearest <c>hush.toml</c>, looked for in the working folder and upwards. What
/// is nearer wins: the command line, variables, the table of the command, the file.
/// </summary>
internal static class SettingSource
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "hush.toml";

    private const string Prefix = "HUSH_";

    /// <summary>The file in a folder or above it; null without one.</summary>
    public static string? FindFile(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, FileName))) return Path.Combine(at.FullName, FileName);
        return null;
    }

    /// <summary>The settings that hold for a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="all">All commands, to tell unknown names from those of other commands.</param>
    /// <param name="file">The settings file; null without one.</param>
    /// <param name="variable">Reads a variable.</param>
    /// <exception cref="SettingProblem">The file can't be read, or names something that there is not.</exception>
    public static IReadOnlyList<Setting> Of(Command command, IReadOnlyList<Command> all, string? file, Func<string, string?> variable)
    {
        List<Setting> settings = [];
        foreach (var option in Settable(command))
        {
            var name = Prefix + option.Name.TrimStart('-').Replace('-', '_').ToUpperInvariant();
            if (variable(name) is { Length: > 0 } value) settings.Add(new Setting(option.Name, [value], name));
        }

        if (file is not null) Add(settings, command, all, file);
        return [.. settings.DistinctBy(setting => setting.Option)];
    }

    /// <summary>The options of a command that settings may give.</summary>
    public static IEnumerable<Option> Settable(Command command) => command.Options.Where(option => option.Name is not ("--help" or "--version"));

    private static void Add(List<Setting> settings, Command command, IReadOnlyList<Command> all, string file)
    {
        TomlTable table;
        try
        {
            table = TomlSerializer.Deserialize(File.ReadAllText(file), SettingToml.Default.TomlTable) ?? [];
        }
        catch (Exception problem) when (problem is TomlException or IOException or UnauthorizedAccessException)
        {
            throw new SettingProblem($"{file}: {(problem is TomlException ? "not valid TOML" : "can't be read")}");
        }

        if (table.TryGetValue(command.Name, out var own) && own is TomlTable ofCommand) Add(settings, command, [command], ofCommand, file);
        Add(settings, command, all, table, file);
    }

    private static void Add(List<Setting> settings, Command command, IReadOnlyList<Command> known, TomlTable table, string file)
    {
        foreach (var (key, value) in table)
        {
            if (known.Any(other => other.Name == key) && value is TomlTable) continue;
            var name = $"--{key.Replace('_', '-')}";
            if (!known.SelectMany(Settable).Any(option => option.Name == name))
                throw new SettingProblem(
                    $"{file}: there is no setting {key}{DidYouMean.Question(name, known.SelectMany(Settable).Select(option => option.Name)).Replace("--", "", StringComparison.Ordinal)}");
            if (Settable(command).Any(option => option.Name == name)) settings.Add(new Setting(name, Values(value), file));
        }
    }

    private static IReadOnlyList<string> Values(object value) => value switch
    {
        TomlTable table => [.. table.Select(entry => $"{entry.Key}={One(entry.Value)}")],
        TomlArray array => [.. array.Select(One)],
        _ => [One(value)],
    };

    private static string One(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
