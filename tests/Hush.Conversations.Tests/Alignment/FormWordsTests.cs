using Hush.Conversations.Alignment;

namespace Hush.Conversations.Tests.Alignment;

public sealed class FormWordsTests
{
    [Theory]
    [InlineData("Hi, Jane!", "Hi|Jane", "hi jane")]
    [InlineData("633-27-8199.", "633-27-8199", "633 27 8199")]
    [InlineData("j.doe@yahoo.com", "j.doe@yahoo.com", "j doe yahoo com")]
    [InlineData("don't O’Brien", "don't|O’Brien", "dont obrien")]
    [InlineData("$25.", "$25", "25")]
    [InlineData("- x", "-|x", "- x")]
    [InlineData("???", "???", "???")]
    [InlineData("f***ing", "f***ing", "f***ing")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301", "ete")]
    [InlineData("我是John。", "我|是|John", "我 是 john")]
    [InlineData("\U00020000a", "\U00020000|a", "\U00020000 a")]
    [InlineData("\uD83D x", "\uD83D|x", "\uD83D x")]
    [InlineData("\u00A0a\u2003b\t", "a|b", "a b")]
    [InlineData("", "", "")]
    [InlineData(" \n ", "", "")]
    public void Of_Text_PartsWordsCoresAndAtoms(string text, string cores, string atoms)
    {
        var words = FormWords.Of(new SourceText(text));
        var marksRemoved = cores.Length == 0 ? 0 : cores.Split('|').Length;
        Assert.Equal(cores, string.Join('|', words.Cores.Select(core => text.Substring(core.Start, core.Length)).Take(marksRemoved)));
        Assert.Equal(atoms, string.Join(' ', words.Atoms.Select(atom => atom.Key).Take(atoms.Length == 0 ? 0 : atoms.Split(' ').Length)));
    }

    [Theory]
    [InlineData(0, 2, 0, 1)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(3, 1, 1, 3)]
    [InlineData(2, 1, 0, 0)]
    [InlineData(0, 9, 0, 4)]
    [InlineData(8, 1, 3, 4)]
    public void AtomsTouched_Span_TakesAllAtomsOfItsWords(int start, int length, int first, int end) =>
        Assert.Equal((first, end), FormWords.Of(new SourceText("hi a-b, x")).AtomsTouched(new TextSpan(start, length)));

    [Fact]
    public void Atom_Printed_ShowsNoText() =>
        Assert.DoesNotContain("jane", FormWords.Of(new SourceText("jane")).Atoms[0].ToString(), StringComparison.Ordinal);
}
