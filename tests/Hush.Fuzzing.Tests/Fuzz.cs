using System.Globalization;
using CsCheck;

namespace Hush.Fuzzing.Tests;

/// <summary>
/// What must hold of a reader of outside input, whatever bytes it is given: it reads them or refuses them by an exception of its own, it ends, and it
/// holds no more memory than ten times their length: what it allocates altogether, or for readers that hand out piece by piece what is alive at a
/// piece. <c>HUSH_FUZZ_SECONDS</c> is for how long each reader is tried; without it a few hundred inputs are, always the same.
/// </summary>
/// <param name="name">Of the reader.</param>
/// <param name="read">Reads the bytes, and calls its second argument at each piece that it has in hand, with the number of texts in it.</param>
/// <param name="refusals">Exceptions by which it refuses.</param>
internal sealed class Fuzz(string name, Action<byte[], Action<int>> read, params Type[] refusals)
{
    private const int Cases = 400;
    private const ulong FirstSeed = 20_261_129;
    private const int MostTimes = 10;

    // What is thrown away at once costs time alone, but not without end.
    private const int MostGarbage = 60;

    // Buffers and tables whose size is none of the input's.
    private const long Floor = 4 << 20; // bytes

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Fuzz(string name, Action<byte[]> read, params Type[] refusals)
        : this(name, (input, _) => read(input), refusals)
    {
    }

    /// <summary>For how long each reader is tried; null for a number of inputs that are always the same.</summary>
    public static int? Seconds
    { get; } = int.TryParse(Environment.GetEnvironmentVariable("HUSH_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture,
          out var seconds) && seconds > 0 ? seconds : null;

    /// <summary>Whether memory is measured; not where another thread does the work.</summary>
    public bool IsMeasured { get; init; } = true;

    /// <summary>Tries the seeds, the hostile inputs that are kept for this reader, and seeds with changes.</summary>
    public void Try(IReadOnlyList<byte[]> seeds)
    {
        foreach (var input in seeds) Check(input, isMeasured: false); // compiles, and loads what is loaded once
        foreach (var input in Hostile.FilesOf(name).Concat(seeds)) Check(input, IsMeasured);
        var inputs = Mutation.Of(seeds);
        if (Seconds is { } time)
        {
            inputs.Sample(input => Check(input, IsMeasured), time: time, threads: 1, print: Convert.ToBase64String);
            return;
        }

        PCG random = new(1, FirstSeed);
        for (var number = 0; number < Cases; number++) Check(inputs.Generate(random, null, out _), IsMeasured);
    }

    /// <summary>Tries inputs of a megabyte that are made of one short piece again and again.</summary>
    public void TryLarge(string start, string piece, string end = "")
    {
        Check(Hostile.Of(start, piece, end, 1 << 12), isMeasured: false);
        Check(Hostile.Of(start, piece, end, 1 << 20), IsMeasured);
    }

    private void Check(byte[] input, bool isMeasured)
    {
        var (allocated, fault) = Run(input, static _ => { });
        Assert.True(fault is null, $"{name} fails: {Shown(input)}\n{fault}");
        var most = (MostTimes * (long)input.Length) + Floor;
        if (!isMeasured || allocated <= most) return;
        HeldMemory held = new();
        Run(input, held.Look);
        held.Measure(0);
        Assert.True(held.Most <= most && (allocated <= MostGarbage * most),
            FormattableString.Invariant($"{name} takes {allocated} bytes, {held.Most} at once, for {input.Length}: {Shown(input)}"));
    }

    private (long Allocated, Exception? Fault) Run(byte[] input, Action<int> hasPiece)
    {
        Exception? fault = null;
        var allocated = 0L;
        Thread thread = new(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                read(input, hasPiece);
            }
            catch (Exception refused)
            {
                if (!refusals.Any(known => known.IsInstanceOfType(refused))) fault = refused;
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        thread.Start();
        Assert.True(thread.Join(Patience), $"{name} does not end: {Shown(input)}");
        return (allocated, fault);
    }

    // Inputs are made of samples of ours.
    private static string Shown(byte[] input) => Convert.ToBase64String(input.AsSpan(0, Math.Min(input.Length, 1 << 16)));
}
