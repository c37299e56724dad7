using System.Reflection;
using System.Text.Json;
using Hush.Inference.Encoders;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Encoders;

/// <summary>A dialogue with what the float model in Python makes of it; written by <c>training/encoder/golden.py</c>.</summary>
/// <param name="Pieces">Each token's.</param>
/// <param name="Shape">Each token's.</param>
/// <param name="Bits">Each token's.</param>
/// <param name="Tags">What all tokens become.</param>
/// <param name="Token">The token that the numbers are of.</param>
/// <param name="Step">Distance of the numbers that are given.</param>
/// <param name="Layers">States of its first piece, embedded and after each block [blocks + 1, width / step].</param>
/// <param name="Scores">[tags].</param>
internal sealed record EncoderGoldenCase(int[][] Pieces, int[] Shape, int[] Bits, int[] Tags, int Token, int Step, float[][] Layers, float[] Scores)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static EncoderModel TinyModel { get; } = EncoderModelReader.Read(ModelBytes.Read(Open("encoder.model"), "encoder.model").Verified());

    public static IReadOnlyList<EncoderGoldenCase> Read(Stream stream) => JsonSerializer.Deserialize<EncoderGoldenCase[]>(stream, Form)!;

    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("Golden/" + name)!;

    public (TokenFeatures[] Tokens, int[] Pieces) Features()
    {
        var at = 0;
        var tokens = new TokenFeatures[Shape.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            tokens[index] = new TokenFeatures(0, Shape[index], Bits[index], at, Pieces[index].Length);
            at += Pieces[index].Length;
        }

        return (tokens, [.. Pieces.SelectMany(pieces => pieces)]);
    }
}
