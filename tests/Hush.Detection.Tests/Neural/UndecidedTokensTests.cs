using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class UndecidedTokensTests
{
    private const int Tags = 7; // outside, and begin and inside of three labels

    [Theory]
    [InlineData(0.5f, 0)] // more outside than not
    [InlineData(0.41f, 0)]
    [InlineData(0.39f, 3)] // begins the second label
    [InlineData(0.1f, 3)]
    public void Token_ThatIsPersonalUnderManyLabels_GetsTheLikeliest(float outside, byte tag)
    {
        var rest = 1 - outside;
        byte[] tags = [0];

        UndecidedTokens.Label(Places(0), tags, Scores([outside, 0.15f * rest, 0.15f * rest, 0.2f * rest, 0.2f * rest, 0.15f * rest, 0.15f * rest]),
            Tags);

        Assert.Equal(tag, tags[0]);
    }

    [Theory]
    [InlineData(3, 0, 4)] // goes on with the label before it
    [InlineData(4, 0, 4)]
    [InlineData(1, 0, 3)] // another label ends there
    [InlineData(5, 0, 3)]
    [InlineData(3, 1, 3)] // what ends with the turn does not go on in the next
    public void Token_JoinsTheSpanOfItsLabelBeforeIt(byte before, int turn, byte tag)
    {
        byte[] tags = [before, 0];
        float[] sure = [0.02f, 0.02f, 0.02f, 0.9f, 0.02f, 0.01f, 0.01f];

        UndecidedTokens.Label(Places(0, turn), tags, Scores(sure, [0.3f, 0.1f, 0.1f, 0.15f, 0.15f, 0.1f, 0.1f]), Tags);

        Assert.Equal(tag, tags[1]);
    }

    private static TokenPlace[] Places(params int[] turns) => [.. turns.Select((turn, index) => new TokenPlace(turn, new TextSpan(5 * index, 4)))];

    private static float[] Scores(params float[][] shares) => [.. shares.SelectMany(row => row.Select(share => MathF.Log(share)))];
}
