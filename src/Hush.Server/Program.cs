using Hush.Jobs;
using Hush.Server.Hosting;

if (CommandLine.AsksForHelp(args))
{
    Console.Out.WriteLine(CommandLine.Usage);
    return (int)ExitCode.Stopped;
}

if (ReadyProbe.AddressIn(args) is { } probed) return (int)await ReadyProbe.RunAsync(probed);

try
{
    await using WebApplication app = ServerBuilder.Build(args);
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
