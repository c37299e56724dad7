using System.Reflection;
using System.Text.Json;
using Hush.Inference.Convolutions;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Convolutions;

/// <summary>A dialogue with what the float model in Python makes of it; written by <c>training/tagger/export.py</c>.</summary>
/// <param name="Word">1 + row of each token's vector.</param>
/// <param name="Shape">Each token's.</param>
/// <param name="Bits">Each token's.</param>
/// <param name="Subwords">Each token's.</param>
/// <param name="Tags">What all tokens become.</param>
/// <param name="Token">The token that the numbers are of.</param>
/// <param name="Step">Distance of the hidden numbers that are given.</param>
/// <param name="Layers">Hidden states after the first layer and after each convolution [layers + 1, hidden / step].</param>
/// <param name="Scores">[tags].</param>
internal sealed record GoldenCase(
    int[] Word, int[] Shape, int[] Bits, int[][] Subwords, int[] Tags, int Token, int Step, float[][] Layers, float[] Scores)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static ConvolutionModel TinyModel { get; } = ConvolutionModelReader.Read(Open("tiny.model"), "tiny.model");

    public static IReadOnlyList<GoldenCase> Read()
    {
        using var stream = Open("tiny.golden.json");
        return JsonSerializer.Deserialize<GoldenCase[]>(stream, Form)!;
    }

    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("Golden/" + name)!;

    public (TokenFeatures[] Tokens, int[] Buckets) Features()
    {
        var buckets = new List<int>();
        var tokens = new TokenFeatures[Word.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            tokens[index] = new TokenFeatures(Word[index], Shape[index], Bits[index], buckets.Count, Subwords[index].Length);
            buckets.AddRange(Subwords[index]);
        }

        return (tokens, [.. buckets]);
    }
}
