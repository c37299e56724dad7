using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Models;

namespace Hush.Detection.Tests.Neural;

/// <summary>The strong model that reads what the fast one leaves in doubt.</summary>
public sealed class GuidedTaggerTests
{
    private static readonly string[] Sentences =
    [
        "the pump runs at two bar and is rinsed once a week", "my name is Katarzyna Wisniewska", "ja, hier ist Frau Oyelaran aus Kassel",
        "please keep the lid closed while it cools down", "je m'appelle Yvon Kerbrat, je suis né le 3 mai 1971", "ok",
        "the form has four pages and a stamp", "me llamo Nerea Goitia y vivo en la calle Urbieta 14", "私は田中です",
        "that is all for today, thanks", "room 4 is free after lunch", "",
        "the manual says that filters last for a year or so", "reach me at 020 7946 0018 after six", "we ship on weekdays and never on a Sunday",
    ];

    private static readonly string Plain = string.Concat(Enumerable.Repeat(
        "The pump runs at two bar and is rinsed once a week. Keep the lid closed while it cools down, and wipe the seal with a dry cloth. "
        + "Filters last for a year or so. The form has four pages and a stamp. If the lamp stays red, the water is too hard for the heater, and "
        + "nothing is wrong with the mains. We ship on weekdays and never on a Sunday. What is left over goes back to the store room, where it is "
        + "counted again in spring. ", 2));

    private static readonly NeuralTagger Together = NeuralTagger.Together!;

    [Fact]
    public void Choose_TakesBothModels()
    {
        Assert.Same(Together, NeuralTagger.Choose("Together"));
        Assert.StartsWith(ModelCatalog.BesideProgram.Find(ModelTier.Strong)!.ToString(), Together.Model, StringComparison.Ordinal);
        Assert.EndsWith(ModelCatalog.BesideProgram.Find(ModelTier.Fast)!.ToString(), Together.Model, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my name is Katarzyna Wisniewska", "Katarzyna Wisniewska")]
    [InlineData("ask Thandiwe Mokoena about the refund", "Thandiwe Mokoena")]
    [InlineData("we met her dentist, Dr Oyelaran, in Leeds", "Oyelaran")]
    public void Names_InLongPlainText_AreFound(string sentence, string name)
    {
        var text = $"{Plain} {sentence}. {Plain}";
        var found = Together.Tag(Facts([text]), "en").Candidates[0];
        var start = text.IndexOf(name, StringComparison.Ordinal);
        Assert.Contains(found, candidate => candidate.Category == Categories.Person && candidate.Span.Start == start);
    }

    [Theory]
    [InlineData("私は田中です")]
    [InlineData("我叫王小明，住在上海")]
    [InlineData("hier ist Frau Oyelaran aus Kassel")]
    [InlineData("me llamo Nerea Goitia y vivo en la calle Urbieta 14")]
    public void Findings_InAWindowWithDoubt_AreThoseOfTheStrongModelAlone(string sentence)
    {
        var turns = Facts([Sentences[0], sentence, "ok"]);
        var found = Together.Tag(turns, "en").Candidates;
        Assert.Equal(NeuralTagger.Choose("strong")!.Tag(turns, "en").Candidates, found);
        Assert.NotEmpty(found[1]);
    }

    [Fact]
    public void Findings_OfAGrowingDialogue_AreThoseOfTheWhole()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var turns = Facts([.. Enumerable.Range(0, 60).Select(_ => Sentences[random.Next(Sentences.Length)])]);
            var whole = Together.Tag(turns, "en").Candidates;
            var settled = new List<IReadOnlyList<Candidate>>();
            using var tagging = Together.Begin("en");
            for (var from = 0; from < turns.Length;)
            {
                var count = Math.Min(turns.Length, from + random.Next(1, 5));
                var found = tagging.Append([.. turns.Take(count)], from, TestContext.Current.CancellationToken);
                var until = count == turns.Length ? count : tagging.SettledTurns;
                for (var turn = settled.Count; turn < until; turn++) settled.Add(found.Candidates[turn - found.First]);
                tagging.Forget(Math.Min(until, turns.Length - 1));
                from = count;
            }

            Assert.Equal(whole, settled);
        }
    }

    private static TurnFacts[] Facts(string[] turns) =>
        [.. turns.Select((text, index) => TurnFacts.Of(index, new Turn(index % 2 == 0 ? "A" : "B", new SourceText(text)), "en"))];
}
