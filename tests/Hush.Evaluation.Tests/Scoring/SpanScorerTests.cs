using Hush.Evaluation.Corpora;
using Hush.Evaluation.Forms;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Tests.Scoring;

public sealed class SpanScorerTests
{
    private static readonly GoldItem Item = Items.Document("Call [Ada Quill|PERSON] at [415-555-2671|PHONE] in [Lyon|LOC] on time");

    private static readonly JudgedCategories All = JudgedCategories.Of("own");

    [Fact]
    public void Score_WhatTheCorpusDoesNotLabel_IsNotWrong_ButHides()
    {
        var score = SpanScorer.Score(Item, [Items.Found(Item, "on time", "Date"), Items.Found(Item, "Ada Quill", "Organization")],
            JudgedCategories.Of("wnut17-dev"));

        Assert.Equal((0, 0, 10), (score.OverCharacters, score.PredictedCharacters, score.LeakedCharacters));
    }

    [Fact]
    public void Score_NothingFound_LeaksEverything()
    {
        var score = SpanScorer.Score(Item, [], All);

        Assert.Equal((18, 18, 2, 2), (score.GoldCharacters, score.LeakedCharacters, score.GoldEntities, score.LeakedEntities));
        Assert.Equal(1, score.LeakRate);
    }

    [Fact]
    public void Score_PartOfAName_LeaksItsLettersAndTheEntity()
    {
        var score = SpanScorer.Score(Item, [Items.Found(Item, "Ada", "Person"), Items.Found(Item, "415-555-2671", "PhoneNumber")], All);

        Assert.Equal((5, 1), (score.LeakedCharacters, score.LeakedEntities));
    }

    [Fact]
    public void Score_AnyCategoryCovers_ButPlacesAreNeitherRightNorWrong()
    {
        var score = SpanScorer.Score(Item,
            [Items.Found(Item, "Ada Quill", "Organization"), Items.Found(Item, "Lyon", "City"), Items.Found(Item, "time", "Date")], All);

        Assert.Equal((10, 4, 16), (score.LeakedCharacters, score.OverCharacters, score.PredictedCharacters));
    }

    [Fact]
    public void Score_CleanText_CountsAlarmsPerWord()
    {
        var clean = Items.Document("It was a fine day in [Lyon|LOC] after all");

        var score = SpanScorer.Score(clean, [Items.Found(clean, "fine", "Person"), Items.Found(clean, "Lyon", "City")], All);

        Assert.Equal((9, 1), (score.CleanWords, score.CleanAlarms));
    }

    [Fact]
    public void CorpusScore_TellsStrictFromOverlap()
    {
        var item = Items.Document("[Ada Quill|PERSON] met [Tom Oke|PERSON]");
        Prediction[] found = [Items.Found(item, "Ada Quill", "Person"), Items.Found(item, "Tom", "Person"), Items.Found(item, "met", "Person")];

        var person = CorpusScore.Of("own", TextForm.AsIs, [item], [found]).Labels["PERSON"];

        Assert.Equal((2, 1, 2, 2, 1), (person.Gold, person.StrictHits, person.OverlapHits, person.StrictFalse, person.OverlapFalse));
    }

    [Fact]
    public void Bootstrap_SameSeed_SameInterval_AroundTheFigure()
    {
        ItemScore[] items = [.. Enumerable.Range(0, 200)
            .Select(index => ItemScore.Zero with { GoldCharacters = 10, LeakedCharacters = index % 5 == 0 ? 10 : 0 })];

        (var low, var high) = Bootstrap.Interval(items, score => score.LeakRate, seed: 3);

        Assert.Equal((low, high), Bootstrap.Interval(items, score => score.LeakRate, seed: 3));
        Assert.InRange(low, 0.10, 0.199);
        Assert.InRange(high, 0.201, 0.30);
    }
}
