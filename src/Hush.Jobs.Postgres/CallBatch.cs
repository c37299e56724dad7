using System.Collections.Concurrent;

namespace Hush.Jobs.Postgres;

/// <summary>
/// Puts calls that came while one was under way into one call: the cost of a call is that of a commit, and so many callers share it.
/// When the call fails, it fails for all of them.
/// </summary>
/// <param name="most">Calls that may share one: bounds how long the first waits for the last.</param>
/// <param name="run">Answers the requests, in their order.</param>
internal sealed class CallBatch<TRequest, TResult>(int most, Func<IReadOnlyList<TRequest>, Task<IReadOnlyList<TResult>>> run) : IDisposable
{
    private readonly ConcurrentQueue<Call> _pending = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Cannot be cancelled once begun: others share it.</summary>
    public async Task<TResult> RunAsync(TRequest request)
    {
        Call call = new(request);
        _pending.Enqueue(call);
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            while (!call.Done.IsCompleted) await RunPendingAsync().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }

        return await call.Done.ConfigureAwait(false);
    }

    public void Dispose() => _turn.Dispose();

    private async Task RunPendingAsync()
    {
        List<Call> batch = [];
        while (batch.Count < most && _pending.TryDequeue(out var call)) batch.Add(call);
        try
        {
            var results = await run([.. batch.Select(call => call.Request)]).ConfigureAwait(false);
            for (var i = 0; i < batch.Count; i++) batch[i].Complete(results[i]);
        }
        catch (Exception failure)
        {
            foreach (var call in batch) call.Fail(failure);
        }
    }

    private sealed class Call(TRequest request)
    {
        private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TRequest Request => request;

        public Task<TResult> Done => _done.Task;

        public void Complete(TResult result) => _done.TrySetResult(result);

        public void Fail(Exception failure) => _done.TrySetException(failure);
    }
}
