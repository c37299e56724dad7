using Hush.Detection.Dialogue;
using Hush.Detection.Readings;

namespace Hush.Detection.Tests.Readings;

public class TurnJoinerTests
{
    // Turns are "S:text"; expected are the groups by turn index.
    public static TheoryData<string[], string> Table => new()
    {
        { ["C:My card is", "C:4111 1111", "C:1111 1111"], "0 1 2" },
        { ["A:number?", "C:415", "A:okay", "C:555", "A:go ahead", "C:1212"], "1 3 5" },
        { ["C:415", "C:yes", "C:555"], "0 2" },
        { ["C:four one five", "A:four one five", "C:five five five"], "0 2" },
        { ["C:415", "A:415", "C:555", "A:555"], "0 2" }, // what is read back is found as a repeat
        { ["A:can i have your first name", "C:will", "A:and last name", "C:smith"], "1 3" },
        { ["A:spell your last name please", "C:s m i", "A:mm hmm", "C:t h"], "1 3" },
        { ["A:email?", "C:john dot doe", "C:at gmail dot com"], "1 2" },
        { ["A:what is your address", "C:123 main street", "A:and the city and zip", "C:springfield illinois 62701"], "1 3" },
        { ["C:hello there", "C:i have a question about the washing machine"], "" },
        { ["C:hi", "A:hello", "C:how are you"], "" },
        { ["C:415", "A:what was the problem with it again", "C:555"], "" },
        { ["A:name?", "C:john", "C:can i ask you something?"], "" },
        { ["C:415", "C:are you there?"], "" },
        { ["C:415", "A:ok", "A:ok", "A:ok", "A:ok", "C:555"], "" },
        { ["A:phone number?", "C:415 555 2671", "A:and what is your alternate phone number", "C:415 555 2672"], "" },
        { ["C:", "C:4111", "C:", "C:1111"], "1 3" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Join_Table(string[] turns, string expected)
    {
        TurnFacts[] facts = [.. turns.Select((turn, index) => TurnFacts.Of(index, new Turn(turn[..1], new SourceText(turn[2..])), "en"))];
        var groups = Join(facts).OrderBy(group => group[0].Index);
        Assert.Equal(expected, string.Join(';', groups.Select(group => string.Join(' ', group.Select(turn => turn.Index)))));
    }

    [Fact]
    public void Join_AnyDialogue_EachTurnIsInOneGroupAtMost()
    {
        string[] words = ["415", "okay", "my name is", "john", "what is your zip code", "yes", "a b c", "it is broken again and again", ""];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            TurnFacts[] facts =
            [
                .. Enumerable.Range(0, random.Next(20)).Select(index =>
                    TurnFacts.Of(index, new Turn("ABC"[random.Next(3)].ToString(), new SourceText(words[random.Next(words.Length)])), "en")),
            ];
            var members = Join(facts).SelectMany(group => group).Select(turn => turn.Index).ToList();
            Assert.True(members.Count == members.Distinct().Count(), $"seed {seed}");
        }
    }

    private static IEnumerable<IReadOnlyList<TurnFacts>> Join(TurnFacts[] turns)
    {
        var (topics, joiner) = (new TopicTracker(), new TurnJoiner());
        foreach (var turn in turns) joiner.Pass(turn, topics.Next(turn));
        return joiner.Closed.Concat(joiner.Open);
    }
}
