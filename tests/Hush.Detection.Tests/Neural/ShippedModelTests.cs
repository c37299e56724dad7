using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Entities;

namespace Hush.Detection.Tests.Neural;

/// <summary>What the shipped model adds to the rules, and what it must leave alone.</summary>
public sealed class ShippedModelTests
{
    private static readonly Detector Everything = new();

    [Fact]
    public void Model_IsBesideTheProgram_WithItsCard()
    {
        Assert.NotNull(NeuralTagger.Default);
        Assert.Contains("licence", NeuralTagger.Default.TrainingCard, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("the parcel for oluwaseun adebayo-briggs never left the depot in leeds", "oluwaseun adebayo-briggs", "Person")]
    [InlineData("ask thandiwe in billing, she knows about the refund", "thandiwe", "Person")]
    [InlineData("she has been a claims adjuster at Harbour Mutual Insurance since 2019", "claims adjuster", "PersonType")]
    [InlineData("she has been a claims adjuster at Harbour Mutual Insurance since 2019", "Harbour Mutual Insurance", "Organization")]
    [InlineData("drop it at 7 bramble close, tewkesbury, the green door", "7 bramble close", "Address")]
    public void Detect_FindsWhatOnlyContextTells(string text, string value, string category)
    {
        var found = Detect(text);

        var start = text.IndexOf(value, StringComparison.Ordinal);
        Assert.Contains(found, entity => entity.Category == new Category(category) && entity.Span.Contains(new TextSpan(start, value.Length)));
    }

    [Theory]
    [InlineData("what is your postcode", "one moment please")]
    [InlineData("what is your date of birth", "hold on a second")]
    [InlineData("can i have your name", "sure, give me a minute")]
    [InlineData("and the phone number?", "i don't have it with me")]
    [InlineData("", "Mr President, I would like to thank the committee.")]
    [InlineData("", "Madam Chair, on a point of order.")]
    [InlineData("", "The kettle was 34.99 and the lid does not close, model KT-1700, version 2.1.")]
    public void Detect_LeavesAlone_WhatIsNobodysData(string question, string text)
    {
        Turn[] turns = question.Length == 0
            ? [new Turn("", new SourceText(text))] : [new Turn("agent", new SourceText(question)), new Turn("caller", new SourceText(text))];

        var found = Everything.Detect(new DialogueText(turns, "en"), new DetectionOptions(),
            TestContext.Current.CancellationToken).ByTurn[^1];

        Assert.Equal([], found.Where(entity => entity.Category != Categories.Organization).Select(entity => $"{entity.Category} {entity.Span}"));
    }

    [Fact]
    public void Detect_SameResult_FromManyThreads()
    {
        const string text = "hi its katarzyna wisniewska, i moved to 12 Elm Row in Bath, my mail is k.wis@example.com";
        var expected = Shape(Detect(text));

        Parallel.For(0, 32, _ => Assert.Equal(expected, Shape(Detect(text))));
    }

    private static string Shape(IEnumerable<Entity> entities) =>
        string.Join(' ', entities.Select(entity => $"{entity.Category}{entity.Span}{entity.Confidence}"));

    private static IReadOnlyList<Entity> Detect(string text) =>
        Everything.Detect(DialogueText.OfDocument(new SourceText(text), "en"), new DetectionOptions(), CancellationToken.None).ByTurn[0];
}
