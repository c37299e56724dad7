namespace Hush.TestKit;

/// <summary>
/// Whether the cost of work grows in proportion to its size: processor times of one thread are compared within one run, so that neither a slow
/// nor a busy machine changes the verdict.
/// </summary>
public static class Growth
{
    private const int Factor = 8;
    private const int Tries = 5;

    // Eight times the size costs eight times as much, and three times that with caches missed and garbage collected; quadratic cost is 64 times.
    private const double MostTimes = 3 * Factor;

    // Below this the clock and the collector decide, not the work.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(4);

    /// <summary>Fails when the work on eight times <paramref name="size"/> costs far more than eight times that on <paramref name="size"/>, in each
    /// of several tries.</summary>
    /// <param name="work">Does the work on an input of the size that it is given, in the calling thread. Making the input should cost little beside
    /// it.</param>
    /// <param name="size">The smaller size.</param>
    public static void IsLinear(Action<int> work, int size)
    {
        ArgumentNullException.ThrowIfNull(work);
        work(size);
        var seen = "";
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var small = ThreadTime.Of(() => work(size));
            var large = ThreadTime.Of(() => work(Factor * size));
            if (large < MostTimes * (small > Least ? small : Least)) return;
            seen += FormattableString.Invariant($" {small.TotalMilliseconds:0.0} ms → {large.TotalMilliseconds:0.0} ms;");
        }

        Assert.Fail($"{Factor} times the size cost more than {MostTimes} times the time:{seen}");
    }
}
