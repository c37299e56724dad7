namespace Hush.Redaction.Tests;

public sealed class RedactorTests
{
    [Fact]
    public void Apply_ReplacementsOfOtherLengths_SaysWhereEachStands()
    {
        var text = new SourceText("I am John, call 555 now");
        Edit[] edits = [new(new TextSpan(5, 4), "[PERSON_1]"), new(new TextSpan(16, 3), "#"), new(new TextSpan(23, 0), "!")];
        var redacted = Redactor.Apply(text, edits);
        Assert.Equal("I am [PERSON_1], call # now!", redacted.Text.Reveal());
        Assert.Equal([new TextSpan(5, 10), new TextSpan(22, 1), new TextSpan(27, 1)], redacted.Placed);
        Assert.All(edits.Zip(redacted.Placed), pair => Assert.Equal(pair.First.Replacement, redacted.Text.Reveal(pair.Second)));
    }

    [Fact]
    public void Apply_NoEdits_GivesTheTextBack()
    {
        var text = new SourceText("\uD83D lone");
        Assert.Same(text, Redactor.Apply(text, []).Text);
    }

    [Theory]
    [InlineData(0, 3, 2, 4)]
    [InlineData(3, 4, 0, 1)]
    [InlineData(0, 1, 4, 6)]
    public void Apply_EditsOutOfOrderOrOutside_ThrowsWithoutTheText(int firstStart, int firstEnd, int secondStart, int secondEnd)
    {
        Edit[] edits = [new(TextSpan.FromBounds(firstStart, firstEnd), "*"), new(TextSpan.FromBounds(secondStart, secondEnd), "*")];
        var problem = Assert.Throws<ArgumentException>(() => Redactor.Apply(new SourceText("Jane!"), edits));
        Assert.DoesNotContain("Jane", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RedactedText_Printed_ShowsNoText() =>
        Assert.Equal("RedactedText(4 UTF-16 code units, 0 edits)", Redactor.Apply(new SourceText("Jane"), []).ToString());
}
