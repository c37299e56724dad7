using Hush.Inference.Encoders;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Encoders;

/// <summary>Scores depend on nothing but the text: not on threads or what was scored before. Windows cover it and overlap as the page says.</summary>
public sealed class EncoderTaggerTests
{
    private static readonly EncoderModel Model = EncoderGoldenCase.TinyModel;

    [Fact]
    public void Scores_DoNotDependOnThreads()
    {
        var tagger = new EncoderTagger(Model);
        var alone = Enumerable.Range(0, 40).Select(length => Score(tagger, 5 * length)).ToArray();
        var together = new float[alone.Length][];
        Parallel.For(0, alone.Length, length => together[length] = Score(tagger, 5 * length));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Scores_OfOneWindow_DoNotDependOnWhatFollows()
    {
        var (tokens, pieces) = RandomTokens.Of(300, 9);
        var windows = new EncoderWindows(tokens, Model.Header.WindowTokens, Model.Header.WindowPieces);
        Assert.True(windows.MoveNext());
        var first = windows.Current;
        Assert.InRange(first.KeptEnd, 1, tokens.Length - 1);
        var tagger = new EncoderTagger(Model);
        Assert.Equal(
            Score(tagger, tokens.AsSpan(0, first.End), pieces)[..(first.KeptEnd * Model.Header.Tags)],
            Score(tagger, tokens, pieces)[..(first.KeptEnd * Model.Header.Tags)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(1000)]
    public void Windows_CoverEveryTokenOnce(int length)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (tokens, _) = RandomTokens.Of(length, seed);
            var windows = new EncoderWindows(tokens, Model.Header.WindowTokens, Model.Header.WindowPieces);
            var kept = 0;
            while (windows.MoveNext())
            {
                var window = windows.Current;
                Assert.Equal(kept, window.KeptFrom);
                Assert.InRange(window.KeptEnd, window.KeptFrom + 1, window.End);
                Assert.InRange(window.Start, 0, window.KeptFrom);
                Assert.InRange(window.End - window.Start, 1, Model.Header.WindowTokens);
                var marks = 1 + Enumerable.Range(window.Start, window.End - window.Start)
                    .Count(token => token > window.Start && tokens[token].StartsTurn);
                var pieces = 1 + marks + tokens[window.Start..window.End].Sum(token => token.SubwordCount);
                Assert.InRange(pieces, 3, Model.Header.WindowPieces);
                kept = window.KeptEnd;
            }

            Assert.Equal(length, kept);
        }
    }

    [Fact]
    public void Score_InSteadyState_AllocatesNothingPerToken()
    {
        var (tagger, decoder) = (new EncoderTagger(Model), new TagDecoder(Model.Tags));
        var (tokens, pieces) = RandomTokens.Of(1200, 3);
        var (scores, tags) = (new float[tokens.Length * Model.Header.Tags], new byte[tokens.Length]);
        Assert.InRange(Allocated(1200), 0, 200); // the node of the pool at most

        long Allocated(int count)
        {
            var least = long.MaxValue;
            for (var round = 0; round < 5; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                tagger.Score(tokens.AsSpan(0, count), pieces, scores.AsSpan(0, count * Model.Header.Tags), TestContext.Current.CancellationToken);
                decoder.Decode(scores.AsSpan(0, count * Model.Header.Tags), tags.AsSpan(0, count));
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }

    [Fact]
    public void Score_WhenCancelled_Stops()
    {
        var (tokens, pieces) = RandomTokens.Of(10, 3);
        Assert.Throws<OperationCanceledException>(() =>
            new EncoderTagger(Model).Score(tokens, pieces, new float[10 * Model.Header.Tags], new CancellationToken(true)));
    }

    [Fact]
    public void Score_IntoTooFewNumbers_Throws()
    {
        var (tokens, pieces) = RandomTokens.Of(10, 3);
        Assert.Throws<ArgumentException>(() => new EncoderTagger(Model)
            .Score(tokens, pieces, new float[10 * Model.Header.Tags - 1], TestContext.Current.CancellationToken));
    }

    private static float[] Score(EncoderTagger tagger, int length)
    {
        var (tokens, pieces) = RandomTokens.Of(length, length);
        return Score(tagger, tokens, pieces);
    }

    private static float[] Score(EncoderTagger tagger, ReadOnlySpan<TokenFeatures> tokens, int[] pieces)
    {
        var scores = new float[tokens.Length * Model.Header.Tags];
        tagger.Score(tokens, pieces, scores, TestContext.Current.CancellationToken);
        return scores;
    }
}
