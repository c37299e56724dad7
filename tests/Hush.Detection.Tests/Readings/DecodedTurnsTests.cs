using Hush.Detection.Dialogue;

namespace Hush.Detection.Tests.Readings;

/// <summary>Character references in turns: what is found in the characters stands over whole references in the turn as it came.</summary>
public sealed class DecodedTurnsTests
{
    private static readonly Detector Detector = new(Hush.Detection.Catalog.RecognizerCatalog.All);

    [Theory]
    [InlineData("mail ann&#64;hill&period;test now", "ann&#64;hill&period;test", "Email")]
    [InlineData("&lt;b&gt; 219&#45;09&#45;9999 is my social security number", "219&#45;09&#45;9999", "USSocialSecurityNumber")]
    [InlineData("born on &#48;3/24/1982", "&#48;3/24/1982", "DateOfBirth")]
    public void Entities_CoverTheTextAsItCame(string text, string value, string category)
    {
        DialogueText dialogue = new([new Turn("a", new SourceText("R&amp;D here")), new Turn("b", new SourceText(text))], "en");
        var result = Detector.Detect(dialogue, new DetectionOptions { Explains = true }, TestContext.Current.CancellationToken);
        var entity = result.ByTurn[1].Single(entity => entity.Category.Name == category);
        Assert.Equal(value, text.Substring(entity.Span.Start, entity.Span.Length));
        var trace = result.Traces!.First(trace => trace.Turn == 1 && trace.Dropped is null && trace.Category.Name == category);
        Assert.Equal(entity.Span, trace.Span);
        Assert.All(result.Traces!, candidate => Assert.InRange(candidate.Span.End, 0, dialogue.Turns[candidate.Turn].Text.Length));
    }
}
