using Hush.Detection.Neural;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Tests.Neural;

public sealed class TaggerVetoTests
{
    private const int Tags = 3;

    // Turn 0 has words at 0–4 and 5–9, turn 1 one at 0–5. Score of "outside" against one label.
    private static readonly TokenPlace[] Places = [new(0, new TextSpan(0, 4)), new(0, new TextSpan(5, 4)), new(1, new TextSpan(0, 5))];
    private static readonly float[] Scores = [6, 0, 0, 0, 4, 0, 5, 0, 0];

    private static readonly TaggerVeto Veto = new(new PersonalShares(2, Places, Scores, Tags));

    [Theory]
    [InlineData("generic.person-name", 0, 0, 4, true)]
    [InlineData("generic.person-name", 0, 0, 9, false)] // one of its words is personal to the network
    [InlineData("generic.person-name", 0, 6, 2, false)]
    [InlineData("generic.person-name", 0, 4, 1, false)] // no word at all
    [InlineData("repeat.name", 1, 0, 5, true)]
    [InlineData("places.list", 1, 0, 5, true)]
    [InlineData("occupations.title", 1, 2, 3, true)]
    [InlineData("generic.street-address", 0, 0, 4, true)]
    [InlineData("generic.street-address-abroad", 0, 0, 4, true)]
    [InlineData("generic.email", 0, 0, 4, false)] // has a form of its own
    [InlineData("neural", 0, 0, 4, false)]
    [InlineData("rule.badge", 0, 0, 4, false)] // an operator's rule
    public void CandidateOfWords_IsRefusedWhereNoWordIsPersonal(string recognizer, int turn, int start, int length, bool isRefused)
    {
        var candidate = new Candidate(new TextSpan(start, length), Categories.Person, new Confidence(0.9), recognizer, Evidence.None);

        Assert.Equal(isRefused, Veto.Refuses(turn, candidate));
    }
}
