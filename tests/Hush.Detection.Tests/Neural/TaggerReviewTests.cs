using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class TaggerReviewTests
{
    private const int Tags = 3;

    // Turn 0 has words at 0–4 and 5–9, turn 1 one at 0–5, turn 2 one at 0–4, turn 3 one at 0–4. Score of "outside" against one label.
    private static readonly TokenPlace[] Places =
        [new(0, new TextSpan(0, 4)), new(0, new TextSpan(5, 4)), new(1, new TextSpan(0, 5)), new(2, new TextSpan(0, 4)), new(3, new TextSpan(0, 4))];

    private static readonly float[] Scores = [6, 0, 0, 0, 4, 0, 5, 0, 0, 9, 0, 0, 3, 0, 0]; // shares 0.005, 0.98, 0.013, 0.0002, 0.09

    private static readonly TaggerReview Tagger = new(Shares());

    [Theory]
    [InlineData("generic.person-name", 0, 0, 4, true)]
    [InlineData("generic.person-name", 0, 0, 9, false)] // one of its words is personal to the network
    [InlineData("generic.person-name", 0, 6, 2, false)]
    [InlineData("generic.person-name", 0, 4, 1, false)] // no word at all
    [InlineData("repeat.name", 1, 0, 5, false)] // found elsewhere: a share of one in a hundred will do
    [InlineData("repeat.name", 0, 0, 4, true)]
    [InlineData("places.list", 1, 0, 5, true)]
    [InlineData("occupations.title", 1, 2, 3, false)] // the contract hides trades of nobody in particular
    [InlineData("generic.street-address", 0, 0, 4, true)]
    [InlineData("generic.street-address-abroad", 0, 0, 4, true)]
    [InlineData("generic.email", 0, 0, 4, false)] // has a form of its own
    [InlineData("neural", 0, 0, 4, false)]
    [InlineData("generic.age-asked", 1, 0, 5, true)]
    [InlineData("repeat.correction", 1, 0, 3, true)]
    [InlineData("repeat.correction", 1, 0, 5, true)] // a name that the network takes for none
    public void CandidateOfWords_IsRefusedWhereNoWordIsPersonal(string recognizer, int turn, int start, int length, bool isRefused)
    {
        var candidate = new Candidate(new TextSpan(start, length), Categories.Person, new Confidence(0.9), recognizer, Evidence.None);

        Assert.Equal(isRefused, Tagger.Review(turn, candidate, []) is null);
    }

    [Fact]
    public void Answer_TakesTheBordersOfTheOneFindInIt() =>
        Assert.Equal(new TextSpan(5, 4), Tagger.Review(0, Answer(0, 10), [Day(5, 4)])!.Span);

    [Fact]
    public void Answer_WithAFurtherPersonalWord_Stays() =>
        Assert.Equal(new TextSpan(0, 10), Tagger.Review(0, Answer(0, 10), [Day(0, 4)])!.Span);

    [Theory]
    [InlineData(20, true)]
    [InlineData(6, false)] // a pause
    public void Answer_OverTalkBetweenTwoFinds_IsRefused(int second, bool isRefused)
    {
        var shares = new PersonalShares();
        shares.Replace(0, 1, [new TokenPlace(0, new TextSpan(0, 3)), new TokenPlace(0, new TextSpan(second, 3))], [0, 5, 0, 0, 5, 0], Tags);

        var kept = new TaggerReview(shares).Review(0, Answer(0, 30), [Day(0, 3), Day(second, 3)]);

        Assert.Equal(isRefused, kept is null);
    }

    [Theory]
    [InlineData("identifiers.case", 0, Evidence.None, true)]
    [InlineData("identifiers.license-plate", 0, Evidence.None, true)]
    [InlineData("answers.bare-number", 0, Evidence.None, true)]
    [InlineData("generic.age-of-person", 0, Evidence.None, false)] // "58M": notes are short
    [InlineData("identifiers.case", 1, Evidence.None, false)]
    [InlineData("identifiers.order", 1, Evidence.None, true)] // a kind that often errs
    [InlineData("identifiers.case", 3, Evidence.None, false)] // the network has a doubt
    [InlineData("identifiers.health-card", 0, Evidence.Validated, false)]
    [InlineData("us.social-security", 0, Evidence.None, false)] // has a form of its own
    [InlineData("repeat.correction", 0, Evidence.Asked, true)]
    [InlineData("repeat.correction", 3, Evidence.Asked, false)]
    [InlineData("generic.phone", 2, Evidence.Validated, true)] // in a numbering plan, but nobody's
    [InlineData("generic.phone", 0, Evidence.Validated, false)]
    [InlineData("generic.date-day-month", 2, Evidence.None, true)]
    [InlineData("answers.asked", 0, Evidence.Asked, true)]
    public void NumberBehindACue_IsRefusedWhereTheNetworkIsSure(string recognizer, int turn, Evidence evidence, bool isRefused)
    {
        var candidate = new Candidate(new TextSpan(0, 4), Categories.NumericIdentifier, new Confidence(0.9), recognizer, evidence);

        Assert.Equal(isRefused, Tagger.Review(turn, candidate, []) is null);
    }

    [Fact]
    public void OperatorsRule_IsNeverRefused()
    {
        var candidate = new Candidate(new TextSpan(0, 4), Categories.Person, new Confidence(0.9), "generic.person-name", Evidence.OwnRule);

        Assert.Same(candidate, Tagger.Review(0, candidate, []));
    }

    [Fact]
    public void Name_IsCutAtWordsThatAreNotPersonal() =>
        Assert.Equal(new TextSpan(5, 4), Tagger.Review(0, Name(0, 9), [])!.Span);

    [Fact]
    public void Name_TakesTheBordersThatTheNetworkGivesIt() =>
        Assert.Equal(new TextSpan(5, 2), Tagger.Review(0, Name(5, 4), [Name(5, 2, NeuralTagger.Id)])!.Span);

    [Fact]
    public void Name_InsideARowOfWordsThatIsNoName_KeepsItsOwnBorders() =>
        Assert.Equal(new TextSpan(5, 4), Tagger.Review(0, Name(5, 4), [Name(5, 500, NeuralTagger.Id)])!.Span);

    [Fact]
    public void Name_OverTwoNamesOfTheNetwork_IsRefused() =>
        Assert.Null(Tagger.Review(0, Name(0, 9), [Name(5, 2, NeuralTagger.Id), Name(7, 2, NeuralTagger.Id)]));

    [Fact]
    public void Name_OverTwoPiecesOfWhichOneIsInDoubt_Stays() =>
        Assert.Equal(new TextSpan(5, 4),
            Tagger.Review(0, Name(5, 4), [Name(5, 2, NeuralTagger.Id), Name(7, 2, NeuralTagger.Id) with { Confidence = new Confidence(0.3) }])!.Span);

    private static PersonalShares Shares()
    {
        var shares = new PersonalShares();
        shares.Replace(0, 4, Places, Scores, Tags);
        return shares;
    }

    private static Candidate Name(int start, int length, string recognizer = "generic.person-name") =>
        new(new TextSpan(start, length), Categories.Person, new Confidence(0.9), recognizer, Evidence.None);

    private static Candidate Answer(int start, int length) => Day(start, length, "answers.asked");

    private static Candidate Day(int start, int length, string recognizer = NeuralTagger.Id) =>
        new(new TextSpan(start, length), Categories.DateOfBirth, new Confidence(0.9), recognizer, Evidence.None);
}
