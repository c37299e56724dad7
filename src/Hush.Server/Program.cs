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
    await StartAsync(app);
    await app.WaitForShutdownAsync();
    return (int)ExitCode.Stopped;
}
catch (StartProblemException problem)
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

static async Task StartAsync(WebApplication app)
{
    try
    {
        await app.StartAsync();
    }
    catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
    {
        throw new StartProblemException(failure.Message, failure);
    }
    catch (System.Net.Sockets.SocketException failure)
    {
        throw new StartProblemException("The server can't listen where it was told to: " + failure.Message, failure);
    }
    catch (InvalidOperationException failure) when (failure.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase))
    {
        throw new StartProblemException("An https address needs a certificate: name its file by Kestrel:Certificates:Default:Path and :Password.", failure);
    }
}
