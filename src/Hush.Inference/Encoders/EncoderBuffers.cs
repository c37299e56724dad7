using Hush.Inference.Kernels;
using Hush.Inference.ModelFile;

namespace Hush.Inference.Encoders;

/// <summary>The activations of one window, sized by the model; taken from a pool for each call.</summary>
internal sealed class EncoderBuffers
{
    /// <summary>Rows that go through the inner layers together, so that what is between them stays in the second-level cache. A multiple of the
    /// products' own tiles.</summary>
    public const int Tile = 48;

    /// <summary>Queries of a head that meet the keys together.</summary>
    public const int QueryTile = 32;

    /// <param name="header">Sizes.</param>
    public EncoderBuffers(EncoderHeader header)
    {
        var (rows, width) = (header.WindowPieces, header.Width);
        var keys = Padded(rows);
        Pieces = new int[rows];
        Tokens = new int[rows];
        Firsts = new int[header.WindowTokens];
        States = new float[rows * width];
        Projected = new float[rows * 3 * width];
        Gathered = new float[rows * width];
        Numbers = new short[rows * width];
        Scales = new float[rows];
        Keys = new float[EncoderHeaderReader.HeadSize * keys];
        Values = new float[rows * EncoderHeaderReader.HeadSize];
        Attention = new float[QueryTile * keys];
        Inner = new float[Tile * header.Inner];
        InnerNumbers = new short[Tile * header.Inner];
        var output = (header.Output + 3) / 4 * 4;
        Sums = new float[Tile * Math.Max(width, (header.Tags + 15) / 16 * 16)];
        OutputNumbers = new short[Tile * output];
        Row = new float[Math.Max(width, output)];
        Own = new float[width];
    }

    /// <summary>The pieces of the window [rows].</summary>
    public int[] Pieces { get; }

    /// <summary>The token of each piece, counted from the window's first, −1 for none [rows].</summary>
    public int[] Tokens { get; }

    /// <summary>The first piece of each token [tokens].</summary>
    public int[] Firsts { get; }

    /// <summary>[rows, width].</summary>
    public float[] States { get; }

    /// <summary>Queries, keys and values of all heads [rows, 3 × width].</summary>
    public float[] Projected { get; }

    /// <summary>What the heads have gathered of the values [rows, width].</summary>
    public float[] Gathered { get; }

    /// <summary>Rows in 8 bits [rows, width].</summary>
    public short[] Numbers { get; }

    /// <summary>What a unit of each row of numbers is worth [rows].</summary>
    public float[] Scales { get; }

    /// <summary>The keys of one head, one number of all after the other [head size, padded rows].</summary>
    public float[] Keys { get; }

    /// <summary>The values of one head [rows, head size].</summary>
    public float[] Values { get; }

    /// <summary>How much of each value a query takes [query tile, padded rows].</summary>
    public float[] Attention { get; }

    /// <summary>[tile, inner].</summary>
    public float[] Inner { get; }

    /// <summary>The same in 8 bits.</summary>
    public short[] InnerNumbers { get; }

    /// <summary>What a product gives [tile, width or tags].</summary>
    public float[] Sums { get; }

    /// <summary>What tags are scored from, in 8 bits [tile, output].</summary>
    public short[] OutputNumbers { get; }

    /// <summary>One row of anything.</summary>
    public float[] Row { get; }

    /// <summary>What a token adds to its pieces [width].</summary>
    public float[] Own { get; }

    /// <summary>Rows, padded to what products of floats take.</summary>
    public static int Padded(int rows) => (rows + FloatProduct.Columns - 1) / FloatProduct.Columns * FloatProduct.Columns;
}
