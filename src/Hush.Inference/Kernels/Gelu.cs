using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>
/// row[i] = row[i] × Φ(row[i]), Φ the normal distribution: GELU (Hendrycks and Gimpel 2016). Φ(x) ≈ ½ + u·P(u²), u = x within ±4.5, kept within 0 and
/// 1; P is the polynomial of degree 8 that errs least in x·Φ(x). Error below 6·10⁻⁵, a fraction of what the 8 bits after it cost.
/// </summary>
internal static class Gelu
{
    /// <summary>Beyond it Φ is as good as 0 or 1.</summary>
    public const float Limit = 4.5f;

    /// <summary>P's coefficients, from the constant up.</summary>
    public const float C0 = 0.39871258f, C1 = -0.06598462f, C2 = 0.009585186f, C3 = -0.0010375868f, C4 = 8.1424507e-05f,
        C5 = -4.451673e-06f, C6 = 1.5909688e-07f, C7 = -3.314585e-09f, C8 = 3.0363351e-11f;

    /// <param name="row">Changed in place [size]; finite.</param>
    public static void Row<TLanes>(Span<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        var whole = row.Length - row.Length % TLanes.Count;
        Steps<TLanes>(row[..whole]);
        Steps<Lane>(row[whole..]);
    }

    // A method of its own for each width, small enough for all that it calls to become part of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Steps<TLanes>(Span<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        for (var index = 0; index < row.Length; index += TLanes.Count) Step<TLanes>(row, index);
    }

    // SAFETY: the row is whole lanes long.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(Span<float> row, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        var x = TLanes.Load(ref target);
        var u = TLanes.Max(TLanes.Min(x, TLanes.Of(Limit)), TLanes.Of(-Limit));
        var t = u * u;
        var p = TLanes.Of(C8);
        p = p * t + TLanes.Of(C7);
        p = p * t + TLanes.Of(C6);
        p = p * t + TLanes.Of(C5);
        p = p * t + TLanes.Of(C4);
        p = p * t + TLanes.Of(C3);
        p = p * t + TLanes.Of(C2);
        p = p * t + TLanes.Of(C1);
        p = p * t + TLanes.Of(C0);
        var share = TLanes.Max(TLanes.Min(p * u + TLanes.Of(0.5f), TLanes.Of(1)), TLanes.Of(0));
        (x * share).Store(ref target);
    }
}
