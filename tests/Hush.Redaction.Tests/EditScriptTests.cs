namespace Hush.Redaction.Tests;

public sealed class EditScriptTests
{
    /// <summary>Spans as start-end, several of one entity joined by a slash.</summary>
    [Theory]
    [InlineData("I am John Doe.", "5-13", "I am ********.", "0")]
    [InlineData("I am John Doe.", "5-9 10-13", "I am **** ***.", "0 1")]
    [InlineData("I am John Doe.", "10-13 5-9", "I am **** ***.", "1 0")]
    [InlineData("I am John Doe.", "5-10 8-13", "I am ********.", "0 0")]
    [InlineData("I am John Doe.", "5-13 10-13 5-13", "I am ********.", "0 0 0")]
    [InlineData("abcdef", "0-3 3-6", "******", "0 1")]
    [InlineData("abcdef", "0-2 1-4 3-6", "******", "0 0 0")]
    [InlineData("Jane, call Jane", "0-4/11-15", "****, call ****", "0")]
    [InlineData("Jane", "", "Jane", "")]
    [InlineData("Jane", "none", "Jane", "-")]
    [InlineData("Jane", "2-2", "Jane", "-")]
    [InlineData("Jane", "0-4", "****", "0")]
    [InlineData("a\U0001F600b", "0-2", "***b", "0")]
    [InlineData("a\U0001F600b", "2-4", "a***", "0")]
    public void For_CharacterMask_CoversTheUnionOfOverlaps(string text, string spans, string expected, string editOf)
    {
        var script = For(new CharacterMask(), new SourceText(text), Parse(spans));
        Assert.Equal(expected, Redactor.Apply(new SourceText(text), script.Edits).Text.Reveal());
        Assert.Equal(editOf, string.Join(' ', Enumerable.Range(0, Parse(spans).Count).Select(entity => script.EditOf(entity)?.ToString() ?? "-")));
    }

    [Theory]
    [InlineData("5-9 10-13", "I am A B.")]
    [InlineData("5-13 10-13", "I am A.")]
    [InlineData("10-13 5-13", "I am B.")]
    [InlineData("8-13 5-10", "I am B.")]
    [InlineData("5-9 5-13", "I am B.")]
    [InlineData("5-7 7-9", "I am AB Doe.")]
    [InlineData("5-9/10-13", "I am A A.")]
    public void For_EntityMask_PutsThePlaceholderOfTheFirst(string spans, string expected)
    {
        var text = new SourceText("I am John Doe.");
        Treatment[] treatments = [.. "AB".Take(Parse(spans).Count)
            .Select(letter => new Treatment(Categories.Person, new EntityMask(), letter.ToString()))];
        Assert.Equal(expected, Redactor.Apply(text, EditScript.For(text, Parse(spans), treatments).Edits).Text.Reveal());
    }

    [Fact]
    public void For_EntityWithoutTreatment_Throws() =>
        Assert.Throws<ArgumentException>(() => EditScript.For(new SourceText("Jane"), Parse("0-4"), []));

    [Fact]
    public void For_NoMask_KeepsTheText()
    {
        var script = For(new NoMask(), new SourceText("Jane"), Parse("0-4"));
        Assert.Empty(script.Edits);
        Assert.Null(script.EditOf(0));
    }

    [Fact]
    public void For_CallersUnit_DecidesTheNumberOfMaskCharacters()
    {
        var text = new SourceText("x \U0001F600\U0001F600 y");
        var script = For(new CharacterMask('#'), text, Parse("2-6"), OffsetUnit.UnicodeCodePoint);
        Assert.Equal("x ## y", Redactor.Apply(text, script.Edits).Text.Reveal());
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(-1, 2)]
    [InlineData(2, -1)]
    public void For_SpanOutsideTheText_ThrowsWithoutItsText(int start, int length)
    {
        var problem = Assert.Throws<ArgumentException>(() => For(new CharacterMask(), new SourceText("Jane"), [[new TextSpan(start, length)]]));
        Assert.DoesNotContain("Jane", problem.Message, StringComparison.Ordinal);
    }

    private static EditScript For(
        RedactionPolicy policy, SourceText text, IReadOnlyList<IReadOnlyList<TextSpan>> spans, OffsetUnit unit = OffsetUnit.Utf16CodeUnit) =>
        EditScript.For(text, spans, [.. spans.Select(_ => new Treatment(Categories.Person, policy))], unit);

    internal static IReadOnlyList<IReadOnlyList<TextSpan>> Parse(string spans) =>
        [.. spans.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(entity => (IReadOnlyList<TextSpan>)[.. entity == "none" ? [] : entity.Split('/').Select(Span)])];

    private static TextSpan Span(string written)
    {
        var borders = written.Split('-').Select(int.Parse).ToArray();
        return TextSpan.FromBounds(borders[0], borders[1]);
    }
}
