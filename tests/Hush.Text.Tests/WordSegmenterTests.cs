using Hush.TestKit;
using static Hush.WordKind;

namespace Hush.Text.Tests;

public sealed class WordSegmenterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \t\r\n\u00A0\u3000", "")]
    [InlineData("Hi, I'm Zoë.", "Hi L|, M|I'm L|Zoë L|. M")]
    [InlineData("rock'n'roll O’Brien", "rock'n'roll L|O’Brien L")]
    [InlineData("the dogs' 'toy' 90's", "the L|dogs L|' M|' M|toy L|' M|90 D|' M|s L")]
    [InlineData("don''t", "don L|' M|' M|t L")]
    [InlineData("e\u0301'e\u0301 n\u0303o", "e\u0301'e\u0301 L|n\u0303o L")]
    [InlineData("4111 B2B 4th A4's x", "4111 D|B2B X|4th X|A4 X|' M|s L|x L")]
    [InlineData("Anne-Marie co-op", "Anne L|- M|Marie L|co L|- M|op L")]
    [InlineData("j.doe@x_y.com", "j L|. M|doe L|@ M|x L|_ M|y L|. M|com L")]
    [InlineData("$5.00 ²½", "$ M|5 D|. M|00 D|² M|½ M")]
    [InlineData("٣٤ ４", "٣٤ D|４ D")]
    [InlineData("𝒜bc 👩🏻", "𝒜bc L|👩 M|🏻 M")]
    [InlineData("❤\uFE0F 1\uFE0F\u20E3", "❤\uFE0F M|1\uFE0F\u20E3 D")]
    [InlineData("\u0301 a", "\u0301 M|a L")]
    [InlineData("con\u00ADtact می\u200Cخواهم", "con\u00ADtact L|می\u200Cخواهم L")]
    [InlineData("\u200Fאבא\u200F a\u200Bb", "אבא L|a L|b L")]
    [InlineData("東京都 3月", "東 L|京 L|都 L|3 D|月 L")]
    [InlineData("私はスーパーへ", "私 L|は L|スーパー L|へ L")]
    [InlineData("らーめん ーあ", "らーめん L|ーあ L")]
    [InlineData("ชื่อabc๑๒", "ชื่อ L|abc๑๒ X")]
    [InlineData("한국어 \u1112\u1161\u11AB", "한국어 L|\u1112\u1161\u11AB L")]
    [InlineData("Mr漢abcカ", "Mr L|漢 L|abc L|カ L")]
    public void Segment_FindsWordsAndMarks(string text, string expected)
    {
        Assert.Equal(expected, Show(text));
    }

    [Fact]
    public void Segment_LoneSurrogatesAreMarks()
    {
        var words = WordSegmenter.Segment(new SourceText("a\uD83D\uDE00\uDE00b\uD83D"));
        Assert.Equal(
            [(0, 1, Letters), (1, 2, Mark), (3, 1, Mark), (4, 1, Letters), (5, 1, Mark)],
            words.Select(word => (word.Span.Start, word.Span.Length, word.Kind)));
    }

    [Fact]
    public void Segment_AnyText_IsOrderedDisjointAndLosesOnlyBlanksAndFormatCharacters() => Properties.Holds(RandomText.Of(30), 400, text =>
    {
        var end = 0;
        foreach (var word in WordSegmenter.Segment(new SourceText(text)))
        {
            Assert.True(word.Span.Start >= end && word.Span.Length > 0 && word.Span.End <= text.Length, $"{word.Span} after {end}");
            Assert.True(IsUnseen(text[end..word.Span.Start]), $"something before {word.Span} was lost");
            end = word.Span.End;
        }

        Assert.True(IsUnseen(text[end..]), "the end was lost");
    });

    private static bool IsUnseen(string gap) => gap.EnumerateRunes().All(rune =>
        System.Text.Rune.IsWhiteSpace(rune) || System.Text.Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format);

    private static string Show(string text)
    {
        var source = new SourceText(text);
        return string.Join('|', WordSegmenter.Segment(source).Select(word => $"{source.Reveal(word.Span)} {Letter(word.Kind)}"));

        static char Letter(WordKind kind) => kind switch { Letters => 'L', Digits => 'D', Mixed => 'X', _ => 'M' };
    }
}
