using Hush.Inference.Convolutions;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;
using Hush.TestKit;

namespace Hush.Inference.Tests.Convolutions;

/// <summary>Scores depend on nothing but the text: not on windows, threads or what was scored before.</summary>
public sealed class ConvolutionTaggerTests(ITestOutputHelper output)
{
    private static readonly ConvolutionModel Model = ConvolutionModelReader.Read(new MemoryStream(RandomModel.Write()), "random.model");

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(24)]
    [InlineData(100)]
    public void Scores_DoNotDependOnTheWindow(int window)
    {
        foreach (var length in new[] { 0, 1, 2, 6, 7, 8, 23, 24, 25, 48, 150 })
            Assert.Equal(Score(new ConvolutionTagger(Model, window: 1000), length), Score(new ConvolutionTagger(Model, window: window), length));
    }

    [Fact]
    public void Scores_DoNotDependOnThreads()
    {
        var tagger = new ConvolutionTagger(Model);
        var alone = Enumerable.Range(0, 60).Select(length => Score(tagger, length)).ToArray();
        var together = new float[alone.Length][];
        Parallel.For(0, alone.Length, length => together[length] = Score(tagger, length));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Score_InSteadyState_AllocatesNothingPerToken()
    {
        var (tagger, decoder) = (new ConvolutionTagger(Model), new TagDecoder(Model.Tags));
        var (tokens, buckets) = RandomModel.Sequence(Model, 4000, 3);
        var (scores, tags) = (new float[tokens.Length * Model.Header.Tags], new byte[tokens.Length]);
        var few = Allocated(400);
        var many = Allocated(4000);
        output.WriteLine($"{few} bytes for 400 tokens, {many} for 4000");
        Assert.InRange(many, 0, 200); // the node of the pool at most
        Assert.Equal(few, many);

        long Allocated(int count)
        {
            for (var warm = 0; warm < 3; warm++) Run(count);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Run(count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        void Run(int count)
        {
            tagger.Score(tokens.AsSpan(0, count), buckets, scores.AsSpan(0, count * Model.Header.Tags));
            decoder.Decode(scores.AsSpan(0, count * Model.Header.Tags), tags.AsSpan(0, count));
        }
    }

    [Fact]
    public void Score_WhenCancelled_Stops()
    {
        var (tokens, buckets) = RandomModel.Sequence(Model, 10, 3);
        Assert.Throws<OperationCanceledException>(() =>
            new ConvolutionTagger(Model).Score(tokens, buckets, new float[50], new CancellationToken(true)));
    }

    [Fact]
    public void Score_IntoTooFewNumbers_Throws()
    {
        var (tokens, buckets) = RandomModel.Sequence(Model, 10, 3);
        Assert.Throws<ArgumentException>(() => new ConvolutionTagger(Model).Score(tokens, buckets, new float[49]));
    }

    // The shipped one has 53,000 words.
    [Fact]
    public void Model_LoadsInTimeOfItsSize()
    {
        Dictionary<int, byte[]> models = [];
        Growth.IsLinear(words => ConvolutionModelReader.Read(new MemoryStream(BytesOf(words)), "random.model"), 6_600);

        byte[] BytesOf(int words)
        {
            if (!models.TryGetValue(words, out var bytes))
                models[words] = bytes = RandomModel.Write(words, wordSize: 128, buckets: 1 << 12, subwordSize: 32, hidden: 128,
                    dilations: [1, 2, 4, 8, 16]);
            return bytes;
        }
    }

    [Fact]
    public void Decode_IsTheBestOfAllRows()
    {
        var (decoder, tags) = (new TagDecoder(Model.Tags), Model.Header.Tags);
        var random = new Random(5);
        for (var round = 0; round < 50; round++)
        {
            var scores = new float[4 * tags];
            for (var index = 0; index < scores.Length; index++) scores[index] = random.NextSingle();
            var found = new byte[4];
            decoder.Decode(scores, found);
            var best = Enumerable.Range(0, tags * tags * tags * tags)
                .Max(number => Total([(byte)(number % tags), (byte)(number / tags % tags), (byte)(number / tags / tags % tags),
                    (byte)(number / tags / tags / tags)]));
            Assert.Equal(best, Total(found), 5);

            float Total(byte[] row) => row.Select((tag, token) =>
                scores[token * tags + tag] + (token == 0 ? Model.Tags.Firsts[tag] : Model.Tags.Transitions[row[token - 1] * tags + tag])).Sum();
        }
    }

    private static float[] Score(ConvolutionTagger tagger, int length)
    {
        var (tokens, buckets) = RandomModel.Sequence(Model, length, length);
        var scores = new float[length * Model.Header.Tags];
        tagger.Score(tokens, buckets, scores);
        return scores;
    }
}
