namespace Hush.Jobs;

/// <summary>
/// Repeats what a worker must tell the store until the store takes it: what has been computed is not thrown away because a disk is full for a while,
/// and no attempt is lost by it.
/// </summary>
internal sealed class PatientStore(JobLimits limits, TimeProvider time, Action<JobEvent> observe)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>Returns what <paramref name="call"/> returned.</summary>
    /// <param name="call">Repeatable.</param>
    /// <param name="stopping">Called once more after it, at most.</param>
    /// <exception cref="JobStoreException">The store failed, and the process stops.</exception>
    public async Task<T> InsistAsync<T>(Func<Task<T>> call, CancellationToken stopping)
    {
        var pause = limits.PollInterval;
        while (true)
        {
            try
            {
                return await call().ConfigureAwait(false);
            }
            catch (JobStoreException failure) when (!stopping.IsCancellationRequested)
            {
                observe(JobEvents.StoreFailed(failure));
                await Task.Delay(pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }
}
