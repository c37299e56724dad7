using Hush.Detection.Catalog;
using Hush.Detection.Names;
using Hush.Detection.Tests.Lexicons;
using Hush.Recognition;
using Hush.TestKit;

namespace Hush.Detection.Tests.Names;

public sealed class PersonNameRecognizerTests
{
    [Fact]
    public void Every_row_of_the_table_holds()
    {
        var faults = SpanTable.Faults("person", NameRecognizers.All);
        Assert.True(faults.Count == 0, $"{faults.Count} rows\n{string.Join("\n", faults)}");
    }

    [Fact]
    public void A_cue_with_a_listed_name_is_surer_than_a_listed_name_alone()
    {
        var cued = Assert.Single(SpanTable.Run(NameRecognizers.All, "my name is fatima", inConversation: true));
        var alone = Assert.Single(SpanTable.Run(NameRecognizers.All, "the box went to Fatima today"));
        Assert.True(cued.Confidence > alone.Confidence);
        Assert.True(cued.Evidence.HasFlag(Evidence.Cue | Evidence.Lexicon));
        Assert.Equal(Categories.Person, cued.Category);
    }

    [Fact]
    public void An_answer_says_that_it_was_asked_for() =>
        Assert.True(Assert.Single(SpanTable.Run(NameRecognizers.All, "kicie", Topic.Name, inConversation: true)).Evidence.HasFlag(Evidence.Asked));

    [Theory]
    [InlineData("john "), InlineData("a "), InlineData("mr "), InlineData("my son is "), InlineData("name: "), InlineData("J. "),
        InlineData("van der "), InlineData("hi, "), InlineData("x - "), InlineData("1 st , ")]
    [InlineData("12 "), InlineData("apt . "), InlineData("1 oak st, "), InlineData("po box # "), InlineData("John Doe "), InlineData("dr "),
        InlineData("new york ")]
    public void Time_grows_no_faster_than_the_text(string unit) => Growth.IsLinear(length => Run(unit, length), 16 * 1024);

    [Fact]
    public void Random_words_give_disjoint_spans_inside_the_text()
    {
        string[] words = ["john", "John", "DOE", "mr", ".", ",", "-", "name", "is", "my", "hi", "o'brien", "van", "der", "'s", "\n", "12", "Oak",
            "street", "st", "j", "Q", ":", "\ud83d\ude00", "\ud800", "thanks", "priya", "new", "york", "ny", "10001", "apt"];
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var text = string.Join(random.Next(5) == 0 ? ""
                : " ", Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(words.Length)]));
            var asked = random.Next(2) == 0 ? Topic.Name | Topic.Address : Topic.None;
            foreach (var recognizers in new[] { NameRecognizers.All, AddressRecognizers.All })
            {
                var found = SpanTable.Run(recognizers, text, asked, random.Next(2) == 0);
                Assert.All(found, candidate => Assert.True(candidate.Span.Length > 0 && candidate.Span.End <= text.Length, $"seed {seed}"));
                Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start, $"seed {seed}"));
            }
        }
    }

    private static void Run(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        SpanTable.Run(NameRecognizers.All, text, Topic.Name, inConversation: true);
        SpanTable.Run(AddressRecognizers.All, text, Topic.Address, inConversation: true);
    }
}
