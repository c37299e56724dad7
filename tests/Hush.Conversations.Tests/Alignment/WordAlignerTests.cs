using CsCheck;
using Hush.Conversations.Alignment;
using Hush.TestKit;

namespace Hush.Conversations.Tests.Alignment;

public sealed class WordAlignerTests
{
    [Theory]
    [InlineData("good morning john", "Good morning, John.", "good=Good morning=morning john=John")]
    [InlineData("six three three", "633", "six three three=633")]
    [InlineData("twenty five", "25", "twenty five=25")]
    [InlineData("nineteen eighty two", "1982", "nineteen eighty two=1982")]
    [InlineData("eight hundred five five", "80055", "eight hundred five five=80055")]
    [InlineData("eight hundred five five", "8055", "eight hundred five five=8055")]
    [InlineData("three hundred and five", "305", "three hundred and five=305")]
    [InlineData("two million three hundred thousand", "2,300,000", "two million three hundred thousand=2 300 000")]
    [InlineData("a hundred", "100", "a hundred=100")]
    [InlineData("fifteen hundred", "1500", "fifteen hundred=1500")]
    [InlineData("twenty first", "21st", "twenty first=21st")]
    [InlineData("eleventh", "11th", "eleventh=11th")]
    [InlineData("e mail", "email", "e mail=email")]
    [InlineData("goodbye", "good bye", "goodbye=good bye")]
    [InlineData("double seven", "77", "double seven=77")]
    [InlineData("treble oh", "000", "treble oh=000")]
    [InlineData("double u", "W", "double u=W")]
    [InlineData("march third", "03/03", "march=03 third=03")]
    [InlineData("j dot doe", "j.doe", "j=j doe=doe")]
    [InlineData("jon", "john", "jon~john")]
    [InlineData("damn it", "**** it", "damn=**** it=it", false)]
    [InlineData("yes", "no", "")]
    [InlineData("uh yes", "Yes", "yes=Yes")]
    [InlineData("one one", "1 one", "one=1 one=one")]
    public void Align_Forms_LinksTheRunsThatSayTheSame(string source, string target, string expected, bool showsLikeness = true)
    {
        var (from, to) = (FormWords.Of(new SourceText(source)), FormWords.Of(new SourceText(target)));
        var links = WordAligner.Align(from, to).Links.Select(
            link => Shown(source, from, link.SourceStart, link.SourceEnd) + (link.IsExact || !showsLikeness ? '=' : '~') +
                Shown(target, to, link.TargetStart, link.TargetEnd));
        Assert.Equal(expected, string.Join(' ', links));
    }

    [Fact]
    public void Align_LongForms_AgreesWithTheUncutAlignment()
    {
        // The same 400 words twice: once by one table, once behind a prefix so long that the forms must be cut at anchors.
        var words = Enumerable.Range(0, 400).Select(index => "w" + Letters(index)).ToArray();
        var altered = words.Where((_, index) => index % 17 != 3).Select((word, index) => index % 29 == 0 ? word + "s" : word);
        var prefix = string.Join(' ', Enumerable.Range(400, 3000).Select(index => "p" + Letters(index))) + " ";
        var (source, target) = (string.Join(' ', words), string.Join(' ', altered));

        var uncut = WordAligner.Align(FormWords.Of(new SourceText(source)), FormWords.Of(new SourceText(target))).Links;
        var cut = WordAligner.Align(FormWords.Of(new SourceText(prefix + source)), FormWords.Of(new SourceText(prefix + target))).Links;

        Assert.Equal(uncut, cut.Where(link => link.SourceStart >= 3000).Select(
            link => new Link(link.SourceStart - 3000, link.SourceEnd - 3000, link.TargetStart - 3000, link.TargetEnd - 3000, link.IsExact)));
    }

    [Fact]
    public void Align_AnyForms_LinksAscendAndAreDisjoint() => Properties.Holds(Gen.Select(Forms, Forms), 2000, forms =>
    {
        var links = WordAligner.Align(forms.Item1, forms.Item2).Links;
        Assert.All(links, link => Assert.True(link.SourceStart < link.SourceEnd && link.TargetStart < link.TargetEnd));
        Assert.All(links.Zip(links.Skip(1)),
            pair => Assert.True(pair.First.SourceEnd <= pair.Second.SourceStart && pair.First.TargetEnd <= pair.Second.TargetStart));
        Assert.All(links, link => Assert.True(link.SourceEnd <= forms.Item1.Atoms.Count && link.TargetEnd <= forms.Item2.Atoms.Count));
    });

    [Fact]
    public void Align_FormWithItself_LinksEveryWordToItself() => Properties.Holds(Forms, 1000, form =>
    {
        var links = WordAligner.Align(form, form).Links;
        Assert.Equal(Enumerable.Range(0, form.Atoms.Count),
            links.SelectMany(link => Enumerable.Range(link.SourceStart, link.SourceEnd - link.SourceStart)));
        Assert.All(links, link => Assert.Equal((link.SourceStart, link.SourceEnd, true), (link.TargetStart, link.TargetEnd, link.IsExact)));
    });

    private static Gen<FormWords> Forms =>
        Gen.OneOf("one", "two", "12", "1", "2", "twelve", "double", "dot", "a", "uh", "hundred", "and", "100", "j", ".", "john").Array[0, 11]
            .Select(words => FormWords.Of(new SourceText(string.Join(' ', words))));

    /// <summary>Six letters that are another index's only by chance.</summary>
    private static string Letters(int index)
    {
        var mixed = (ulong)(index + 1) * 6_364_136_223_846_793_005UL;
        return new([.. Enumerable.Range(0, 6).Select(place => (char)('a' + (mixed >> (16 + 8 * place)) % 26))]);
    }

    private static string Shown(string text, FormWords words, int start, int end)
    {
        var keys = words.Atoms.Skip(start).Take(end - start).Select(atom => atom.Key);
        return string.Join(' ', keys.Select(key => text.Substring(text.IndexOf(key, StringComparison.OrdinalIgnoreCase), key.Length)));
    }
}
