using Hush.Inference.Encoders;
using Hush.Inference.Kernels;
using Hush.Inference.Tensors;
using static Hush.Benchmarks.Onnx.OnnxGraph;

namespace Hush.Benchmarks.Onnx;

/// <summary>
/// The strong model as a graph: what <see cref="EncoderForward"/> computes for one window, with the same weights. After the last block's projection
/// it goes on with the first piece of each token alone, as ours does. The graph of eight bits replaces each product with weights by what the
/// quantization tool of ONNX Runtime writes for it: DynamicQuantizeLinear, MatMulInteger, Cast, Mul, with a scale for each column.
/// </summary>
internal sealed class EncoderGraph
{
    private const int Batch = 1;
    private const int Block = PackedWeights.Block, Four = 4; // how weights are packed

    private readonly OnnxGraph _graph = new();
    private readonly EncoderModel _model;
    private readonly bool _hasEightBits;
    private readonly int _width;

    private EncoderGraph(EncoderModel model, bool hasEightBits) => (_model, _hasEightBits, _width) = (model, hasEightBits, model.Header.Width);

    /// <summary>Writes the file.</summary>
    /// <param name="model">Weights.</param>
    /// <param name="pieces">The pieces whose vectors are needed; a table of all has 230 MB as floats.</param>
    /// <param name="hasEightBits">Whether products with weights are of eight bits.</param>
    /// <param name="path">Written over.</param>
    public static void Write(EncoderModel model, IReadOnlyList<int> pieces, bool hasEightBits, string path)
    {
        var graph = new EncoderGraph(model, hasEightBits);
        graph.Build(pieces);
        graph._graph.Save(path);
    }

    private void Build(IReadOnlyList<int> pieces)
    {
        var (header, states) = (_model.Header, Embed(pieces));
        var firsts = _graph.Input(MeasuredWindow.FirstsName, Element.Long, "tokens");
        for (var block = 0; block < header.Blocks; block++)
            states = Attend(_model.Blocks[block], states, block == header.Blocks - 1 ? firsts : null);

        var shapes = _graph.Constant(_model.OutputShapes, header.Shapes, header.ShapeSize);
        var ofTokens = _graph.Node("Gather", [MeasuredWindow.ShapesName, firsts], Attribute("axis", 1));
        var bits = _graph.Node("Gather", [MeasuredWindow.BitsName, firsts], Attribute("axis", 1));
        var known = _graph.Node("Concat", [states, _graph.Node("Gather", [shapes, ofTokens]), bits], Attribute("axis", 2));
        _graph.Output(Layer(known, _model.Outward, header.Output, header.Tags), MeasuredWindow.ScoresName, Batch, "tokens", header.Tags);
    }

    private string Embed(IReadOnlyList<int> pieces)
    {
        var header = _model.Header;
        var words = Table(Vectors(pieces), _graph.Input(MeasuredWindow.PiecesName, Element.Long, Batch, "pieces"));
        var positions = Table(_model.Positions, _graph.Input(MeasuredWindow.PositionsName, Element.Long, Batch, "pieces"));
        // The row behind the last shape is that of marks, which have none.
        var shapes = Table([.. _model.Shapes, .. new float[_width]],
            _graph.Input(MeasuredWindow.ShapesName, Element.Long, Batch, "pieces"));
        var bits = _graph.Node("MatMul",
            [_graph.Input(MeasuredWindow.BitsName, Element.Float, Batch, "pieces", header.Bits), _graph.Constant(_model.Bits, header.Bits, _width)]);
        return Normalize(Add(Add(words, positions), Add(shapes, bits)), _model.InputNorm);
    }

    private string Attend(EncoderBlock block, string states, string? firsts)
    {
        var projected = Layer(states, block.Attention, _width, 3 * _width);
        var parts = _graph.Nodes("Split", 3, [projected], Attribute("axis", 2), Attribute("num_outputs", 3));
        if (firsts is not null)
        {
            states = _graph.Node("Gather", [states, firsts], Attribute("axis", 1));
            parts[0] = _graph.Node("Gather", [parts[0], firsts], Attribute("axis", 1));
        }

        var gathered = Attention(parts[0], parts[1], parts[2]);
        states = Normalize(Add(states, Layer(gathered, block.AttentionOutput, _width, _width)), block.AttentionNorm);
        var inner = Gelu(Layer(states, block.Up, _width, _model.Header.Inner));
        return Normalize(Add(states, Layer(inner, block.Down, _model.Header.Inner, _width)), block.OutputNorm);
    }

    // The operator that ONNX Runtime's own tools put in the place of an encoder's attention; it is some hundredths faster than its parts.
    private string Attention(string queries, string keys, string values) =>
        _graph.Node(RuntimeDomain + ".MultiHeadAttention", [queries, keys, values], Attribute("num_heads", _model.Header.Heads));

    // ½ x (1 + erf(x / √2)), as PyTorch exports it; ONNX Runtime makes one operation of it.
    private string Gelu(string x)
    {
        var erf = _graph.Node("Erf", [_graph.Node("Div", [x, _graph.Constant([MathF.Sqrt(2)])])]);
        var product = _graph.Node("Mul", [x, Add(erf, _graph.Constant([1f]))]);
        return _graph.Node("Mul", [product, _graph.Constant([0.5f])]);
    }

    private string Layer(string x, PackedWeights weights, int inputs, int outputs)
    {
        var bias = _graph.Constant(weights.Bias.AsSpan(0, outputs), outputs);
        var numbers = Numbers(weights, inputs, outputs);
        if (!_hasEightBits)
        {
            float[] floats = [.. numbers.Select((number, index) => number * weights.Scales[index % outputs])];
            return Add(_graph.Node("MatMul", [x, _graph.Constant(floats, inputs, outputs)]), bias);
        }

        var quantized = _graph.Nodes("DynamicQuantizeLinear", 3, [x]);
        var zero = _graph.Constant(new sbyte[outputs], outputs);
        var sums = _graph.Node("MatMulInteger", [quantized[0], _graph.Constant(numbers, inputs, outputs), quantized[2], zero]);
        var scales = _graph.Node("Mul", [quantized[1], _graph.Constant(weights.Scales.AsSpan(0, outputs), outputs)]);
        return Add(_graph.Node("Mul", [_graph.Node("Cast", [sums], Attribute("to", (long)Element.Float)), scales]), bias);
    }

    private string Normalize(string x, NormWeights norm) => _graph.Node("LayerNormalization",
        [x, _graph.Constant(norm.Weight, _width), _graph.Constant(norm.Bias, _width)],
        Attribute("axis", -1), Attribute("epsilon", _model.Header.Epsilon));

    private string Add(string left, string right) => _graph.Node("Add", [left, right]);

    private string Table(float[] rows, string numbers) => _graph.Node("Gather", [_graph.Constant(rows, rows.Length / _width, _width), numbers]);

    private float[] Vectors(IReadOnlyList<int> pieces)
    {
        var vectors = new float[pieces.Count * _width];
        var input = new EncoderInput(_model, KernelDispatch.Best, new EncoderBuffers(_model.Header));
        for (var row = 0; row < pieces.Count; row++) input.Unpack(pieces[row], vectors.AsSpan(row * _width, _width));
        return vectors;
    }

    // [outputs / 16, inputs / 4, 16, 4] → [inputs, outputs].
    private static sbyte[] Numbers(PackedWeights weights, int inputs, int outputs)
    {
        var quads = weights.Quads(tap: 0);
        var numbers = new sbyte[inputs * outputs];
        for (var output = 0; output < outputs; output++)
            for (var input = 0; input < inputs; input++)
                numbers[input * outputs + output] =
                    quads[output / Block * Block * weights.Inputs + input / Four * Four * Block + output % Block * Four + input % Four];
        return numbers;
    }
}
