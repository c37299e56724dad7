using Hush.TestKit;

namespace Hush.Text.Tests;

public sealed class SentenceSegmenterTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n \t")]
    [InlineData("yes my number is four one five five five five", "yes my number is four one five five five five")]
    [InlineData(" Good morning.  How are you?\tFine! ", "Good morning.", "How are you?", "Fine!")]
    [InlineData("hi. i am john. ok", "hi.", "i am john.", "ok")]
    [InlineData("Really?! No... well... Yes.", "Really?!", "No... well...", "Yes.")]
    [InlineData("one\ntwo\r\n\r\nthree\u2028four", "one", "two", "three", "four")]
    [InlineData("Ask Mr. Smith or Dr. Jane Doe. They know.", "Ask Mr. Smith or Dr. Jane Doe.", "They know.")]
    [InlineData("I live at 12 St. James St. in town. Yes.", "I live at 12 St. James St. in town.", "Yes.")]
    [InlineData("J. R. Doe called. So did K.L. Roe. ok", "J. R. Doe called.", "So did K.L. Roe.", "ok")]
    [InlineData("Take fruit, e.g. apples, i.e. food. Eat.", "Take fruit, e.g. apples, i.e. food.", "Eat.")]
    [InlineData("The U.S. Army came. It left.", "The U.S. Army came.", "It left.")]
    [InlineData("Order No. 15 is late. No. It came.", "Order No. 15 is late.", "No.", "It came.")]
    [InlineData("Call at 5 p.m. today. Or at 6 p.m. We close then.", "Call at 5 p.m. today.", "Or at 6 p.m.", "We close then.")]
    [InlineData("Pay $3.50 at example.com/a?b=c now. Bye.", "Pay $3.50 at example.com/a?b=c now.", "Bye.")]
    [InlineData("It costs 5. Fine.", "It costs 5.", "Fine.")]
    [InlineData("1. Open it. 2. Close it.", "1. Open it.", "2. Close it.")]
    [InlineData("He said \"Go.\" She went (at once!). End", "He said \"Go.\"", "She went (at once!).", "End")]
    [InlineData("今日は。元気ですか？はい！", "今日は。", "元気ですか？", "はい！")]
    [InlineData("कहाँ हो। यहाँ", "कहाँ हो।", "यहाँ")]
    [InlineData("كيف حالك؟ بخير", "كيف حالك؟", "بخير")]
    [InlineData("Ende z.B. hier. Gut.", "Ende z.B. hier.", "Gut.")]
    [InlineData("here i am. my zip is 95112, San Jose, CA. Bye, John Doe, M.D. Thanks", "here i am.", "my zip is 95112, San Jose, CA.", "Bye, John Doe, M.D.", "Thanks")]
    [InlineData("¿Qué tal? ¡Bien! Soy la Sra. López.", "¿Qué tal?", "¡Bien!", "Soy la Sra. López.")]
    [InlineData("I'm. You're. It is o'k. b", "I'm.", "You're.", "It is o'k.", "b")]
    public void Segment_FindsSentences(string text, params string[] expected)
    {
        var source = new SourceText(text);
        Assert.Equal(expected, SentenceSegmenter.Segment(source).Select(source.Reveal));
    }

    [Fact]
    public void Segment_AnyText_IsOrderedDisjointAndLosesOnlyBlanks()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var text = RandomText.Next(new Random(seed), 40);
            var end = 0;
            foreach (var sentence in SentenceSegmenter.Segment(new SourceText(text)))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0, $"seed {seed}: {sentence} after {end}");
                Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]), $"seed {seed}: something before {sentence} was lost");
                end = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..]), $"seed {seed}: the end was lost");
        }
    }

    [Theory]
    [InlineData("a.")]
    [InlineData(" ")]
    [InlineData(". ")]
    [InlineData("Mr. ")]
    [InlineData(". \"(")]
    [InlineData(")'")]
    public void Segment_LongHostileText_TakesOnePass(string piece)
    {
        var text = new string(' ', 200_000) + string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SentenceSegmenter.Segment(new SourceText(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
