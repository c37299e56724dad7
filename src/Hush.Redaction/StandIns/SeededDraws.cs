using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Pseudo-random numbers that follow from a seed alone, the same on every machine and in every release: SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014). Good enough to choose made-up values, not for keys. With a key they begin anew
/// with each value (<see cref="Restart"/>), from its keyed hash, so that what is made up does not depend on what came before. Not thread-safe.
/// </summary>
internal sealed class SeededDraws
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[]? _key;

    private ulong _state;

    /// <summary>One sequence, which goes on from value to value.</summary>
    public SeededDraws(int seed) => _state = unchecked((ulong)seed);

    /// <summary>A sequence for each value.</summary>
    public SeededDraws(byte[] key) => _key = key;

    /// <summary>Whether each value has its own sequence.</summary>
    public bool IsKeyed => _key is not null;

    /// <summary>Begins the sequence of a value, until the answer is disposed; then the one before goes on. Without a key it changes
    /// nothing.</summary>
    /// <param name="use">What the numbers are for, without a line end.</param>
    /// <param name="value">The value.</param>
    public Sequence Restart(string use, string value)
    {
        if (_key is null) return default;
        Sequence outer = new(this, _state);
        _state = BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{use}\n{value}")));
        return outer;
    }

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

    /// <summary>A sequence that waits for an inner one to end.</summary>
    public readonly struct Sequence(SeededDraws draws, ulong state) : IDisposable
    {
        private readonly SeededDraws? _draws = draws;

        /// <summary>Goes on.</summary>
        public void Dispose()
        {
            if (_draws is not null) _draws._state = state;
        }
    }
}
