using Hush.Detection.Dialogue;
using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class TaggedSpanJoinerTests
{
    private static readonly Category[] Labels = [Categories.PhoneNumber, Categories.Address, Categories.Location, Categories.Person];

    // The pieces stand in square brackets with the place of their label before them; the second text shows what is joined.
    [Theory]
    [InlineData("[0oh seven seven] er [0double four one]", "[oh seven seven er double four one]")]
    [InlineData("[0null eins fünf zwei] äh moment [0null vier vier]", "[null eins fünf zwei äh moment null vier vier]")]
    [InlineData("[0soixante seize] euh [0quatre vingt dix]", "[soixante seize euh quatre vingt dix]")]
    [InlineData("[0seis uno cinco], eh, [0siete nueve]", "[seis uno cinco, eh, siete nueve]")]
    [InlineData("[0five five] hang on [0one two] and then [0nine]", "[five five hang on one two and then nine]")]
    [InlineData("[0five five one] or maybe [0five five two]", "[five five one] or maybe [five five two]")]
    [InlineData("[0five five one] [0five five two]", "[five five one] [five five two]")] // the tagger parted them
    [InlineData("[3ana] and [3ben]", "[ana] and [ben]")] // two names are two
    [InlineData("[0555 0101] er [1mill lane 3]", "[555 0101] er [mill lane 3]")]
    [InlineData("[1töpferstraße elf] in [2bautzen]", "[töpferstraße elf in bautzen]")]
    [InlineData("[112 rue du Four], [2Lyon]", "[12 rue du Four, Lyon]")]
    [InlineData("[1calle Luna siete] en [2jaén]", "[calle Luna siete en jaén]")]
    [InlineData("[1mill lane 3] near [2alston]", "[mill lane 3] near [alston]")]
    [InlineData("[2alston] in [1mill lane 3]", "[alston] in [mill lane 3]")]
    public void PiecesOfOneValue_AreJoined(string marked, string joined)
    {
        var (text, spans) = Read(marked);
        var turns = Turns(text);

        var result = TaggedSpanJoiner.Join(spans, turns, Labels).ToList();

        Assert.Equal(joined, Marked(text, result));
    }

    [Fact]
    public void PiecesOfTwoTurns_StayTwo()
    {
        var turns = Turns("oh seven er", "double four");
        TaggedSpan[] spans = [Span(0, 0, 8, 0), Span(1, 0, 11, 0)];

        Assert.Equal(spans, TaggedSpanJoiner.Join(spans, turns, Labels));
    }

    private static TurnFacts[] Turns(params string[] texts) =>
        [.. texts.Select((text, index) => TurnFacts.Of(index, new Turn("a", new SourceText(text)), "en"))];

    private static (string Text, List<TaggedSpan> Spans) Read(string marked)
    {
        var text = "";
        var spans = new List<TaggedSpan>();
        var (start, label) = (0, 0);
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '[') (start, label, at) = (text.Length, marked[at + 1] - '0', at + 1);
            else if (marked[at] == ']') spans.Add(Span(0, start, text.Length - start, label));
            else text += marked[at];
        }

        return (text, spans);
    }

    private static string Marked(string text, List<TaggedSpan> spans)
    {
        for (var index = spans.Count - 1; index >= 0; index--) text = text.Insert(spans[index].Span.End, "]").Insert(spans[index].Span.Start, "[");
        return text;
    }

    private static TaggedSpan Span(int turn, int start, int length, int label) => new(turn, new TextSpan(start, length), label, 0.9, 0.95, []);
}
