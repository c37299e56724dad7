using Hush.Cli;

try
{
    return await CommandLine.RunAsync(args, StandardStreams.OfProcess());
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
