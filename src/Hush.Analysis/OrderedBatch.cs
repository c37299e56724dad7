using System.Runtime.CompilerServices;

namespace Hush.Analysis;

/// <summary>Computes results for a stream of inputs in parallel and hands them out in the order of the inputs.</summary>
internal static class OrderedBatch
{
    /// <summary>
    /// Runs <paramref name="compute"/> on as many inputs at once as the machine has processors. A result is handed out as soon as it and all before
    /// it are there, also while the next input is waited for. When the enumeration ends early, by a fault, a cancellation or its reader, the calls
    /// that still run are cancelled and awaited.
    /// </summary>
    public static async IAsyncEnumerable<TResult> RunAsync<TInput, TResult>(
        IAsyncEnumerable<TInput> inputs, Func<TInput, CancellationToken, TResult> compute, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var source = inputs.GetAsyncEnumerator(stop.Token);
        var running = new Queue<Task<TResult>>(Environment.ProcessorCount);
        var next = source.MoveNextAsync().AsTask();
        var hasEnded = false;
        try
        {
            while (!hasEnded || running.Count > 0)
            {
                var isFull = hasEnded || running.Count == Environment.ProcessorCount;
                if (running.TryPeek(out var oldest) && (isFull || await Task.WhenAny(oldest, next).ConfigureAwait(false) == oldest))
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }
                else if (await next.ConfigureAwait(false))
                {
                    var input = source.Current;
                    running.Enqueue(Task.Run(() => compute(input, stop.Token), stop.Token));
                    next = source.MoveNextAsync().AsTask();
                }
                else
                {
                    hasEnded = true;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (Task task in running) await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
