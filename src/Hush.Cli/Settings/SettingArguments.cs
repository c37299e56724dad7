using System.CommandLine;

namespace Hush.Cli.Settings;

/// <summary>Adds settings to a command line that does not say otherwise.</summary>
internal static class SettingArguments
{
    /// <summary>The command line with the settings behind the command's name.</summary>
    /// <param name="parsed">The command line as it was typed.</param>
    /// <param name="args">Its words.</param>
    /// <param name="settings">The settings of the command.</param>
    public static IReadOnlyList<string> Join(ParseResult parsed, IReadOnlyList<string> args, IReadOnlyList<Setting> settings)
    {
        var options = parsed.CommandResult.Command.Options;
        var added = settings
            .Where(setting => parsed.GetResult(options.Single(option => option.Name == setting.Option)) is null or { Implicit: true })
            .SelectMany(setting => setting.Values.Select(value => $"{setting.Option}={value}"));
        return [args[0], .. added, .. args.Skip(1)];
    }
}
