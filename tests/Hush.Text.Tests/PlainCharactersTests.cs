namespace Hush.Text.Tests;

public sealed class PlainCharactersTests
{
    [Theory]
    [InlineData("マイナンバー１２３４－５６７８－９０１２です", "マイナンバー1234-5678-9012です")]
    [InlineData("ＡＢ１２（ａｂ）＠．：／＋", "AB12(ab)@.:/+")]
    [InlineData("１２３ー４５６７、カード", "123-4567、カード")] // the mark that lengthens a vowel, typed for a hyphen
    [InlineData("カード", "カード")]
    [InlineData("رقم ١٠١٢٣", "رقم 10123")]
    [InlineData("आधार २३४५", "आधार 2345")]
    [InlineData("เลข ๑๒๓", "เลข 123")]
    [InlineData("12\u00A034\u202F56\u300078", "12 34 56 78")]
    [InlineData("12\u201134\u201056\u221278", "12-34-56-78")]
    [InlineData("号码１２３，电话４５６", "号码123，电话456")] // the comma ends a clause
    [InlineData("219—09—9999, said he — and left", "219-09-9999, said he — and left")]
    [InlineData("4242·4242•4242∙4242 · list", "4242.4242.4242.4242 · list")]
    [InlineData("from 3–5 m², x³ ½ Ⅷ ①", "from 3–5 m², x³ ½ Ⅷ ①")]
    public void Fold_Replaces_OneByOne(string text, string plain)
    {
        var folded = PlainCharacters.Fold(new SourceText(text));
        Assert.Equal(plain, folded.Reveal());
        Assert.Equal(text.Length, folded.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain text, 42")]
    [InlineData("größe – 你好")]
    public void Fold_WithoutSuspects_IsTheSameText(string text)
    {
        var source = new SourceText(text);
        Assert.Same(source, PlainCharacters.Fold(source));
    }
}
