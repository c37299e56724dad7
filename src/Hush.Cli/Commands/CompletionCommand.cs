using System.CommandLine;

namespace Hush.Cli.Commands;

/// <summary>The command <c>completion</c>: writes what a shell needs to complete commands, options and file names.</summary>
internal static class CompletionCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="commands">All others.</param>
    public static Command Build(IReadOnlyList<Command> commands)
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Command command = new("completion", "Write a completion script for a shell: source <(hush completion bash)") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(Output.CompletionScript.For(parsed.GetValue(shell)!, [.. commands, command]));
            return (int)ExitCode.Success;
        });
        return command;
    }
}
