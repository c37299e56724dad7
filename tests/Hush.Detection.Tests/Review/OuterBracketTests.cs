using Hush.Detection.Review;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Tests.Review;

public sealed class OuterBracketTests
{
    [Theory]
    [InlineData("(0461 23 98 14", "0461 23 98 14")]
    [InlineData("Maja Brolin)", "Maja Brolin")]
    [InlineData("(0461) 23 98 14", "(0461) 23 98 14")]
    [InlineData("Ferry Lane 4 (rear)", "Ferry Lane 4 (rear)")]
    [InlineData("(", "(")]
    [InlineData("Maja", "Maja")]
    public void Review_TakesOffWhatHasNoOtherEnd(string value, string expected)
    {
        var text = new SourceText(value);
        var context = new RecognitionContext { Text = text, Words = WordSegmenter.Segment(text), Form = ReadingForm.Written, Language = "en" };
        var candidate = new Candidate(text.Span, Categories.PhoneNumber, new Confidence(0.8), "generic.phone", Evidence.None);

        Assert.Equal(expected, text.Reveal(OuterBracket.Review(context, candidate)!.Span));
    }
}
