namespace Hush.Jobs;

/// <summary>
/// Lets ordinary attempts run side by side, and one that is suspected of ending its process alone: what happens then is its own doing, and no other
/// job has to answer for it.
/// </summary>
/// <param name="workerCount">Attempts at once.</param>
internal sealed class Isolation(int workerCount) : IDisposable
{
    private readonly SemaphoreSlim _places = new(workerCount, workerCount);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Takes one place, or all of them for an attempt that must be alone. Dispose what it returns to free them.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before there was room.</exception>
    public async Task<IDisposable> EnterAsync(bool isAlone, CancellationToken cancellation)
    {
        var wanted = isAlone ? workerCount : 1;
        var taken = 0;

        // One at a time, so that two that want all places do not each hold half of them.
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            for (; taken < wanted; taken++) await _places.WaitAsync(cancellation).ConfigureAwait(false);
            return new Places(_places, wanted);
        }
        catch when (taken > 0)
        {
            _places.Release(taken);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _turn.Dispose();
    }

    private sealed class Places(SemaphoreSlim places, int count) : IDisposable
    {
        public void Dispose() => places.Release(count);
    }
}
