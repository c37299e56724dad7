using System.Diagnostics;

namespace Hush.Benchmarks;

/// <summary>
/// How long one call takes, and what it allocates. The time is the processor's, not the clock's, so that a machine that does other things meanwhile
/// gives nearly the same figures; it includes what the garbage collector does beside.
/// </summary>
internal sealed record Measurement(string Name, int Characters, TimeSpan Median, double BytesPerCharacter)
{
    public const int Rounds = 11;

    private const double MostCalls = 10_000_000; // of a stage that has nothing to do

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan WarmingLength = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWarming = TimeSpan.FromSeconds(4);

    public double CharactersPerSecond => Characters / Median.TotalSeconds;

    public double NanosecondsPerCharacter => Median.TotalNanoseconds / Characters;

    /// <summary>Warms up, then times rounds of as many calls as fit into a moment.</summary>
    public static Measurement Of(string name, int characters, Action call)
    {
        var perRound = Warm(call);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var rounds = new TimeSpan[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var index = 0; index < perRound; index++) call();
            rounds[round] = (Environment.CpuUsage.TotalTime - start) / perRound;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / ((double)Rounds * perRound * characters);
        Array.Sort(rounds);
        return new Measurement(name, characters, rounds[Rounds / 2], bytes);
    }

    // Until the runtime has compiled the path for good: at least so long, and three dozen calls unless they are slow.
    private static int Warm(Action call)
    {
        var watch = Stopwatch.StartNew();
        var start = Environment.CpuUsage.TotalTime;
        var calls = 0;
        for (; watch.Elapsed < WarmingLength || (calls < 36 && watch.Elapsed < LongestWarming); calls++) call();
        return (int)Math.Clamp(RoundLength / (Environment.CpuUsage.TotalTime - start) * calls, 1, MostCalls);
    }
}
