using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class TaggerReviewTests
{
    private const int Tags = 3;

    // Turn 0 has words at 0–4 and 5–9, turn 1 one at 0–5. Score of "outside" against one label.
    private static readonly TokenPlace[] Places = [new(0, new TextSpan(0, 4)), new(0, new TextSpan(5, 4)), new(1, new TextSpan(0, 5))];
    private static readonly float[] Scores = [6, 0, 0, 0, 4, 0, 5, 0, 0];

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

    [Theory]
    [InlineData(3, true)]
    [InlineData(5, false)] // long enough to be one whatever the network thinks
    public void CorrectionOfANumber_IsRefusedWhereItIsShort(int length, bool isRefused)
    {
        var candidate = new Candidate(new TextSpan(0, length), Categories.NumericIdentifier, new Confidence(0.9), "repeat.correction", Evidence.None);

        Assert.Equal(isRefused, Tagger.Review(1, candidate, []) is null);
    }

    [Theory]
    [InlineData("identifiers.case", 0, Evidence.None, true)]
    [InlineData("identifiers.license-plate", 0, Evidence.None, true)]
    [InlineData("answers.bare-number", 0, Evidence.None, true)]
    [InlineData("generic.age-of-person", 0, Evidence.None, false)] // "58M": notes are short
    [InlineData("identifiers.case", 1, Evidence.None, false)] // the network has a doubt
    [InlineData("identifiers.health-card", 0, Evidence.Validated, false)]
    [InlineData("us.social-security", 0, Evidence.None, false)] // has a form of its own
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
    public void Name_OverTwoNamesOfTheNetwork_IsRefused() =>
        Assert.Null(Tagger.Review(0, Name(0, 9), [Name(5, 2, NeuralTagger.Id), Name(7, 2, NeuralTagger.Id)]));

    [Fact]
    public void Name_OverTwoPiecesOfWhichOneIsInDoubt_Stays() =>
        Assert.Equal(new TextSpan(5, 4),
            Tagger.Review(0, Name(5, 4), [Name(5, 2, NeuralTagger.Id), Name(7, 2, NeuralTagger.Id) with { Confidence = new Confidence(0.3) }])!.Span);

    private static PersonalShares Shares()
    {
        var shares = new PersonalShares();
        shares.Replace(0, 2, Places, Scores, Tags);
        return shares;
    }

    private static Candidate Name(int start, int length, string recognizer = "generic.person-name") =>
        new(new TextSpan(start, length), Categories.Person, new Confidence(0.9), recognizer, Evidence.None);
}
