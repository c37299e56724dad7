using System.Globalization;
using Hush.Inference.Encoders;
using Hush.Inference.Kernels;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Encoders;

/// <summary>
/// Holds the 8-bit encoder to the float network in Python, block by block. The tolerance is that of eight bits: 4 % of the block's largest number;
/// the tags must be equal. Also holds that all kernel sets give the same bits. With <c>HUSH_ENCODER</c> naming a whole model and what golden.py wrote
/// of it, without ending, that is compared too.
/// </summary>
public sealed class EncoderGoldenTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.04;

    private static readonly Lazy<float[][]> Scalar = new(() =>
    {
        var tagger = new EncoderTagger(EncoderGoldenCase.TinyModel, KernelDispatch.Choose("scalar"));
        return [.. TinyCases().Select(golden => Score(tagger, golden))];
    });

    public static TheoryData<string> Sets => [.. KernelDispatch.Available.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Blocks_AreThoseOfTheFloatModel(string name)
    {
        var (worst, largest) = Compare(EncoderGoldenCase.TinyModel, TinyCases(), KernelDispatch.Choose(name));
        for (var layer = 0; layer < worst.Length; layer++) Assert.InRange(worst[layer], 0, Tolerance * largest[layer]);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tags_AreThoseOfTheFloatModel(string name) =>
        Assert.Equal(0, DifferentTags(EncoderGoldenCase.TinyModel, TinyCases(), KernelDispatch.Choose(name)));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Scores_AreTheSameBitsOnEverySet(string name)
    {
        var tagger = new EncoderTagger(EncoderGoldenCase.TinyModel, KernelDispatch.Choose(name));
        Assert.Equal(Scalar.Value, TinyCases().Select(golden => Score(tagger, golden)));
    }

    [Fact]
    public void WholeModel_IsThatOfPython()
    {
        if (Environment.GetEnvironmentVariable("HUSH_ENCODER") is not { Length: > 0 } path) return;
        var model = EncoderModelReader.Read(ModelBytes.Map(path + ".model").Verified());
        using var stream = File.OpenRead(path + ".golden.json");
        var cases = EncoderGoldenCase.Read(stream);
        Compare(model, cases, KernelDispatch.Best);
        var different = DifferentTags(model, cases, KernelDispatch.Best);
        var count = cases.Sum(golden => golden.Tags.Length);
        output.WriteLine($"{different} of {count} tags differ");
        Assert.InRange(different, 0, count / 100);
    }

    private (double[] Worst, double[] Largest) Compare(EncoderModel model, IReadOnlyList<EncoderGoldenCase> cases, KernelSet kernels)
    {
        var blocks = model.Blocks.Count;
        var (worst, largest) = (new double[blocks + 2], new double[blocks + 2]);
        foreach (var golden in cases)
        {
            var (tokens, pieces) = golden.Features();
            var windows = new EncoderWindows(tokens, model.Header.WindowTokens, model.Header.WindowPieces);
            while (windows.MoveNext())
            {
                var window = windows.Current;
                if (golden.Token < window.KeptFrom || golden.Token >= window.KeptEnd) continue;
                var forward = new EncoderForward(model, kernels, new EncoderBuffers(model.Header));
                forward.Embed(tokens.AsSpan(window.Start..window.End), pieces);
                for (var block = 0; block <= blocks; block++)
                {
                    if (block > 0) forward.Attend(block - 1);
                    var state = forward.State(golden.Token - window.Start, isLast: block == blocks);
                    for (var place = 0; place < golden.Layers[block].Length; place++) Add(block, state[place * golden.Step],
                        golden.Layers[block][place]);
                }

                var scores = new float[model.Header.Tags];
                forward.Score(golden.Token - window.Start, golden.Token - window.Start + 1, scores);
                for (var tag = 0; tag < scores.Length; tag++) Add(blocks + 1, scores[tag], golden.Scores[tag]);
            }
        }

        for (var layer = 0; layer < worst.Length; layer++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kernels.Name} block {layer}: largest difference {worst[layer]:0.0000} of {largest[layer]:0.000}"));
        return (worst, largest);

        void Add(int layer, double found, double expected)
        {
            worst[layer] = Math.Max(worst[layer], Math.Abs(found - expected));
            largest[layer] = Math.Max(largest[layer], Math.Abs(expected));
        }
    }

    private static int DifferentTags(EncoderModel model, IReadOnlyList<EncoderGoldenCase> cases, KernelSet kernels)
    {
        var (tagger, decoder) = (new EncoderTagger(model, kernels), new TagDecoder(model.Tags));
        var different = 0;
        foreach (var golden in cases)
        {
            var tags = new byte[golden.Tags.Length];
            decoder.Decode(Score(tagger, golden), tags);
            different += golden.Tags.Zip(tags).Count(pair => pair.First != pair.Second);
        }

        return different;
    }

    private static float[] Score(EncoderTagger tagger, EncoderGoldenCase golden)
    {
        var (tokens, pieces) = golden.Features();
        var scores = new float[tokens.Length * tagger.Tags.Count];
        tagger.Score(tokens, pieces, scores, TestContext.Current.CancellationToken);
        return scores;
    }

    private static IReadOnlyList<EncoderGoldenCase> TinyCases()
    {
        using var stream = EncoderGoldenCase.Open("encoder.golden.json");
        return EncoderGoldenCase.Read(stream);
    }
}
