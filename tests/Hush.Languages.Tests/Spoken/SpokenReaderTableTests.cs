using Hush.Languages.Spoken;

namespace Hush.Languages.Tests.Spoken;

public class SpokenReaderTableTests
{
    private static readonly (string Language, string Table)[] Tables =
        [("en", "english.tsv"), ("de", "german.tsv"), ("fr-CA", "french.tsv"), ("es", "spanish.tsv"), ("it", "italian.tsv"), ("pt", "portuguese.tsv"),
            ("nl", "dutch.tsv"), ("pl", "polish.tsv")];

    public static TheoryData<string, string, string> Readings()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (language, table) in Tables)
        {
            foreach (var line in SpokenTables.Lines(table))
            {
                var columns = line.Split('\t');
                rows.Add(language, columns[0], columns[1]);
            }
        }

        return rows;
    }

    public static TheoryData<string, string, string> Numbers()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in SpokenTables.Lines("numbers.tsv"))
        {
            var columns = line.Split('\t');
            rows.Add(columns[0], columns[1], columns[2]);
        }

        return rows;
    }

    public static TheoryData<string> OrdinarySentences() => [.. SpokenTables.Lines("english-ordinary.txt")];

    [Theory]
    [MemberData(nameof(Readings))]
    [MemberData(nameof(Numbers))]
    public void Read_Table_IsTheReading(string language, string said, string expected)
    {
        var reading = SpokenReader.Read(new SourceText(said), language);

        Assert.Equal(expected, reading.Text.Reveal());
        Assert.Equal(said != expected, reading.HasChanges);
        ReadingAssert.IsSound(said, reading);
    }

    [Theory]
    [MemberData(nameof(OrdinarySentences))]
    public void Read_OrdinarySentence_MakesNoPattern(string said)
    {
        var read = SpokenReader.Read(new SourceText(said), "en").Text.Reveal();

        Assert.DoesNotContain('@', read);
        Assert.True(LongestDigits(read) < 4, read);
    }

    private static int LongestDigits(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var character in text)
        {
            length = char.IsAsciiDigit(character) ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
