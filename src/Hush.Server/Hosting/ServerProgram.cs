using Hush.Jobs;

namespace Hush.Server.Hosting;

/// <summary>The server as a program, from its arguments to its exit code.</summary>
internal static class ServerProgram
{
    /// <summary>Runs until the server is stopped.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (CommandLine.AsksForHelp(args))
        {
            Console.Out.WriteLine(CommandLine.Usage);
            return (int)ExitCode.Stopped;
        }

        if (ReadyProbe.AddressIn(args) is { } probed) return (int)await ReadyProbe.RunAsync(probed);

        try
        {
            await using var app = ServerBuilder.Build(args);
            await app.StartAsync();
            await app.WaitForShutdownAsync();
            return (int)app.Services.GetRequiredService<Failing>().ExitCode;
        }
        catch (Exception failure) when (StartFault.Explain(failure) is { } problem)
        {
            Console.Error.WriteLine(problem.Message);
            return (int)ExitCode.WrongSettings;
        }
        catch (Exception failure) when (failure is JobStoreException or IOException)
        {
            // Only the store's files fail this way here; their messages hold paths.
            Console.Error.WriteLine(failure.Message);
            return (int)ExitCode.Failed;
        }
    }
}
