namespace Hush.EndToEnd.Tests.Reliability;

/// <summary>Brings faults upon a cluster, one after the other, drawn by a seed: each kind at least once, if the time allows it.</summary>
internal sealed class Faults(Cluster cluster, int seed)
{
    private readonly Random _random = new(seed);
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How often each kind was brought.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Goes on until <paramref name="stopping"/>; what was broken is whole again when it returns.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        (string Name, Func<Task> Bring)[] kinds =
        [
            ("process killed (SIGKILL)", () => cluster.KillAsync(AnyNode())),
            ("process paused past its lease (SIGSTOP)", () => cluster.PauseAsync(AnyNode(), Cluster.Lease * (1.2 + _random.NextDouble()))),
            .. cluster.HasDatabase
                ? new (string, Func<Task>)[]
                {
                    ("connections cut", cluster.CutConnectionsAsync),
                    ("database stopped", () => cluster.StopDatabaseAsync(TimeSpan.FromSeconds(0.5 + (2 * _random.NextDouble())), isCrash: false)),
                    ("database crashed", () => cluster.StopDatabaseAsync(TimeSpan.FromSeconds(0.5 + (2 * _random.NextDouble())), isCrash: true)),
                }
                : [],
        ];
        _random.Shuffle(kinds);
        for (var round = 0; !stopping.IsCancellationRequested; round++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1 + (2 * _random.NextDouble())), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested && round >= kinds.Length) return;
            (var name, var bring) = kinds[round < kinds.Length ? round : _random.Next(kinds.Length)];
            await bring();
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
        }
    }

    private int AnyNode() => _random.Next(cluster.NodeCount);
}
