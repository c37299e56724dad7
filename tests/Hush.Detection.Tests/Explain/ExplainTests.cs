using System.Text.RegularExpressions;
using Hush.Detection.Dialogue;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Tests.Explain;

/// <summary>What a detection says of its candidates when it is asked to explain itself.</summary>
public sealed class ExplainTests
{
    private static readonly PatternDefinition Order = Digits("test.order", Categories.NumericIdentifier, @"\b\d{6,10}\b") with
    {
        NeedsContext = true,
        WithContext = 0.8,
        Context = new ContextWords(["order number"]),
        AntiContext = new ContextWords(["euros"]),
        Topic = Topic.Order,
    };

    private static readonly PatternDefinition Phone = Digits("test.phone", Categories.PhoneNumber, @"\b\d{10}\b") with { Base = 0.85 };

    private static readonly PatternDefinition Card = Digits("test.card", Categories.CreditCardNumber, @"\b\d{8}\b") with
    {
        Validator = static value => value[^1] == '7' ? Validation.Confirmed : Validation.Refuted,
        Confirmed = 0.95,
    };

    private static readonly PatternDefinition Email = Digits("test.email", Categories.Email, @"\b\w+@\w+\.test\b") with { Base = 0.9 };

    private static readonly PatternDefinition Word = Digits("test.word", Categories.Person, @"\bann\b") with { Base = 0.6 };

    private static readonly PatternDefinition Weak = Digits("test.weak", Categories.ZipCode, @"\b\d{5}\b") with { Base = 0.2 };

    private static readonly Detector Detector = new(new[]
        { Order, Phone, Card, Email, Word, Weak }.Select(definition => new PatternRecognizer(definition)));

    // Text; what became of each candidate: recognizer, reason or "kept", and the recognizer that took its place.
    public static TheoryData<string, string> Rows => new()
    {
        { "hello there", "" },
        { "call 4155552671", "test.phone kept, test.order needsContext" },
        { "order number 4155552671", "test.phone kept, test.order overlapped by test.phone" },
        { "order number 415555", "test.order kept" },
        { "the total is 415555", "test.order needsContext" },
        { "pin 12345678", "test.order needsContext, test.card refuted" },
        { "pin 12345677", "test.card kept, test.order needsContext" },
        { "order number 12345677", "test.card kept, test.order explainedAway by test.card" },
        { "mail ann@hill.test", "test.word explainedAway by test.email, test.email kept" },
        { "zip 12345", "test.weak belowThreshold" },
        { "ann and ann", "test.word kept, test.word kept" },
        { "ann ann", "test.word kept, test.word merged by test.word" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Traces_SayWhatBecameOfEachCandidate(string text, string expected)
    {
        var traces = Explain(text).Traces!;
        Assert.Equal(expected,
            string.Join(", ", traces.Where(trace => !trace.Recognizer.StartsWith("repeat", StringComparison.Ordinal)).Select(Show)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Explaining_ChangesNoEntity(string text, string _)
    {
        var plain = Detector.Detect(Dialogue(text), new DetectionOptions(), TestContext.Current.CancellationToken);
        Assert.Null(plain.Traces);
        Assert.All(plain.ByTurn[0], entity => Assert.Null(entity.Trace));
        Assert.Equal(
            plain.ByTurn[0].Select(entity => (entity.Span, entity.Category, entity.Confidence)),
            Explain(text).ByTurn[0].Select(entity => (entity.Span, entity.Category, entity.Confidence)));
    }

    [Fact]
    public void Trace_HoldsConfidenceAndPhrasesByPlace()
    {
        const string text = "order number 415555 was 20 euros";
        var trace = Assert.Single(Explain(text).ByTurn[0]).Trace!;
        Assert.Equal((0.3, 0.8, Evidence.Context), (trace.Proposed.Value, trace.Confidence.Value, trace.Evidence));
        var phrase = Assert.Single(trace.Phrases);
        Assert.Equal(("order number", true), (text.Substring(phrase.Span.Start, phrase.Span.Length), phrase.SpeaksFor));
    }

    [Fact]
    public void Trace_HoldsThePhraseThatSpeaksAgainst()
    {
        const string text = "my order number it was 415555 euros";
        var phrases = Explain(text).Traces!.SelectMany(trace => trace.Phrases);
        Assert.Contains(phrases, phrase => !phrase.SpeaksFor && text.Substring(phrase.Span.Start, phrase.Span.Length) == "euros");
    }

    [Fact]
    public void Trace_SaysWhatWasAskedFor()
    {
        var dialogue = new DialogueText([new Turn("A", new SourceText("what is your order number?")), new Turn("C", new SourceText("it's 415555"))],
            "en");
        var result = Detector.Detect(dialogue, new DetectionOptions { Explains = true }, TestContext.Current.CancellationToken);
        var trace = Assert.Single(result.ByTurn[1]).Trace!;
        Assert.Equal(("Order", 1), (trace.AskedFor, trace.Turn));
    }

    [Fact]
    public void Trace_OfSpokenWords_CoversTheWords()
    {
        const string text = "call four one five five five five two six seven one";
        var trace = Assert.Single(Explain(text).ByTurn[0]).Trace!;
        Assert.True(trace.IsSpoken);
        Assert.Equal(text["call ".Length..], text.Substring(trace.Span.Start, trace.Span.Length));
    }

    [Fact]
    public void Trace_OfWhatWasNotWanted_SaysSo()
    {
        var options = new DetectionOptions { Explains = true, Wanted = new HashSet<Category> { Categories.Email } };
        var result = Detector.Detect(Dialogue("call 4155552671"), options, TestContext.Current.CancellationToken);
        Assert.Empty(result.ByTurn[0]);
        Assert.Contains(result.Traces!, trace => trace is { Recognizer: "test.phone", Dropped: DropReason.NotWanted });
    }

    [Fact]
    public void Trace_PrintsNoCharacters() =>
        Assert.All(Explain("mail ann@hill.test").Traces!, trace => Assert.DoesNotContain("ann", trace.ToString(), StringComparison.Ordinal));

    private static string Show(CandidateTrace trace) => trace.Recognizer + (trace.Dropped is { } reason
        ? " " + char.ToLowerInvariant(reason.ToString()[0]) + reason.ToString()[1..] + (trace.DroppedBy is { } by ? " by " + by.Recognizer : "")
        : " kept");

    private static DetectionResult Explain(string text) =>
        Detector.Detect(Dialogue(text), new DetectionOptions { Explains = true }, TestContext.Current.CancellationToken);

    private static DialogueText Dialogue(string text) => DialogueText.OfDocument(new SourceText(text), "en");

    private static PatternDefinition Digits(string id, Category category, string pattern) => new()
    {
        Id = id,
        Category = category,
        Pattern = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)),
        Base = 0.3,
    };
}
