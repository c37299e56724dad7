using Hush.Recognition.Lexicons;

namespace Hush.Detection.Tests.Lexicons;

public sealed class NameLexiconTests
{
    [Theory]
    [InlineData("john"), InlineData("Priya"), InlineData("OLGA"), InlineData("Chinedu"), InlineData("Siobhan"), InlineData("José"),
        InlineData("Zoë"), InlineData("Thị")]
    public void Given_names_of_any_case_and_accent_are_known(string name) => Assert.True(NameLexicon.IsGivenName(name));

    [Theory]
    [InlineData("doe"), InlineData("O'Brien"), InlineData("O’Brien"), InlineData("Nguyễn"), InlineData("okafor"), InlineData("Müller"),
        InlineData("Hernández")]
    public void Family_names_are_known_whatever_the_apostrophe(string name) => Assert.True(NameLexicon.IsFamilyName(name));

    [Theory]
    [InlineData("will"), InlineData("May"), InlineData("mark"), InlineData("grace"), InlineData("hope"), InlineData("the"), InlineData("account"),
        InlineData("don't"), InlineData("hello")]
    public void Ordinary_words_are_common_though_names_too(string word) => Assert.True(NameLexicon.IsCommonWord(word));

    [Theory]
    [InlineData("john"), InlineData("priya"), InlineData("chinedu"), InlineData("katarzyna"), InlineData("qzxwv")]
    public void Names_and_unknown_words_are_not_common(string word) => Assert.False(NameLexicon.IsCommonWord(word));

    [Theory]
    [InlineData("paris"), InlineData("New York"), InlineData("los angeles"), InlineData("Illinois")]
    public void Places_of_several_words_are_known(string place) => Assert.True(NameLexicon.IsPlace(place));

    [Theory]
    [InlineData(""), InlineData("'"), InlineData("qzxwv"), InlineData("\ud800"), InlineData("x\u0301y\u0302z")]
    public void What_no_list_holds_has_no_profile(string word) => Assert.False(NameLexicon.Find(word).IsKnown);

    [Fact]
    public void A_word_longer_than_any_name_is_unknown() => Assert.False(NameLexicon.Find(new string('a', 5000)).IsKnown);

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        NameLexicon.Find("john");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++) NameLexicon.Find("Hernández");
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("ÉÈÊË", "eeee"), InlineData("Øystein", "oystein"), InlineData("Łukasz", "lukasz"), InlineData("Đặng", "dang"),
        InlineData("ОЛЬГА", "ольга"), InlineData("d'Angelo", "dangelo")]
    public void Folding_takes_accents_capitals_and_apostrophes_away(string word, string expected)
    {
        Span<char> folded = stackalloc char[16];
        Assert.Equal(expected, folded[..LetterFolding.Fold(word, folded)].ToString());
    }

    [Fact]
    public void Folding_into_too_little_room_says_so() => Assert.Equal(-1, LetterFolding.Fold("john", new char[3]));
}
