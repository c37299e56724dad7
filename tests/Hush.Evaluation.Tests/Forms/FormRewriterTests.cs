using Hush.Evaluation.Forms;

namespace Hush.Evaluation.Tests.Forms;

public sealed class FormRewriterTests
{
    [Theory]
    [InlineData("Hi, I'm [Ada Quill|PERSON].", "ada quill")]
    [InlineData("Mail [ada.quill@example.com|EMAIL], please!", "ada dot quill at example dot com")]
    [InlineData("She is [42|AGE].", "forty two")]
    public void Lexical_SaysMarksAndNumbers(string marked, string spoken)
    {
        var item = FormRewriter.Rewrite(Items.Document(marked), TextForm.Lexical);

        Assert.Equal(spoken, item.Turns[0].Text.Reveal(Assert.Single(item.Spans).Span));
        Assert.DoesNotContain(item.Turns[0].Text.Reveal(), unit => char.IsUpper(unit) || char.IsDigit(unit) || unit is ',' or '.' or '!');
    }

    [Theory]
    [InlineData("es", "Nací el [31|DOB].", "treinta y uno")]
    [InlineData("es-MX", "En [2017|DATE]", "dos mil diecisiete")]
    [InlineData("de", "geboren [1961|DOB]!", "neunzehnhunderteinundsechzig")]
    [InlineData("de", "Tel. [0170|PHONE]", "null eins sieben null")]
    [InlineData("fr", "[leo.b@example.fr|EMAIL]", "leo point b arobase example point fr")]
    [InlineData("pt", "Rua [7|ADDRESS]", "sete")]
    [InlineData("ru", "Дом [12|ADDRESS]", "12")] // no words known: digits stay
    [InlineData("hi", "नाम [प्रिया|PERSON]", "प्रिया")] // vowel signs belong to their letters
    public void Lexical_SpeaksTheLanguageOfTheText(string language, string marked, string spoken)
    {
        var item = FormRewriter.Rewrite(Items.Document(marked, language), TextForm.Lexical);

        Assert.Equal(spoken, item.Turns[0].Text.Reveal(Assert.Single(item.Spans).Span));
    }

    [Fact]
    public void Lower_KeepsEverySpan()
    {
        var item = FormRewriter.Rewrite(Items.Document("CALL [ADA QUILL|PERSON]"), TextForm.Lower);

        Assert.Equal("ada quill", item.Turns[0].Text.Reveal(Assert.Single(item.Spans).Span));
    }

    [Fact]
    public void Upper_KeepsEverySpan()
    {
        var item = FormRewriter.Rewrite(Items.Document("Straße 5, [José Ñuñez|PERSON] ﬁne"), TextForm.Upper);

        Assert.Equal("JOSÉ ÑUÑEZ", item.Turns[0].Text.Reveal(Assert.Single(item.Spans).Span));
    }

    [Theory]
    [InlineData(TextForm.Lexical)]
    [InlineData(TextForm.Upper)]
    public void Rewrite_RandomTexts_KeepsTheLettersOfEverySpan(TextForm form)
    {
        const string alphabet = "abcXYZ éß .,-'@";
        for (var seed = 0; seed < 500; seed++)
        {
            Random random = new(seed);
            string Piece(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var inside = "q" + Piece(random.Next(8)) + "q";
            var item = FormRewriter.Rewrite(Items.Document($"{Piece(9)} [{inside}|PERSON] {Piece(9)}"), form);

            string letters = new([.. item.Turns[0].Text.Reveal(Assert.Single(item.Spans).Span).Where(char.IsLetter).Select(char.ToLowerInvariant)]);
            Assert.True(letters.StartsWith('q') && letters.EndsWith('q'), $"seed {seed}");
            Assert.True(letters.Length >= inside.Count(char.IsLetter), $"seed {seed}");
        }
    }
}
