using CsCheck;
using Hush.Languages.Spoken;
using Hush.TestKit;

namespace Hush.Languages.Tests.Spoken;

public class SpokenReaderTests
{
    private const string Vocabulary =
        "zero one two five nine oh o ten fifteen twenty ninety hundred thousand and double triple first third twenty-two a b i m p u j x zed "
        + "alpha mike november as in for like capital upper case john smith dot at gmail com co uk yahoo dash underscore slash colon space plus "
        + "hash star point w http double the my email is it's , . ! ? - @ ... \n uh um then so that's comma march may of pm am minutes street "
        + "1 2 415 5551212 3.5 2nd born flat no the rate sign spelled";

    [Fact]
    public void Read_DigitsInSentence_MapBackToTheirWords()
    {
        const string Said = "yes six three three two seven eight one nine nine is my phone";
        var reading = SpokenReader.Read(new SourceText(Said), "en-US");
        var at = reading.Text.Reveal().IndexOf("633278199", StringComparison.Ordinal);

        Assert.Equal("six three three two seven eight one nine nine", At(Said, reading, at, 9));
        Assert.Equal("seven", At(Said, reading, at + 4, 1));
        Assert.Equal("is", At(Said, reading, reading.Text.Reveal().IndexOf("is my", StringComparison.Ordinal), 2));
    }

    [Theory]
    [InlineData("call four one five uh five five five now", "415555", "four one five uh five five five")]
    [InlineData("from nineteen eighty two on", "1982", "nineteen eighty two")]
    [InlineData("mail john dot doe at gmail com please", "john.doe@gmail.com", "john dot doe at gmail com")]
    [InlineData("so j as in john a as in ann n okay", "jan", "j as in john a as in ann n")]
    [InlineData("at three thirty pm", "3:30 pm", "three thirty pm")]
    [InlineData("born three twelve nineteen eighty two", "3/12/1982", "three twelve nineteen eighty two")]
    public void Read_Piece_MapsBackToAllThatSaidIt(string said, string piece, string expected)
    {
        var reading = SpokenReader.Read(new SourceText(said), "en");
        var at = reading.Text.Reveal().IndexOf(piece, StringComparison.Ordinal);

        Assert.True(at >= 0, reading.Text.Reveal());
        Assert.Equal(expected, At(said, reading, at, piece.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing to see here")]
    [InlineData("My number is 415-555-1212, mail j.doe@yahoo.com at https://example.com/a.")]
    public void Read_NothingSpoken_IsTheTextItself(string written)
    {
        var text = new SourceText(written);
        var reading = SpokenReader.Read(text, "en");

        Assert.False(reading.HasChanges);
        Assert.Same(text, reading.Text);
        Assert.True(reading.Map.IsIdentity);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("")]
    [InlineData("english")]
    public void Read_LanguageWithoutTables_ReadsOnlySinglesInARow(string language)
    {
        var reading = SpokenReader.Read(new SourceText("six three 4 1 5 or J-O-H-N at dot com"), language);

        Assert.Equal("six three 415 or JOHN at dot com", reading.Text.Reveal());
    }

    [Theory]
    [InlineData("one two\nthree four", "12\n34")]
    [InlineData("one two. three four", "12. 34")]
    [InlineData("my email is john\ndot doe at gmail dot com", "my email is john\ndoe@gmail.com")]
    public void Read_BreakOfLineOrSentence_IsNeverCrossed(string said, string expected) =>
        Assert.Equal(expected.Replace("\ndoe", "\ndot doe", StringComparison.Ordinal), SpokenReader.Read(new SourceText(said), "en").Text.Reveal());

    [Fact]
    public void Read_RandomWordsOfTheVocabulary_IsAlwaysSound() => Properties.Holds(
        Gen.Select(Gen.OneOf(Vocabulary.Split(' ')), Gen.Frequency((11, " "), (1, "")), (word, gap) => word + gap).Array[1, 40].Select(string.Concat),
        3000, AssertSound);

    [Fact]
    public void Read_RandomUnicode_IsAlwaysSound() => Properties.Holds(RandomText.Of(60), 1000, AssertSound);

    [Theory]
    [InlineData("oh ")]
    [InlineData("one ")]
    [InlineData("a ")]
    [InlineData("at ")]
    [InlineData("dot ")]
    [InlineData("john dot ")]
    [InlineData("at gmail dot ")]
    [InlineData("double ")]
    [InlineData("uh ")]
    [InlineData("one uh , ")]
    [InlineData("a as in ")]
    [InlineData("J. ")]
    [InlineData("one hundred and ")]
    [InlineData("a one b ")]
    [InlineData("b 1 ")]
    [InlineData("b dash ")]
    [InlineData("alpha 1 ")]
    [InlineData("may one ")]
    [InlineData("john underscore ")]
    [InlineData("w w w dot ")]
    [InlineData("colon slash slash a dot com ")]
    public void Read_LongRepetition_IsLinear(string piece)
    {
        Growth.IsLinear(Read, 4_000);

        void Read(int times)
        {
            var said = string.Concat(Enumerable.Repeat(piece, times));
            Assert.Equal(said.Length, SpokenReader.Read(new SourceText(said), "en").Map.OriginalLength);
        }
    }

    [Theory]
    [InlineData("zh", "一 ")]
    [InlineData("zh", "三七零，")]
    [InlineData("ja", "の")]
    [InlineData("ja", "いちに")]
    [InlineData("ko", "공")]
    [InlineData("ko", "공일이에 ")]
    [InlineData("th", "ศูนย์")]
    [InlineData("ar", "خمسة وعشرين ")]
    [InlineData("hu", "huszonegy ")]
    public void Read_LongRepetitionOfNumbers_IsLinear(string language, string piece)
    {
        Growth.IsLinear(Read, 4_000);

        void Read(int times)
        {
            var said = string.Concat(Enumerable.Repeat(piece, times));
            Assert.Equal(said.Length, SpokenReader.Read(new SourceText(said), language).Map.OriginalLength);
        }
    }

    [Theory]
    [InlineData("six", true)]
    [InlineData("Hundred", true)]
    [InlineData("oh", true)]
    [InlineData("third", true)]
    [InlineData("and", false)]
    [InlineData("john", false)]
    [InlineData("", false)]
    public void IsNumberWord_English(string word, bool expected) => Assert.Equal(expected, NumberWords.IsNumberWord(word, "en-GB"));

    [Theory]
    [InlineData("de-AT", "einundzwanzig", true)]
    [InlineData("de", "Zweihundertdreiundvierzig", true)]
    [InlineData("de", "zwo", true)]
    [InlineData("de", "doppelsieben", true)]
    [InlineData("de", "ein", false)]
    [InlineData("de", "punkt", false)]
    [InlineData("fr", "septante", true)]
    [InlineData("fr", "quatre", true)]
    [InlineData("fr", "mille", true)]
    [InlineData("fr", "une", false)]
    [InlineData("es-MX", "veintidós", true)]
    [InlineData("es", "quinientas", true)]
    [InlineData("es", "una", false)]
    [InlineData("es", "six", false)]
    [InlineData("nl", "six", false)]
    public void IsNumberWord_OtherLanguages(string language, string word, bool expected) =>
        Assert.Equal(expected, NumberWords.IsNumberWord(word, language));

    [Fact]
    public void ToString_NeverShowsTheText() =>
        Assert.DoesNotContain("633", SpokenReader.Read(new SourceText("six three three"), "en").ToString(), StringComparison.Ordinal);

    private static string At(string said, SpokenReading reading, int start, int length)
    {
        var span = reading.Map.ToOriginal(new TextSpan(start, length));
        return said.Substring(span.Start, span.Length);
    }

    private static void AssertSound(string said) => ReadingAssert.IsSound(said, SpokenReader.Read(new SourceText(said), "en"));
}
