using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Hush.Cli.Commands;

namespace Hush.Cli;

/// <summary>All commands, and the way from arguments to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs what <paramref name="args"/> ask for.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, StandardStreams streams, CancellationToken cancellation = default)
    {
        RootCommand root = new("Finds and redacts personal information in conversations and text, on this machine.")
        {
            AnalysisCommand.Redact(streams),
            AnalysisCommand.Detect(streams),
            RestoreCommand.Build(streams),
            AudioCommand.Build(streams),
            ServeCommand.Build(streams),
            ProxyCommand.Build(streams),
            McpCommand.Build(streams),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors) streams.Complain(OnOneLine(error.Message));
            streams.Complain("see 'hush --help'");
            return (int)ExitCode.Usage;
        }

        // Written by the help and the version alone.
        await using StreamWriter output = new(streams.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        InvocationConfiguration configuration = new() { EnableDefaultExceptionHandler = false, Output = output, Error = streams.Errors };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
