using System.Runtime.InteropServices;

namespace Hush.Cli;

/// <summary>
/// Stops the work at Ctrl-C and SIGTERM, so that no half file is left; what does not stop is ended two seconds later. A second one ends the process
/// at once; those that come together with the first, as when a signal goes to a whole group of processes, are the first one.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>How a shell reports an interrupted command.</summary>
    public const int Interrupted = 130;

    private const long Together = 1_000; // milliseconds

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private long _first = -1;

    public Interruption() => _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled when the work is to stop.</summary>
    public CancellationToken Token => _stop.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        var now = Environment.TickCount64;
        var first = Interlocked.CompareExchange(ref _first, now, -1);
        context.Cancel = first < 0 || now - first < Together;
        if (first >= 0) return;
        _stop.Cancel();

        // What waits for input can't be stopped.
        _ = Task.Delay(Patience).ContinueWith(_ => Environment.Exit(Interrupted), TaskScheduler.Default);
    }
}
