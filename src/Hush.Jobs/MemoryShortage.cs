using System.Collections.Concurrent;

namespace Hush.Jobs;

/// <summary>
/// Counts, for this process, how often each job ran out of memory. One that does so alone, time and again, is too large for the process; when several
/// in a row do, it is the process that is broken.
/// </summary>
/// <param name="limit">How often a job may run out of memory alone.</param>
internal sealed class MemoryShortage(int limit)
{
    // More jobs than ever wait for a second chance in one process; beyond it the count begins anew.
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<JobId, int> _counts = new();
    private int _givenUp;

    /// <summary>Whether a job ran out of memory here before, so that it should run alone.</summary>
    public bool IsSuspect(JobId id) => _counts.ContainsKey(id);

    /// <summary>Notes that a job ran out of memory; true when it has done so alone as often as it may.</summary>
    public bool Note(JobId id, bool wasAlone)
    {
        if (_counts.Count >= MostRemembered) _counts.Clear();
        return _counts.AddOrUpdate(id, wasAlone ? 1 : 0, (_, count) => count + (wasAlone ? 1 : 0)) >= limit;
    }

    /// <summary>Notes that a job is given up; true when it is not the first since a task last went well: no job will fare better then.</summary>
    public bool NoteGivenUp(JobId id)
    {
        _counts.TryRemove(id, out _);
        return Interlocked.Increment(ref _givenUp) > 1;
    }

    /// <summary>Notes that a task went well.</summary>
    public void NoteSuccess(JobId id)
    {
        _counts.TryRemove(id, out _);
        Volatile.Write(ref _givenUp, 0);
    }

    /// <summary>Whether an exception says that memory ran out, if only inside: what a type's first use could not load is wrapped.</summary>
    public static bool IsCauseOf(Exception? failure) =>
        failure is OutOfMemoryException || (failure is TypeInitializationException or AggregateException && IsCauseOf(failure.InnerException));
}
