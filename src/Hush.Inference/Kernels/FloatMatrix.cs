using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>Rows of floats that may lie apart in memory, as the heads of attention do.</summary>
/// <param name="numbers">From the first number of the first row on.</param>
/// <param name="stride">Numbers from one row's start to the next's.</param>
internal readonly ref struct FloatMatrix(Span<float> numbers, int stride)
{
    /// <summary>From the first number of the first row on.</summary>
    public Span<float> Numbers { get; } = numbers;

    /// <summary>Numbers from one row's start to the next's.</summary>
    public int Stride { get; } = stride;

    /// <summary>The first number.</summary>
    public ref float First => ref MemoryMarshal.GetReference(Numbers);

    /// <summary>Fails unless so many rows of so many numbers lie in it.</summary>
    public void Check(int rows, int columns)
    {
        if (columns > Stride || rows > 0 && (long)(rows - 1) * Stride + columns > Numbers.Length)
            throw new ArgumentException($"{Numbers.Length} numbers in rows of {Stride} do not hold {rows} × {columns}.");
    }
}
