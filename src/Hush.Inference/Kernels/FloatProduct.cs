using System.Runtime.CompilerServices;

namespace Hush.Inference.Kernels;

/// <summary>
/// target[r, c] = Σₖ left[r, k] × right[k, c], k ascending, no multiply-add fused: lanes lie along the columns, so that every width gives the same
/// bits. A tile is 4 rows × 2 vectors, 8 sums.
/// </summary>
internal static class FloatProduct
{
    /// <summary>Columns are a multiple of it: two vectors of the widest lanes.</summary>
    public const int Columns = 32;

    private const int Rows = 4; // of a tile

    /// <param name="left">[rows, inner].</param>
    /// <param name="right">[inner, columns].</param>
    /// <param name="target">Written [rows, columns]; shares no memory with the others.</param>
    /// <param name="rows">Any number.</param>
    /// <param name="inner">Any number.</param>
    /// <param name="columns">A multiple of <see cref="Columns"/>.</param>
    public static void Of<TLanes>(FloatMatrix left, FloatMatrix right, FloatMatrix target, int rows, int inner, int columns)
        where TLanes : struct, ILanes<TLanes>
    {
        Check(left, right, target, rows, inner, columns);
        // SAFETY: the matrices hold what Check has asked them for, and tiles stay inside it.
        var shape = new Strides(left.Stride, right.Stride, target.Stride);
        for (nint column = 0; column < columns; column += 2 * TLanes.Count)
        {
            ref var from = ref Unsafe.Add(ref right.First, column);
            nint row = 0;
            for (; row <= rows - Rows; row += Rows)
                Tile4<TLanes>(ref Unsafe.Add(ref left.First, row * shape.Left), ref from, inner,
                    ref Unsafe.Add(ref target.First, row * shape.Target + column), shape);
            for (; row < rows; row++)
                Tile1<TLanes>(ref Unsafe.Add(ref left.First, row * shape.Left), ref from, inner,
                    ref Unsafe.Add(ref target.First, row * shape.Target + column), shape);
        }
    }

    /// <summary>Fails unless the matrices hold the product's numbers.</summary>
    public static void Check(FloatMatrix left, FloatMatrix right, FloatMatrix target, int rows, int inner, int columns)
    {
        if (columns % Columns != 0) throw new ArgumentException($"{columns} columns are no multiple of {Columns}.");
        left.Check(rows, inner);
        right.Check(inner, columns);
        target.Check(rows, columns);
    }

    private static void Tile4<TLanes>(ref float left, ref float right, nint inner, ref float target, Strides strides)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var left1 = ref Unsafe.Add(ref left, strides.Left);
        ref var left2 = ref Unsafe.Add(ref left1, strides.Left);
        ref var left3 = ref Unsafe.Add(ref left2, strides.Left);
        var zero = TLanes.Of(0);
        TLanes s00 = zero, s01 = zero, s10 = zero, s11 = zero, s20 = zero, s21 = zero, s30 = zero, s31 = zero;
        for (nint k = 0; k < inner; k++)
        {
            var r0 = TLanes.Load(ref right);
            var r1 = TLanes.Load(ref Unsafe.Add(ref right, TLanes.Count));
            right = ref Unsafe.Add(ref right, strides.Right);
            var l0 = TLanes.Of(Unsafe.Add(ref left, k));
            s00 += l0 * r0; s01 += l0 * r1;
            var l1 = TLanes.Of(Unsafe.Add(ref left1, k));
            s10 += l1 * r0; s11 += l1 * r1;
            var l2 = TLanes.Of(Unsafe.Add(ref left2, k));
            s20 += l2 * r0; s21 += l2 * r1;
            var l3 = TLanes.Of(Unsafe.Add(ref left3, k));
            s30 += l3 * r0; s31 += l3 * r1;
        }

        Store(s00, s01, ref target);
        Store(s10, s11, ref Unsafe.Add(ref target, strides.Target));
        Store(s20, s21, ref Unsafe.Add(ref target, 2 * strides.Target));
        Store(s30, s31, ref Unsafe.Add(ref target, 3 * strides.Target));
    }

    private static void Tile1<TLanes>(ref float left, ref float right, nint inner, ref float target, Strides strides)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes s0 = TLanes.Of(0), s1 = s0;
        for (nint k = 0; k < inner; k++)
        {
            var l = TLanes.Of(Unsafe.Add(ref left, k));
            s0 += l * TLanes.Load(ref right);
            s1 += l * TLanes.Load(ref Unsafe.Add(ref right, TLanes.Count));
            right = ref Unsafe.Add(ref right, strides.Right);
        }

        Store(s0, s1, ref target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLanes>(TLanes first, TLanes second, ref float target)
        where TLanes : struct, ILanes<TLanes>
    {
        first.Store(ref target);
        second.Store(ref Unsafe.Add(ref target, TLanes.Count));
    }

    private readonly record struct Strides(nint Left, nint Right, nint Target);
}
