using Hush.Inference.Encoders;
using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Encoders;

/// <summary>A network that reads only some tokens: those get the scores of a reading, the rest that of "outside", in one go as in many.</summary>
public sealed class WantedTokensTests
{
    private static readonly EncoderModel Model = EncoderGoldenCase.TinyModel;
    private static readonly int Tags = Model.Header.Tags;
    private static readonly EncoderTagger Tagger = new(Model);

    [Fact]
    public void Scores_WhereAllAreWanted_AreThoseOfAPlainReading()
    {
        var (tokens, pieces) = RandomTokens.Of(300, 4);
        Assert.Equal(Score(tokens, pieces, []), Score(tokens, pieces, [.. Enumerable.Repeat(true, tokens.Length)]));
    }

    [Fact]
    public void Scores_WhereNoneIsWanted_AreOutside()
    {
        var (tokens, pieces) = RandomTokens.Of(300, 4);
        AssertOutside(Score(tokens, pieces, new bool[tokens.Length]), 0, tokens.Length);
    }

    [Fact]
    public void Scores_OfTheWindowOfAWantedToken_AreThoseOfAPlainReading_AndOthersOutside()
    {
        var (tokens, pieces) = RandomTokens.Of(2000, 6);
        var wanted = new bool[tokens.Length];
        wanted[1000] = true;
        var scores = Score(tokens, pieces, wanted);
        Assert.Equal(Score(tokens, pieces, [])[(1000 * Tags)..(1001 * Tags)], scores[(1000 * Tags)..(1001 * Tags)]);
        AssertOutside(scores, 0, 900);
        AssertOutside(scores, 1100, tokens.Length);
    }

    [Fact]
    public void Scores_OfAGrowingSequence_AreThoseOfTheWhole()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var (tokens, pieces) = RandomTokens.Of(500, seed);
            var random = new Random(seed);
            bool[] wanted = [.. tokens.Select(_ => random.Next(40) == 0)];
            var scores = new float[tokens.Length * Tags];
            ScoringProgress progress = default;
            for (var (count, final) = (0, 0); count < tokens.Length;)
            {
                count = Math.Min(tokens.Length, count + random.Next(1, 90));
                final = Math.Max(final, count - random.Next(0, 60));
                // What may still change is the other way round for now.
                bool[] known = [.. wanted.Take(count).Select((isWanted, index) => index < final ? isWanted : random.Next(2) == 0)];
                if (count == tokens.Length) (known, final) = (wanted, count);
                progress = Tagger.Resume(tokens.AsSpan(0, count), pieces, scores.AsSpan(0, count * Tags), progress, new WantedTokens(known, final),
                    TestContext.Current.CancellationToken);
                Assert.InRange(progress.Final, 0, final);
            }

            Assert.Equal(Score(tokens, pieces, wanted), scores);
        }
    }

    private static float[] Score(TokenFeatures[] tokens, int[] pieces, bool[] wanted)
    {
        var scores = new float[tokens.Length * Tags];
        Tagger.Resume(tokens, pieces, scores, default, new WantedTokens(wanted, wanted.Length), TestContext.Current.CancellationToken);
        return scores;
    }

    private static void AssertOutside(float[] scores, int from, int end)
    {
        for (var token = from; token < end; token++)
        {
            Assert.True(scores[token * Tags] > 10);
            Assert.All(scores[(token * Tags + 1)..((token + 1) * Tags)], score => Assert.Equal(0, score));
        }
    }
}
