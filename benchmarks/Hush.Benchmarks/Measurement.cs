using System.Diagnostics;

namespace Hush.Benchmarks;

/// <summary>How long one call takes, and what it allocates.</summary>
internal sealed record Measurement(string Name, int Characters, TimeSpan Median, double BytesPerCharacter)
{
    public const int Rounds = 15;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(200);

    public double CharactersPerSecond => Characters / Median.TotalSeconds;

    /// <summary>Warms up, then times rounds of as many calls as fit into a fifth of a second.</summary>
    public static Measurement Of(string name, int characters, Action call)
    {
        Stopwatch warming = Stopwatch.StartNew();
        int calls = 0;
        for (; warming.Elapsed < 5 * RoundLength; calls++) call();
        int perRound = Math.Max(1, calls / 5);

        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan[] rounds = new TimeSpan[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int index = 0; index < perRound; index++) call();
            rounds[round] = watch.Elapsed / perRound;
        }

        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / ((double)Rounds * perRound * characters);
        Array.Sort(rounds);
        return new Measurement(name, characters, rounds[Rounds / 2], bytes);
    }
}
