namespace Hush.Redaction.StandIns;

/// <summary>
/// Pseudo-random numbers that follow from a seed alone, the same on every machine and in every release: SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014). Good enough to choose made-up values, not for keys. Not thread-safe.
/// </summary>
internal sealed class SeededDraws(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from 0 to before <paramref name="limit"/>, which is 1 or more.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>One of <paramref name="choices"/>, which are not empty.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of <paramref name="characters"/>, which are not empty.</summary>
    public char Pick(string characters) => characters[Below(characters.Length)];

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
