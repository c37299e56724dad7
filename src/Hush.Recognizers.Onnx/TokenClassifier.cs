using Microsoft.ML.OnnxRuntime;

namespace Hush.Recognizers.Onnx;

/// <summary>A network that gives each token a number for each label. Serves all threads.</summary>
internal sealed class TokenClassifier : IDisposable
{
    private const string Ids = "input_ids", Mask = "attention_mask", Types = "token_type_ids", Logits = "logits";

    private readonly InferenceSession _session;
    private readonly string[] _inputs;
    private readonly string[] _outputs;

    private TokenClassifier(InferenceSession session) =>
        (_session, _inputs, _outputs) = (session, [.. session.InputMetadata.Keys], [OutputOf(session)]);

    /// <summary>Opens a model.</summary>
    /// <exception cref="InvalidDataException">It is no model, has inputs of another kind, or does not give <paramref name="labels"/> numbers for each
    /// token.</exception>
    public static TokenClassifier Open(string path, int threads, int labels)
    {
        var name = Path.GetFileName(path);
        using SessionOptions options = new() { IntraOpNumThreads = threads, InterOpNumThreads = 1 };
        InferenceSession session;
        try
        {
            session = new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException broken)
        {
            throw new InvalidDataException($"{name}: expected a model in ONNX format.", broken);
        }

        if (Wrong(session, labels) is not { } problem) return new TokenClassifier(session);
        session.Dispose();
        throw new InvalidDataException($"{name}: {problem}");
    }

    /// <summary>The numbers of all tokens, label after label.</summary>
    /// <param name="tokens">Those at the two ends included.</param>
    public float[] Run(long[] tokens)
    {
        long[] shape = [1, tokens.Length];
        long[] ones = [.. Enumerable.Repeat(1L, tokens.Length)];
        var inputs = new List<OrtValue>(_inputs.Length);
        try
        {
            foreach (var input in _inputs)
                inputs.Add(OrtValue.CreateTensorValueFromMemory(input switch { Ids => tokens, Mask => ones, _ => new long[tokens.Length] }, shape));
            using RunOptions run = new();
            using var outputs = _session.Run(run, _inputs, inputs, _outputs);
            return outputs[0].GetTensorDataAsSpan<float>().ToArray();
        }
        finally
        {
            foreach (var input in inputs) input.Dispose();
        }
    }

    public void Dispose() => _session.Dispose();

    // Models may give hidden states as well.
    private static string OutputOf(InferenceSession session) => session.OutputMetadata.ContainsKey(Logits)
        ? Logits : session.OutputMetadata.Keys.First();

    private static string? Wrong(InferenceSession session, int labels)
    {
        if (!session.InputMetadata.ContainsKey(Ids)) return $"expected an input '{Ids}'.";
        if (session.InputMetadata.Any(input => input.Key is not (Ids or Mask or Types) || !input.Value.IsTensor
            || input.Value.ElementType != typeof(long)))
            return $"expected no inputs but '{Ids}', '{Mask}' and '{Types}', of 64-bit integers.";
        var output = session.OutputMetadata[OutputOf(session)];
        if (!output.IsTensor || output.ElementType != typeof(float)
            || output.Dimensions is not [_, _, _]) return "expected an output of three dimensions, of 32-bit floating point numbers.";
        return output.Dimensions[2] == labels || output.Dimensions[2] < 0
            ? null : $"expected {labels} numbers for each token, as there are labels, not {output.Dimensions[2]}.";
    }
}
