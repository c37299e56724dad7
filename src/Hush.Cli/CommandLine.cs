using System.CommandLine;
using System.Text;
using Hush.Cli.Commands;
using Hush.Cli.Language;
using Hush.Cli.Settings;

namespace Hush.Cli;

/// <summary>All commands, and the way from arguments to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs what <paramref name="args"/> ask for.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, StandardStreams streams, CancellationToken cancellation = default)
    {
        // Those whose options may also come from hush.toml and variables.
        Command[] configured = [AnalysisCommand.Redact(streams), AnalysisCommand.Detect(streams), AnalysisCommand.Report(streams),
            AudioCommand.Build(streams), SubmitCommand.Build(streams)];
        Command[] others = [CategoriesCommand.Build(), ExplainCommand.Build(streams, AnalysisCommand.Detect), ModelsCommand.Build(),
            ConfigCommand.Build(configured), RestoreCommand.Build(streams), ServeCommand.Build(streams), ProxyCommand.Build(streams),
            McpCommand.Build(streams), AuditCommand.Build(streams)];
        RootCommand root = new("Finds and redacts personal information in conversations, texts and files, on this machine.");
        foreach (var command in configured.Concat(others)) root.Add(command);
        root.Add(CompletionCommand.Build([.. configured, .. others]));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        HelpPage.AddTo(root, streams.Messages);
        try
        {
            var parsed = root.Parse(args);
            var problems = ProblemsOf(parsed, args);
            if (problems.Length == 0 && configured.Contains(parsed.CommandResult.Command))
            {
                var settings = SettingSource.Of(parsed.CommandResult.Command, configured,
                    SettingSource.FindFile(Environment.CurrentDirectory), Environment.GetEnvironmentVariable);
                if (settings.Count > 0) parsed = root.Parse(SettingArguments.Join(parsed, args, settings));
                problems = [.. parsed.Errors.Select(error => OnOneLine(error.Message))];
            }

            if (problems.Length == 0) return await InvokeAsync(parsed, streams, cancellation);
            foreach (var problem in problems) streams.Complain(problem);
        }
        catch (IOException) when (streams.IsClosed)
        {
            return (int)ExitCode.ReaderGone;
        }
        catch (SettingProblem problem)
        {
            streams.Complain(problem.Message);
            return (int)ExitCode.Usage;
        }

        streams.Complain("see 'hush --help'");
        return (int)ExitCode.Usage;
    }

    private static string[] ProblemsOf(ParseResult parsed, IReadOnlyList<string> args) =>
        UnknownOptions.Of(parsed, args) is { Count: > 0 } unknown ? [.. unknown] : [.. parsed.Errors.Select(error => OnOneLine(error.Message))];

    private static async Task<int> InvokeAsync(ParseResult parsed, StandardStreams streams, CancellationToken cancellation)
    {
        // Written by the commands that have no results of their own.
        await using StreamWriter output = new(streams.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        InvocationConfiguration configuration = new()
        { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = streams.Errors };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
