using System.CommandLine;
using Hush.Cli.Settings;

namespace Hush.Cli.Commands;

/// <summary>The command <c>config</c>: says which settings hold and where they come from.</summary>
internal static class ConfigCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="commands">Those that have settings.</param>
    public static Command Build(IReadOnlyList<Command> commands)
    {
        Argument<string> name = new("COMMAND") { Description = "The command whose settings are shown.", DefaultValueFactory = _ => "redact" };
        name.AcceptOnlyFromAmong([.. commands.Select(command => command.Name)]);
        Command command = new("config",
            "Show the settings that hold for a command: from hush.toml, found in this folder or above it, and from variables HUSH_….") { name };
        command.SetAction(parsed => (int)Run(parsed, commands.Single(known => known.Name == parsed.GetValue(name)), commands));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, Command command, IReadOnlyList<Command> commands)
    {
        var output = parsed.InvocationConfiguration.Output;
        var file = SettingSource.FindFile(Environment.CurrentDirectory);
        var settings = SettingSource.Of(command, commands, file, Environment.GetEnvironmentVariable);
        output.WriteLine($"# hush {command.Name}: {file ?? $"no {SettingSource.FileName} in this folder or above it"}");
        foreach (var option in SettingSource.Settable(command).OrderBy(option => option.Name, StringComparer.Ordinal))
        {
            var setting = settings.FirstOrDefault(setting => setting.Option == option.Name);
            output.WriteLine(setting is null
                ? $"# {option.Name.TrimStart('-')}"
                : $"{option.Name.TrimStart('-')} = {string.Join(", ", setting.Values)}    # {setting.Origin}");
        }

        return ExitCode.Success;
    }
}
