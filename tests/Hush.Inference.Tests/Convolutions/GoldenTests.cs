using System.Globalization;
using Hush.Inference.Convolutions;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Convolutions;

/// <summary>
/// Holds the 8-bit network to the float network in Python, layer by layer. The tolerance is that of eight bits: 3 % of the layer's largest
/// number; the tags must be equal. Also holds that all kernel sets give the same bits.
/// </summary>
public sealed class GoldenTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.03;

    public static TheoryData<string> Sets => [.. KernelDispatch.Available.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Layers_AreThoseOfTheFloatModel(string name)
    {
        var (model, kernels) = (GoldenCase.TinyModel, KernelDispatch.Choose(name));
        var worst = new double[model.Layers.Count + 2];
        var largest = new double[worst.Length];
        foreach (var golden in GoldenCase.Read())
        {
            var (tokens, buckets) = golden.Features();
            var forward = new ConvolutionForward(model, kernels, new ConvolutionBuffers(model, tokens.Length), tokens.Length);
            forward.Embed(tokens, buckets);
            for (var layer = 0; layer <= model.Layers.Count; layer++)
            {
                if (layer > 0) forward.Convolve(layer - 1);
                var hidden = forward.Hidden(golden.Token);
                for (var place = 0; place < golden.Layers[layer].Length; place++)
                    Compare(layer, hidden[place * golden.Step], golden.Layers[layer][place]);
            }

            var scores = new float[model.Header.Tags];
            forward.Score(golden.Token, golden.Token + 1, scores);
            for (var tag = 0; tag < scores.Length; tag++) Compare(worst.Length - 1, scores[tag], golden.Scores[tag]);
        }

        for (var layer = 0; layer < worst.Length; layer++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name} layer {layer}: largest difference {worst[layer]:0.0000} of {largest[layer]:0.000}"));
            Assert.InRange(worst[layer], 0, Tolerance * largest[layer]);
        }

        void Compare(int layer, double found, double expected)
        {
            worst[layer] = Math.Max(worst[layer], Math.Abs(found - expected));
            largest[layer] = Math.Max(largest[layer], Math.Abs(expected));
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tags_AreThoseOfTheFloatModel(string name)
    {
        var tagger = new ConvolutionTagger(GoldenCase.TinyModel, KernelDispatch.Choose(name));
        var decoder = new TagDecoder(tagger.Tags);
        foreach (var golden in GoldenCase.Read())
        {
            var (tokens, buckets) = golden.Features();
            var scores = new float[tokens.Length * tagger.Model.Header.Tags];
            tagger.Score(tokens, buckets, scores);
            var tags = new byte[tokens.Length];
            decoder.Decode(scores, tags);
            Assert.Equal(golden.Tags, tags.Select(tag => (int)tag));
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Scores_AreTheSameBitsOnEverySet(string name)
    {
        var tagger = new ConvolutionTagger(GoldenCase.TinyModel, KernelDispatch.Choose(name));
        var twin = new ConvolutionTagger(GoldenCase.TinyModel, KernelDispatch.Choose("scalar"));
        foreach (var golden in GoldenCase.Read())
        {
            var (tokens, buckets) = golden.Features();
            var (found, expected) = (new float[tokens.Length * tagger.Model.Header.Tags], new float[tokens.Length * tagger.Model.Header.Tags]);
            tagger.Score(tokens, buckets, found);
            twin.Score(tokens, buckets, expected);
            Assert.Equal(expected, found);
        }
    }
}
