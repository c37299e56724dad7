using System.CommandLine;

namespace Hush.Cli.Commands;

/// <summary>Stands in the help for <c>./hush serve</c>, which starts the server's own program.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Build(StandardStreams streams)
    {
        Command command = new("serve", "Start the server (see 'hush serve --help' for its options).") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ =>
        {
            streams.Complain("the server is a program of its own: start it with './hush serve' or 'Hush.Server'");
            return (int)ExitCode.Usage;
        });
        return command;
    }
}
