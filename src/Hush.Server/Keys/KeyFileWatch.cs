using Hush.Server.Hosting;

namespace Hush.Server.Keys;

/// <summary>
/// Reads the key file again when it has changed, so that keys come and go without a new start. A file that can't be read or has a wrong line changes
/// nothing. It is looked at, not listened to, since orchestrators swap files in ways that no listener hears of.
/// </summary>
internal sealed class KeyFileWatch(KeyRing keys, IConfiguration configuration, TimeProvider time, ILogger<KeyFileWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration[KeyConfiguration.FileSetting] is not { Length: > 0 } path) return;

        // None at first: the file may have changed since the start read it.
        (string Path, DateTime Written, long Length)? taken = null;
        string? told = null;
        using PeriodicTimer tick = new(Interval, time);
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            var state = StateOf(path);
            var problem = state == taken ? null : Read();

            // A file that was wrong is tried again: a chmod that mends it leaves no trace in its state.
            if (problem is null) taken = state;
            else if (problem != told) Log.KeysNotRead(logger, problem);
            told = problem;
        }
    }

    /// <summary>Null when the keys are those of the file, else why not.</summary>
    private string? Read()
    {
        try
        {
            if (keys.Replace(KeyConfiguration.ReadKeys(configuration))) Log.KeysRead(logger, keys.Count);
            return null;
        }
        catch (StartProblemException wrong)
        {
            return wrong.Message;
        }
    }

    // Of the file that a link leads to: mounted secrets are links to links.
    private static (string Path, DateTime Written, long Length) StateOf(string path)
    {
        try
        {
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            return (file.FullName, file.LastWriteTimeUtc, file.Exists ? file.Length : -1);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (path, default, -1);
        }
    }
}
