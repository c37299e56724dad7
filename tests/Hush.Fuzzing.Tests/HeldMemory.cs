using System.Numerics;

namespace Hush.Fuzzing.Tests;

/// <summary>Looks at what is alive while a reader hands out its pieces: at the first, the fourth, the sixteenth and so on, and at the end. Nothing
/// else may run meanwhile.</summary>
internal sealed class HeldMemory
{
    // A text of a file with the map from its characters to bytes (docs/files.md, rule 4).
    private const int BytesOfText = 512;

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private int _pieces;

    /// <summary>The most bytes that were alive, beyond what was before and what the texts of the piece may take.</summary>
    public long Most { get; private set; }

    /// <summary>Called at each piece.</summary>
    /// <param name="texts">Texts of the piece that are kept one by one.</param>
    public void Look(int texts)
    {
        _pieces++;
        if (BitOperations.IsPow2(_pieces) && BitOperations.Log2((uint)_pieces) % 2 == 0) Measure(texts);
    }

    /// <summary>Called when the reader has ended.</summary>
    public void Measure(int texts) => Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - _before - ((long)texts * BytesOfText));
}
