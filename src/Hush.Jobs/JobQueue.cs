using System.Threading.Channels;

namespace Hush.Jobs;

/// <summary>The way into the store that also wakes a worker. Holds no jobs itself: the store is the queue, so nothing is lost with the
/// process.</summary>
internal sealed class JobQueue(IJobStore store, JobLimits limits)
{
    // As many signals as workers are enough: a woken worker goes on until nothing waits.
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(limits.WorkerCount)
    { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Stores the job durably and wakes a worker; null when too many jobs wait already: the caller should come back later.</summary>
    public async Task<Job?> AddAsync(NewJob job, CancellationToken cancellation)
    {
        var added = await store.AddAsync(job, cancellation).ConfigureAwait(false);
        if (added is not null) Wake();
        return added;
    }

    /// <summary>Lets one waiting worker look at the store.</summary>
    public void Wake() => _signals.Writer.TryWrite(true);

    /// <summary>Returns when there may be work.</summary>
    public async Task WaitAsync(CancellationToken cancellation) => await _signals.Reader.ReadAsync(cancellation).ConfigureAwait(false);
}
