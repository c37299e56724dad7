using Hush.Jobs;
using Hush.Server.Hosting;

if (CommandLine.AsksForHelp(args))
{
    Console.Out.WriteLine(CommandLine.Usage);
    return (int)ExitCode.Stopped;
}

try
{
    await using WebApplication app = ServerBuilder.Build(args);
    await app.RunAsync();
    return (int)ExitCode.Stopped;
}
catch (StartProblemException problem)
{
    Console.Error.WriteLine(problem.Message);
    return (int)ExitCode.WrongSettings;
}
catch (Exception failure) when (failure is JobStoreException or IOException)
{
    // Only the store's files and the listening socket fail this way here; their messages hold paths and addresses.
    Console.Error.WriteLine(failure.Message);
    return (int)ExitCode.Failed;
}
