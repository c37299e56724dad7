namespace Hush.Cli;

/// <summary>The command line as a program, from its arguments to its exit code.</summary>
internal static class CommandLineProgram
{
    /// <summary>Runs one command.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        StartupCollections.PutOff();
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
    }
}
