using Hush.Detection.Dialogue;
using Hush.Detection.Readings;

namespace Hush.Detection.Tests.Readings;

public class PassageTests
{
    [Theory]
    [InlineData("415.|  555,|1212", "415 555 1212")]
    [InlineData("john.doe|@gmail.com", "john.doe@gmail.com")]
    [InlineData("john.doe@|gmail.com", "john.doe@gmail.com")]
    [InlineData("...|415", "415")]
    public void Joined_Pieces_LoseOuterMarks(string turns, string expected) =>
        Assert.Equal(expected, Passage.Joined(Facts(turns)).Text.Reveal());

    [Fact]
    public void ToTurns_SpanOverPieces_IsCarriedToEach()
    {
        var passage = Passage.Joined(Facts("it's (415).|  555,|1212 ok"));
        var start = passage.Text.Reveal().IndexOf("(415", StringComparison.Ordinal);
        var span = TextSpan.FromBounds(start, passage.Text.Length - 3);
        Assert.Equal([(0, new TextSpan(5, 5)), (1, new TextSpan(2, 3)), (2, new TextSpan(0, 4))], passage.ToTurns(span));
    }

    [Fact]
    public void ToTurns_BlankBetweenPieces_IsInNone() => Assert.Empty(Passage.Joined(Facts("ab|cd")).ToTurns(new TextSpan(2, 1)));

    [Theory]
    [InlineData("call four one five please", 5, 3, "four one five")] // 415 in "call 415 please"
    [InlineData("call four one five please", 6, 1, "one")] // a digit of it, inside its word
    public void ToWritten_SpokenSpan_WidensToWholeWords(string text, int start, int length, string expected)
    {
        var turn = TurnFacts.Of(0, new Turn("C", new SourceText(text)), "en");
        Assert.Equal(expected, turn.Text.Reveal(turn.ToWritten(new TextSpan(start, length))));
    }

    private static TurnFacts[] Facts(string turns) =>
        [.. turns.Split('|').Select((turn, index) => TurnFacts.Of(index, new Turn("C", new SourceText(turn)), "en"))];
}
