using CsCheck;

namespace Hush.TestKit;

/// <summary>
/// What must hold of every input of a kind. The inputs are the same in every run, so that a failure is never another change's; one that fails is
/// shrunk to the smallest of its kind that CsCheck finds, and its seed is named. <c>CsCheck_Time</c> (seconds), <c>CsCheck_Iter</c> (a count) or
/// <c>CsCheck_Seed</c> tries other inputs instead.
/// </summary>
public static class Properties
{
    private const ulong FirstSeed = 20_261_129;
    private const int ShrinkingTries = 20_000;

    private static readonly bool Explores = new[]
        { "CsCheck_Time", "CsCheck_Iter", "CsCheck_Seed" }.Any(name => Environment.GetEnvironmentVariable(name) is not null);

    /// <summary>Fails when <paramref name="check"/> throws for an input.</summary>
    /// <param name="inputs">Makes the inputs.</param>
    /// <param name="cases">How many are tried.</param>
    /// <param name="check">Throws when the property does not hold.</param>
    /// <param name="print">Shows an input that fails; null for CsCheck's own way.</param>
    public static void Holds<T>(Gen<T> inputs, int cases, Action<T> check, Func<T, string>? print = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(check);
        if (Explores)
        {
            inputs.Sample(check, threads: 1, print: print);
            return;
        }

        PCG random = new(1, FirstSeed);
        for (var number = 0; number < cases; number++)
        {
            var start = random.State;
            var input = inputs.Generate(random, null, out _);
            try
            {
                check(input);
            }
            catch (Exception)
            {
                inputs.Sample(check, seed: random.ToString(start), iter: ShrinkingTries, threads: 1, print: print);
                throw;
            }
        }
    }

    /// <summary>Inputs that are the same in every run, for what is measured over all of them.</summary>
    /// <param name="inputs">Makes the inputs.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<T> Inputs<T>(Gen<T> inputs, int count)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        PCG random = new(1, FirstSeed);
        for (var number = 0; number < count; number++) yield return inputs.Generate(random, null, out _);
    }

    /// <summary>As <see cref="Holds"/>, for a check that is costly and waits.</summary>
    /// <param name="inputs">Makes the inputs.</param>
    /// <param name="cases">How many are tried; ten times as many to shrink one that fails.</param>
    /// <param name="check">Throws when the property does not hold.</param>
    /// <param name="print">Shows an input that fails; null for CsCheck's own way.</param>
    public static async Task HoldsAsync<T>(Gen<T> inputs, int cases, Func<T, Task> check, Func<T, string>? print = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(check);
        if (Explores)
        {
            await inputs.SampleAsync(check, threads: 1, print: print);
            return;
        }

        PCG random = new(1, FirstSeed);
        for (var number = 0; number < cases; number++)
        {
            var start = random.State;
            var input = inputs.Generate(random, null, out _);
            try
            {
                await check(input);
            }
            catch (Exception)
            {
                await inputs.SampleAsync(check, seed: random.ToString(start), iter: 10 * cases, threads: 1, print: print);
                throw;
            }
        }
    }
}
