using Hush.Conversations.Projection;
using Hush.TestKit;

namespace Hush.Conversations.Tests.Projection;

public sealed class EntityProjectorTests
{
    [Fact]
    public void Project_SourceFormMissing_Throws() =>
        Assert.Throws<ArgumentException>(() => EntityProjector.Project(new RepresentationSet(new SourceText("a")), Representation.Lexical, []));

    [Theory]
    [InlineData(0, 4)]
    [InlineData(4, 1)]
    [InlineData(-1, 2)]
    [InlineData(1, -1)]
    public void Project_SpanOutsideTheSource_ThrowsWithoutItsText(int start, int length)
    {
        var problem = Assert.Throws<ArgumentException>(
            () => EntityProjector.Project(new RepresentationSet(new SourceText("jim")), Representation.Text, [new TextSpan(start, length)]));
        Assert.DoesNotContain("jim", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "jane doe")]
    [InlineData("... ?!", "jane doe")]
    [InlineData("\uD83D", "jane doe")]
    [InlineData("jane doe", "\uD83D jane \uDE00 doe")]
    [InlineData("***", "jane doe")]
    public void Project_OddForms_DoesNotThrow(string text, string lexical)
    {
        var source = new SourceText(lexical);
        var projected = EntityProjector.Project(new RepresentationSet(new SourceText(text), source), Representation.Lexical, [source.Span]);
        Assert.All(projected[Representation.Text][0], span => Assert.True(span.End <= text.Length));
    }

    [Fact]
    public void Project_EntityWithoutCharacters_IsNowhere()
    {
        var forms = new RepresentationSet(new SourceText("I am Jane."), new SourceText("i am jane"));
        Assert.Empty(EntityProjector.Project(forms, Representation.Lexical, [new TextSpan(5, 0)])[Representation.Text][0]);
    }

    [Fact]
    public void Project_NameMovedFarAway_IsHiddenWhereItWent()
    {
        var hidden = Hidden("jane doe here i would like to ask about my order", "I would like to ask about my order, Jane Doe here", "jane doe");
        Assert.DoesNotContain("Jane", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Doe", hidden, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_FiveThousandWords_FindsAll()
    {
        var parts = Properties.Inputs(Utterances.Any, 300).ToArray();
        var forms = new[]
            { Representation.Lexical, Representation.Text }
            .ToDictionary(form => form, form => string.Join(' ', parts.Select(part => part[form].Plain)));
        List<TextSpan> spans = [], gold = [];
        var (source, target) = (0, 0);
        foreach (var part in parts)
        {
            spans.AddRange(part.Lexical.Spans.Select(span => span.Shift(source)));
            gold.AddRange(part.Text.Spans.Select(span => span.Shift(target)));
            (source, target) = (source + part.Lexical.Plain.Length + 1, target + part.Text.Plain.Length + 1);
        }

        var projected = EntityProjector.Project(
            new RepresentationSet(new SourceText(forms[Representation.Text]), new SourceText(forms[Representation.Lexical])), Representation.Lexical,
            spans);

        var was = Braced.Star(forms[Representation.Text], projected[Representation.Text].SelectMany(ofEntity => ofEntity));
        var expected = Braced.Star(forms[Representation.Text], gold);
        Assert.All(gold, span => Assert.DoesNotContain(was[span.Start..span.End], character => char.IsLetterOrDigit(character)));
        var tooMuch = expected.Zip(was).Count(pair => pair.First != '*' && pair.Second == '*');
        Assert.True(tooMuch * 50 < expected.Length, $"{tooMuch} of {expected.Length} characters were hidden as well");
    }

    [Theory]
    [InlineData("a ", "a ", 50_000, 50_000)]
    [InlineData("one ", "1", 25_000, 100_000)]
    [InlineData("a", "a ", 100_000, 50_000)]
    [InlineData("aa ", "aaa ", 400, 400)]
    [InlineData("dot ", ". ", 25_000, 50_000)]
    [InlineData("double ", "double ", 10_000, 9_999)]
    [InlineData("one hundred and ", "100", 5_000, 5_000)]
    [InlineData("*", "b ", 100_000, 50_000)]
    public void Project_HostileRepetition_IsLinearAndHidesAll(string source, string target, int sourceTimes, int targetTimes)
    {
        Growth.IsLinear(Project, 1);

        void Project(int eighths)
        {
            var lexical = new SourceText(string.Concat(Enumerable.Repeat(source, sourceTimes * eighths / 8)));
            var text = new SourceText(string.Concat(Enumerable.Repeat(target, targetTimes * eighths / 8)));
            var projected = EntityProjector.Project(new RepresentationSet(text, lexical), Representation.Lexical,
                [lexical.Span])[Representation.Text][0];
            if (!target.Contains('b', StringComparison.Ordinal)) Assert.NotEmpty(projected);
        }
    }

    private static string Hidden(string lexical, string text, string entity)
    {
        var span = new TextSpan(lexical.IndexOf(entity, StringComparison.Ordinal), entity.Length);
        var projected = EntityProjector.Project(new RepresentationSet(new SourceText(text), new SourceText(lexical)), Representation.Lexical, [span]);
        return Braced.Star(text, projected[Representation.Text][0]);
    }
}
