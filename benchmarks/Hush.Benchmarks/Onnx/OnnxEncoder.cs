using Microsoft.ML.OnnxRuntime;

namespace Hush.Benchmarks.Onnx;

/// <summary>A graph of <see cref="EncoderGraph"/> in ONNX Runtime, on the thread that calls.</summary>
internal sealed class OnnxEncoder : IDisposable
{
    private static readonly string[] Inputs =
        [MeasuredWindow.PiecesName, MeasuredWindow.PositionsName, MeasuredWindow.ShapesName, MeasuredWindow.BitsName, MeasuredWindow.FirstsName];

    private static readonly string[] Outputs = [MeasuredWindow.ScoresName];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    public OnnxEncoder(string path)
    {
        using SessionOptions options = new()
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        _session = new InferenceSession(path, options);
    }

    public static string Version => OrtEnv.Instance().GetVersionString();

    /// <summary>The scores of all tags of all tokens of a window [tokens, tags].</summary>
    public float[] Score(MeasuredWindow window)
    {
        long[] rows = [1, window.Count];
        using var pieces = OrtValue.CreateTensorValueFromMemory(window.Pieces, rows);
        using var positions = OrtValue.CreateTensorValueFromMemory(window.Positions, rows);
        using var shapes = OrtValue.CreateTensorValueFromMemory(window.Shapes, rows);
        using var bits = OrtValue.CreateTensorValueFromMemory(window.Bits, [1, window.Count, window.Bits.Length / window.Count]);
        using var firsts = OrtValue.CreateTensorValueFromMemory(window.Firsts, [window.Firsts.Length]);
        using var outputs = _session.Run(_run, Inputs, [pieces, positions, shapes, bits, firsts], Outputs);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }
}
