using Hush.Conversations.Audio;
using Hush.Conversations.Projection;
using Hush.Conversations.Tests.Projection;

namespace Hush.Conversations.Tests.Audio;

public sealed class AudioProjectorTests
{
    /// <summary>Lexical form with entities in braces, timings as offset+duration in ticks, and the expected ranges likewise.</summary>
    [Theory]
    // The documented example and the specification's one with times that cannot be.
    [InlineData("sure that is {john doe}", "6700000+3200000 9900000+2500000 12500000+4700000 17400000+2200000 19700000+3000000", "17400000+5300000")]
    [InlineData("good morning {john doe}", "390000+2700000 4500000+920000 590000+2700000 6300000+920000", "590000+6630000")]
    [InlineData("hi there", "1+1 2+1", "")]
    [InlineData("{hi} there", "10+5 20+5", "10+5")]
    [InlineData("hi {there}", "10+5 20+5", "20+5")]
    // Runs: neighbours are one run, whoever found them; an unredacted word parts them.
    [InlineData("{john} {doe} yes", "10+5 20+5 30+5", "10+15")]
    [InlineData("{john} and {jane}", "10+5 20+5 30+5", "10+5 30+5")]
    [InlineData("j{o}hn yes", "10+5 20+5", "10+5")]
    // Ranges that touch or overlap become one; those out of order are sorted.
    [InlineData("{john} and {jane}", "10+5 12+1 15+5", "10+10")]
    [InlineData("{john} and {jane}", "10+50 20+5 30+5", "10+50")]
    [InlineData("{john} and {jane}", "100+5 20+5 30+5", "30+5 100+5")]
    [InlineData("{john ann doe}", "50+5 10+5 30+90", "10+110")]
    // No duration: until the next word. No next word: a moment.
    [InlineData("{john} and", "10+0 20+5", "10+10")]
    [InlineData("and {john}", "10+5 20+0", "20+0")]
    [InlineData("{john} and", "10+-7 20+5", "10+10")]
    // Other than one timing per word: widened by as many as there are too few or too many.
    [InlineData("a b {john} c", "10+5 20+5 30+5", "20+15")]
    [InlineData("{john} a b", "10+5 20+5 30+5 40+5", "10+15")]
    [InlineData("a b {john}", "10+5", "10+5")]
    [InlineData("{john} a b", "", "")]
    [InlineData("  ", "10+5", "")]
    // Times at the edge of what 64 bits hold.
    [InlineData("{john}", "9223372036854775807+9223372036854775807", "9223372036854775807+0")]
    [InlineData("{john doe}", "-9223372036854775808+1 9223372036854775807+1", "-9223372036854775808+9223372036854775807")]
    // Scripts without blanks, timed by the character or as one word.
    [InlineData("我叫{王}", "10+5 20+5 30+5", "30+5")]
    [InlineData("我叫{王} 好", "10+5 20+5", "10+5")]
    public void Project_Item_MutesTheRunsOfRedactedWords(string lexical, string timings, string expected)
    {
        var form = new Braced(lexical);
        var source = new SourceText(form.Plain);
        Assert.Equal(expected, Muted(new RepresentationSet(source, source), Representation.Lexical, form.Spans, timings));
    }

    [Fact]
    public void Project_SourceIsText_FollowsTheLexicalWords()
    {
        var text = new Braced("Call {415-555}, ok?");
        var forms = new RepresentationSet(new SourceText(text.Plain), new SourceText("call four one five five five five ok"));
        Assert.Equal("10+60", Muted(forms, Representation.Text, text.Spans, "0+10 10+10 20+10 30+10 40+10 50+10 60+10 70+10"));
    }

    [Fact]
    public void Project_NoLexicalForm_FollowsTheTextWords()
    {
        var text = new Braced("I am {Jane}.");
        Assert.Equal("30+5", Muted(new RepresentationSet(new SourceText(text.Plain)), Representation.Text, text.Spans, "10+5 20+5 30+5"));
    }

    [Theory]
    [InlineData("hi {john}", "", "100+50", "100+50")] // no word is known, so all of the item
    [InlineData("hi john", "", "100+50", "")] // nothing to mute
    [InlineData("hi {john}", "10+5 20+5", "100+50", "20+5")] // words say it better
    [InlineData("hi {john}", "", null, "")]
    public void Project_NoWordTimings_MutesTheWholeItem(string lexical, string timings, string? whole, string expected)
    {
        var form = new Braced(lexical);
        var forms = new RepresentationSet(new SourceText(form.Plain), new SourceText(form.Plain));
        Assert.Equal(expected, Muted(forms, Representation.Lexical, form.Spans, timings, whole));
    }

    [Theory]
    [InlineData("hi {john}", "", 50, 90, "50+40")]
    [InlineData("hi {john}", "", 90, 50, "50+40")]
    [InlineData("hi {john}", "", null, 90, "")]
    [InlineData("hi {john}", "", 50, null, "")]
    [InlineData("hi john", "", 50, 90, "")]
    [InlineData("a b {john}", "60+5", 50, 90, "60+30")]
    [InlineData("a b {john}", "60+5 70+5", 50, 90, "70+20")]
    [InlineData("{john} a b", "60+5 70+5", 50, 90, "50+15")]
    [InlineData("{john} a b", "60+5 70+5", null, 90, "60+5")]
    [InlineData("a {john} b c", "60+5 70+5 80+5", 50, 90, "60+15")]
    [InlineData("a {john} b c", "60+5 70+5", 50, 90, "50+25")]
    [InlineData("a {john} b", "60+5 70+5 80+5", 50, 90, "70+5")]
    public void Project_TimingsMissing_WidensToTheNeighbours(string lexical, string timings, int? before, int? after, string expected)
    {
        var form = new Braced(lexical);
        var source = new SourceText(form.Plain);
        AudioBorders borders = new(before is { } b ? new TimeSpan(b) : null, after is { } a ? new TimeSpan(a) : null);
        Assert.Equal(expected, Muted(new RepresentationSet(source, source), Representation.Lexical, form.Spans, timings, borders: borders));
    }

    [Fact]
    public void Project_NoWordTimings_FollowsEveryForm()
    {
        var text = new Braced("It is {42}.");
        var forms = new RepresentationSet(new SourceText(text.Plain), new SourceText(""));
        Assert.Equal("100+50", Muted(forms, Representation.Text, text.Spans, "", "100+50"));
    }

    private static string Muted(RepresentationSet forms, Representation source, IReadOnlyList<TextSpan> spans, string timings, string? whole = null,
        AudioBorders borders = default)
    {
        WordTiming[] words = [.. timings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Timing)];
        var muted = AudioProjector.Project(
            new ConversationItem("1", "a", null, forms, words, whole is null ? null : Timing(whole).Range),
            EntityProjector.Project(forms, source, spans), borders);
        return string.Join(' ', muted.Select(range => $"{range.Offset.Ticks}+{range.Duration.Ticks}"));
    }

    private static WordTiming Timing(string written)
    {
        var ticks = written.Split('+').Select(long.Parse).ToArray();
        return new WordTiming(new AudioRange(new TimeSpan(ticks[0]), new TimeSpan(ticks[1])));
    }
}
