using System.Collections.Concurrent;

namespace Hush.Files.Redaction;

/// <summary>Does work on several threads and gives the results in the order of the input, each as soon as it is there.</summary>
internal static class OrderedWork
{
    /// <summary>The results.</summary>
    /// <param name="input">Read on a thread of its own, a few items ahead.</param>
    /// <param name="work">Done for each item.</param>
    /// <param name="jobs">How many items are worked on at the same time; with 1 everything happens on the caller's thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<(TIn Input, TOut Output)> Run<TIn, TOut>(IEnumerable<TIn> input, Func<TIn, TOut> work, int jobs,
        CancellationToken cancellation)
    {
        if (jobs <= 1)
        {
            foreach (var item in input)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return (item, work(item));
            }

            yield break;
        }

        BlockingCollection<(TIn Input, Task<TOut> Output)> running = new(jobs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(
            () =>
            {
                try
                {
                    foreach (var item in input) running.Add((item, Task.Run(() => work(item), stop.Token)), stop.Token);
                }
                finally
                {
                    running.CompleteAdding();
                }
            },
            CancellationToken.None);
        try
        {
            foreach (var (item, output) in running.GetConsumingEnumerable(cancellation)) yield return (item, output.GetAwaiter().GetResult());
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }
}
