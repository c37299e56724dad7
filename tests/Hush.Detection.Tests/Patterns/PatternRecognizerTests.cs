using System.Text.RegularExpressions;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Tests.Patterns;

public class PatternRecognizerTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    [Fact]
    public void Recognize_WholeMatch_IsTheSpan()
    {
        var found = Assert.Single(Recognize(Digits(), "call 5551 now"));
        Assert.Equal(new Candidate(new TextSpan(5, 4), Categories.PhoneNumber, new Confidence(0.4), "test.digits", Evidence.None), found);
    }

    [Fact]
    public void Recognize_ValueGroup_IsTheSpan()
    {
        var definition = Digits() with { Pattern = new Regex(@"code (?<value>\d+)", RegexOptions.None, Timeout) };
        Assert.Equal([new TextSpan(5, 2), new TextSpan(13, 3)], Recognize(definition, "code 12 code 345").Select(c => c.Span));
    }

    [Theory]
    [InlineData(Validation.Unknown, true, 0.4, Evidence.None)]
    [InlineData(Validation.Confirmed, true, 0.9, Evidence.Validated)]
    [InlineData(Validation.Confirmed, false, 0.9, Evidence.Validated)]
    [InlineData(Validation.Refuted, false, 0.4, Evidence.None)]
    public void Recognize_Validation_DecidesConfidence(Validation validation, bool validates, double confidence, Evidence evidence)
    {
        var definition = Digits() with { Confirmed = 0.9, Validator = _ => validation };
        var found = Assert.Single(Recognize(definition, "5551", validates: validates));
        Assert.Equal((confidence, evidence), (found.Confidence.Value, found.Evidence));
    }

    [Fact]
    public void Recognize_Refuted_IsDropped() =>
        Assert.Empty(Recognize(Digits() with { Validator = _ => Validation.Refuted }, "5551"));

    [Theory]
    [InlineData(ReadingForm.Written, 1)]
    [InlineData(ReadingForm.Spoken, 0)]
    public void Recognize_OtherForm_IsSkipped(ReadingForm form, int count) =>
        Assert.Equal(count, Recognize(Digits() with { OnlyOn = ReadingForm.Written }, "5551", form).Count);

    [Fact]
    public void Recognize_Timeout_ReportsIncompleteAndKeepsWhatWasFound()
    {
        var pattern = new Regex(@"^found|(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20));
        var incomplete = new HashSet<string>();
        var context = new RecognitionContext
        {
            Text = new SourceText("found " + new string('a', 60) + "!"),
            Words = [],
            Form = ReadingForm.Written,
            Language = "en",
            Incomplete = incomplete,
        };
        var candidates = new List<Candidate>();
        new PatternRecognizer(Digits() with { Pattern = pattern }).Recognize(context, candidates);
        Assert.Equal([new TextSpan(0, 5)], candidates.Select(c => c.Span));
        Assert.Equal(["test.digits"], incomplete);
    }

    [Fact]
    public void Constructor_PatternWithoutTimeout_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new PatternRecognizer(Digits() with { Pattern = new Regex("a") }));

    private static PatternDefinition Digits() => new()
    {
        Id = "test.digits",
        Category = Categories.PhoneNumber,
        Pattern = new Regex(@"\d+", RegexOptions.None, Timeout),
        Base = 0.4,
    };

    private static List<Candidate> Recognize(
        PatternDefinition definition, string text, ReadingForm form = ReadingForm.Written, bool validates = true)
    {
        var candidates = new List<Candidate>();
        new PatternRecognizer(definition).Recognize(Contexts.Of(text, form: form, validates: validates), candidates);
        return candidates;
    }
}
