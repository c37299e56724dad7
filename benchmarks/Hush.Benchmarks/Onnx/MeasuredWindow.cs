using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Inference.Encoders;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Benchmarks.Onnx;

/// <summary>One window of a text in the form that each side reads.</summary>
internal sealed class MeasuredWindow
{
    public const string PiecesName = "pieces", PositionsName = "positions", ShapesName = "shapes", BitsName = "bits", FirstsName = "firsts",
        ScoresName = "scores";

    private readonly int[] _pieces;

    private MeasuredWindow(EncoderModel model, TokenFeatures[] tokens, int[] subwords)
    {
        (Tokens, Subwords) = (tokens, subwords);
        var (header, buffers) = (model.Header, new EncoderBuffers(model.Header));
        var rows = new EncoderInput(model, KernelDispatch.Best, buffers).LayOut(tokens, subwords);
        _pieces = buffers.Pieces[..rows];
        Positions = [.. Enumerable.Range(0, rows).Select(row => (long)row)];
        Firsts = [.. buffers.Firsts.Take(tokens.Length).Select(first => (long)first)];
        Shapes = new long[rows];
        Bits = new float[rows * header.Bits];
        for (var row = 0; row < rows; row++)
        {
            var token = buffers.Tokens[row];
            Shapes[row] = token < 0 ? header.Shapes : tokens[token].Shape;
            for (var bit = 0; bit < header.Bits; bit++) Bits[row * header.Bits + bit] = token < 0 ? 0 : tokens[token].Bits >> bit & 1;
        }
    }

    /// <summary>What ours reads.</summary>
    public TokenFeatures[] Tokens { get; }

    /// <summary>What the tokens point into.</summary>
    public int[] Subwords { get; }

    /// <summary>Rows of the graph's table of vectors; <see cref="Number"/> writes them.</summary>
    public long[] Pieces { get; private set; } = [];

    public long[] Positions { get; }

    /// <summary>Of the token of each piece; marks have the number behind the last.</summary>
    public long[] Shapes { get; }

    /// <summary>Of the token of each piece, 0 or 1 [pieces, bits].</summary>
    public float[] Bits { get; }

    /// <summary>The first piece of each token.</summary>
    public long[] Firsts { get; }

    /// <summary>Sub-words, the marks of turns counted.</summary>
    public int Count => _pieces.Length;

    /// <summary>The windows of a dialogue.</summary>
    public static IEnumerable<MeasuredWindow> Of(EncoderModel model, IReadOnlyList<Turn> turns)
    {
        var sequence = new DialogueSequence(new SegmentedTokens(model));
        sequence.Read([.. turns.Select((turn, index) => TurnFacts.Of(index, turn, "en"))]);
        var found = new List<MeasuredWindow>();
        var windows = new EncoderWindows(sequence.Tokens, model.Header.WindowTokens, model.Header.WindowPieces);
        while (windows.MoveNext())
            found.Add(new MeasuredWindow(model, sequence.Tokens[windows.Current.Start..windows.Current.End].ToArray(), sequence.Subwords.ToArray()));
        return found;
    }

    /// <summary>The pieces of all windows, each once, in the order of the graph's table; tells the windows their rows.</summary>
    public static int[] Number(IReadOnlyList<MeasuredWindow> windows)
    {
        int[] pieces = [.. windows.SelectMany(window => window._pieces).Distinct().Order()];
        foreach (var window in windows) window.Pieces = [.. window._pieces.Select(piece => (long)Array.BinarySearch(pieces, piece))];
        return pieces;
    }
}
