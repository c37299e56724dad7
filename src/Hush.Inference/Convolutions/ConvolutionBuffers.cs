namespace Hush.Inference.Convolutions;

/// <summary>The activations of one window, sized by the model; taken from a pool for each call.</summary>
internal sealed class ConvolutionBuffers
{
    /// <summary>Tokens of a tile: what is computed between two layers stays in the first-level cache. A multiple of the products' own tiles of 2, 4
    /// and 6.</summary>
    public const int Tile = 24;

    /// <param name="model">Sizes.</param>
    /// <param name="tokens">Tokens of the longest window.</param>
    public ConvolutionBuffers(ConvolutionModel model, int tokens)
    {
        var widest = Math.Max(model.Inward.Inputs, model.Inward.Outputs);
        Hidden = new float[tokens * model.Inward.Outputs];
        Numbers = new short[tokens * model.Inward.Outputs];
        Scales = new float[tokens];
        Row = new float[widest];
        TileNumbers = new short[Tile * widest];
        TileSums = new float[Tile * Math.Max(2 * model.Inward.Outputs, model.Outward.Outputs)];
    }

    /// <summary>Hidden states [tokens, hidden].</summary>
    public float[] Hidden { get; }

    /// <summary>Hidden states in 8 bits [tokens, hidden].</summary>
    public short[] Numbers { get; }

    /// <summary>What a unit of each row of numbers is worth [tokens].</summary>
    public float[] Scales { get; }

    /// <summary>One row of a layer's input [input or hidden].</summary>
    public float[] Row { get; }

    /// <summary>Rows in 8 bits [tile, input or hidden].</summary>
    public short[] TileNumbers { get; }

    /// <summary>What a product gives [tile, outputs].</summary>
    public float[] TileSums { get; }
}
