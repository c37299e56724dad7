using System.Text;
using Hush.Transcripts.Json;
using Hush.Transcripts.Lines;
using Hush.Transcripts.Redaction;
using Hush.Transcripts.Tables;

namespace Hush.Transcripts.Tests;

public sealed class ReaderTests
{
    [Fact]
    public void A_json_file_longer_than_the_buffer_keeps_every_place()
    {
        var json = "[" + string.Join(",\n", Enumerable.Range(0, 9000).Select(number => $"{{\"text\":\"value é {number}\",\"n\":{number}}}")) + "]";
        var bytes = Encoding.UTF8.GetBytes(json);
        var count = 0;
        foreach (var step in new JsonScanner(new MemoryStream(bytes), new JsonPath()).Read())
        {
            if (step.Kind != JsonEventKind.String) continue;
            Assert.Equal("[].text", step.Path.Text);
            Assert.Equal($"value é {count}", step.Place!.Text);
            Assert.Equal(step.Place.Text, Encoding.UTF8.GetString(bytes, (int)step.Place.Start, Encoding.UTF8.GetByteCount(step.Place.Text)));
            count++;
        }

        Assert.Equal(9000, count);
    }

    [Theory]
    [InlineData("1.5", "Seconds", 1500)]
    [InlineData("1.5s", "Ticks", 1500)]
    [InlineData("PT1M2.5S", "Seconds", 62500)]
    [InlineData("1500", "Milliseconds", 1500)]
    [InlineData("15000000", "Ticks", 1500)]
    [InlineData("-1", "Seconds", null)]
    [InlineData("soon", "Seconds", null)]
    [InlineData("PTX", "Seconds", null)]
    [InlineData("1e40", "Seconds", null)]
    public void Times_are_read_in_their_units(string text, string unit, int? milliseconds) =>
        Assert.Equal(milliseconds, (int?)JsonTime.Read(text, Enum.Parse<TimeUnit>(unit))?.TotalMilliseconds);

    [Theory]
    [InlineData("2026-03-14T09:17:30Z", true)]
    [InlineData("2026-03-14T09:17:30.123+01:00", true)]
    [InlineData("1984-03-07T00:00:00Z", false)]
    [InlineData("1984-03-07", false)]
    [InlineData("PT1.5S", true)]
    [InlineData("8ea0e38b-efb3-4757-924a-5f94061cf8c2", true)]
    [InlineData("en-US", true)]
    [InlineData("0.98", true)]
    [InlineData("...", true)]
    [InlineData("4155552671", false)]
    [InlineData("Jo", false)]
    [InlineData("A-17", false)]
    public void Values_without_words_are_known_by_their_shape(string value, bool fits) => Assert.Equal(fits, StructureShape.Fits(value));

    [Theory]
    [InlineData("a,b,c", "a|b|c")]
    [InlineData("a;\"b;c\";d", "a|b;c|d")]
    [InlineData("a,\"say \"\"hi\"\"\",c", "a|say \"hi\"|c")]
    [InlineData("a,,c,", "a||c|")]
    [InlineData("a,\"two\nlines\",c", "a|twolines|c")]
    [InlineData("é,\"ü\"\"\",c", "é|ü\"|c")]
    public void Fields_are_read_with_their_places(string table, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(table);
        (var _, var fields) = Assert.Single(FieldReader.Read(new MemoryStream(bytes)));

        Assert.Equal(expected, string.Join('|', fields.Select(field => string.Concat(field.Select(place => place.Text)))));
        foreach (var place in fields.SelectMany(field => field).Where(place => !place.Text.Contains('"', StringComparison.Ordinal)))
            Assert.Equal(place.Text, Encoding.UTF8.GetString(bytes, (int)place.Start, Encoding.UTF8.GetByteCount(place.Text)));
    }

    [Fact]
    public void Lines_of_any_end_are_read_with_their_places()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("eins\r\nzwei é\n\ndrei")];
        TextPlace[] lines = [.. LineReader.Read(new MemoryStream(bytes))];

        Assert.Equal(["eins", "zwei é", "", "drei"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal(line.Text, Encoding.UTF8.GetString(bytes, (int)line.Start, Encoding.UTF8.GetByteCount(line.Text))));
        Assert.Throws<TranscriptProblemException>(() => LineReader.Read(new MemoryStream([65, 10, 0xC3, 10])).Count());
    }

    [Theory]
    [InlineData("Agent", null)]
    [InlineData("SPEAKER_00", null)]
    [InlineData("spk_1", null)]
    [InlineData("S2", null)]
    [InlineData("A", null)]
    [InlineData("END_USER", null)]
    [InlineData("Maria Lindqvist", "[SPEAKER_1]")]
    [InlineData("+14155552671", "[SPEAKER_1]")]
    public void Roles_and_numbers_name_nobody(string speaker, string? label) => Assert.Equal(label, new SpeakerLabels().For(speaker));

    [Fact]
    public void One_person_has_one_label()
    {
        SpeakerLabels labels = new();
        string[] written = [.. "Maria;Tomasz Wilk;Maria Lindqvist;maria lindqvist;Wilk".Split(';').Select(name => labels.For(name)!)];

        Assert.Equal(["[SPEAKER_1]", "[SPEAKER_2]", "[SPEAKER_1]", "[SPEAKER_1]", "[SPEAKER_2]"], written);
    }
}
