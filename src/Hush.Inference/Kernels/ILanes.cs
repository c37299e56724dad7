namespace Hush.Inference.Kernels;

/// <summary>
/// Several 32-bit floats that are computed with at once. An operation is written once over lanes and compiled for each width; since lanes
/// never mix and no multiply-add is fused, every width gives the same bits as the scalar twin.
/// </summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>Number of lanes.</summary>
    static abstract int Count { get; }

    /// <summary>The same value in every lane.</summary>
    static abstract TSelf Of(float value);

    /// <summary>The lanes that begin at <paramref name="source"/>.</summary>
    static abstract TSelf Load(ref readonly float source);

    /// <summary>Signed 8-bit numbers, one per lane, as floats.</summary>
    static abstract TSelf Load(ref readonly sbyte source);

    /// <summary>Writes the lanes from <paramref name="target"/> on.</summary>
    void Store(ref float target);

    /// <summary>Writes the low 16 bits of each lane's bit pattern from <paramref name="target"/> on.</summary>
    void StoreLowBits(ref short target);

    /// <summary>Per lane.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>Per lane.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>Per lane.</summary>
    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>Per lane.</summary>
    static abstract TSelf operator /(TSelf left, TSelf right);

    /// <summary>Per lane; neither may be NaN.</summary>
    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>Per lane; neither may be NaN.</summary>
    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>Per lane.</summary>
    static abstract TSelf Abs(TSelf value);

    /// <summary>2ⁿ per lane, where the lane holds <see cref="Rounding.Magic"/> + n and n is −126 to 127.</summary>
    static abstract TSelf PowerOfTwo(TSelf shifted);

    /// <summary>The largest lane.</summary>
    static abstract float Largest(TSelf value);
}
