namespace Hush.Tasks.Scheduling;

/// <summary>Parts of a call that may run at once, in any order. All but <see cref="Run"/> is called under the scheduler's lock.</summary>
/// <param name="partCount">0 or more.</param>
/// <param name="run">Runs a part by its 0-based index.</param>
/// <param name="isFirst">Whether its call has no thread before it.</param>
/// <param name="isLarge">Whether a part may take long.</param>
/// <param name="begun">Called when the first part of a call's first phase is begun.</param>
/// <param name="cancellation">No part is begun after it.</param>
internal sealed class AnalysisPhase(int partCount, Action<int> run, bool isFirst, bool isLarge, Action begun, CancellationToken cancellation)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private Exception? _failure;
    private int _begun;
    private int _running;
    private bool _isWithdrawn;

    public bool IsFirst => isFirst;

    public bool IsLarge => isLarge;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Ends with the first failure of a part.</summary>
    public Task Ended => _ended.Task;

    public bool HasBegun => _begun > 0;

    public bool HasMore => !_isWithdrawn && _begun < partCount;

    public bool HasFailed => Volatile.Read(ref _failure) is not null;

    public void Begun() => begun();

    public int BeginPart()
    {
        _running++;
        return _begun++;
    }

    /// <summary>Runs a part on this thread, in the context of whoever made the phase, so that its log lines carry the request's trace; what it throws
    /// is kept.</summary>
    public void Run(int part)
    {
        try
        {
            if (cancellation.IsCancellationRequested) return;
            if (_context is null) run(part);
            else ExecutionContext.Run(_context, _ => run(part), null);
        }
        catch (Exception failure)
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
        }
    }

    public void EndPart()
    {
        _running--;
        EndWhenDone();
    }

    /// <summary>Begins no further part.</summary>
    /// <param name="reason">What the caller is told; null when the caller itself has gone.</param>
    public void Withdraw(Exception? reason)
    {
        _isWithdrawn = true;
        if (reason is not null) Interlocked.CompareExchange(ref _failure, reason, null);
        EndWhenDone();
    }

    private void EndWhenDone()
    {
        var isOver = _isWithdrawn || _failure is not null || _begun == partCount;
        if (!isOver || _running > 0) return;
        if (_failure is not null) _ended.TrySetException(_failure);
        else if (cancellation.IsCancellationRequested) _ended.TrySetCanceled(cancellation);
        else _ended.TrySetResult();
    }
}
