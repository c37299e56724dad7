namespace Hush.Server.Hosting;

/// <summary>Ends the program because it cannot go on, with an exit code that says so: whoever keeps it running starts it anew.</summary>
internal sealed class Failing(IHostApplicationLifetime lifetime)
{
    private volatile bool _hasFailed;

    /// <summary>How the program ends.</summary>
    public ExitCode ExitCode => _hasFailed ? ExitCode.Failed : ExitCode.Stopped;

    public void Stop()
    {
        _hasFailed = true;
        lifetime.StopApplication();
    }
}
