using Hush.Cli;

try
{
    using Interruption interruption = new();
    return await CommandLine.RunAsync(args, StandardStreams.OfProcess(), interruption.Token);
}
catch (OperationCanceledException)
{
    return Interruption.Interrupted;
}
catch (Exception fault)
{
    // The message of a fault may hold what it was about; its type and place can't.
    await Console.Error.WriteLineAsync($"hush: internal fault {fault.GetType().Name}\n{fault.StackTrace}");
    return (int)ExitCode.Internal;
}
