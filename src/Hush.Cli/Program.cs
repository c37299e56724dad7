using System.CommandLine;
using Hush.Cli;
using Hush.Cli.Commands;

RootCommand root = new("Finds and redacts personal information in conversations and text, on this machine.")
{
    AnalysisCommand.Redact(),
    AnalysisCommand.Detect(),
    ServeCommand.Build(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors) await Console.Error.WriteLineAsync($"hush: {error.Message}");
    await Console.Error.WriteLineAsync("hush: see 'hush --help'");
    return (int)ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return 130; // as a shell reports an interrupted command
}
catch (Exception fault)
{
    // The message of a fault may hold what it was about; its type and place can't.
    await Console.Error.WriteLineAsync($"hush: internal fault {fault.GetType().Name}\n{fault.StackTrace}");
    return (int)ExitCode.Internal;
}
