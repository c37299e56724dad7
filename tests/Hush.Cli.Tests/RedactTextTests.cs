using System.Text;

namespace Hush.Cli.Tests;

public sealed class RedactTextTests
{
    [Theory]
    [InlineData(Samples.Letter, Samples.RedactedLetter)]
    [InlineData(Samples.Letter + "\n", Samples.RedactedLetter + "\n")]
    [InlineData(Samples.Letter + "\r\n" + Samples.Letter + "\r\n", Samples.RedactedLetter + "\r\n" + Samples.RedactedLetter + "\r\n")]
    [InlineData("", "")]
    [InlineData("\n", "\n")]
    [InlineData("nothing here \ud83d\ude00", "nothing here \ud83d\ude00")]
    public async Task Plain_text_comes_out_as_it_came_in_but_redacted(string input, string expected)
    {
        Assert.Equal(expected, (await CommandRun.OfAsync(input, "redact")).Succeeded());
        Assert.Equal(expected, (await CommandRun.OfAsync(input, "redact", "-")).Succeeded());
    }

    [Fact]
    public async Task Byte_order_marks_stay_and_are_no_part_of_the_text()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var letter = await CommandRun.BytesOfAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.Letter)], "redact");
            Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.RedactedLetter)], letter);
            Assert.NotNull((await CommandRun.OfAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.Chat)], "redact", "--format",
                "json")).Json["conversationItems"]);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bytes_that_are_no_text_are_refused(bool isJsonLines)
    {
        byte[] input = [.. Encoding.UTF8.GetBytes("""{"text":"my name is Maria Lindqvist"}""" + "\n{\"text\":\""), 0xC3, 0x28, (byte)'"', (byte)'}'];
        var run = await CommandRun.OfAsync(input, isJsonLines ? ["redact", "--jsonl"] : ["redact"]);
        Assert.Equal((65, "hush: standard input: not UTF-8 text; name its --encoding\n"), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("Utf16CodeUnit", 15, 16)]
    [InlineData("UnicodeCodePoint", 14, 16)]
    [InlineData("TextElements_v8", 13, 15)]
    public async Task Offsets_count_the_asked_unit(string unit, int offset, int length)
    {
        const string text = "\U0001F600\u0301 my name is Mari\u0301a Lindqvist";
        var document = (await CommandRun.OfAsync(text, "redact", "--with-values", "--format", "json", "--string-index-type", unit)).Json;
        var entity = Assert.Single(document["entities"]!.AsArray())!;
        Assert.Equal(("Mari\u0301a Lindqvist", length), (entity["text"]!.GetValue<string>(), entity["length"]!.GetValue<int>()));
        Assert.Equal(offset, entity["offset"]!.GetValue<int>());
        Assert.EndsWith(" my name is " + new string('*', length), document["redactedText"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*******0987", "--unmask-length", "4")]
    [InlineData("#########87", "--redaction-character", "#", "--unmask-length", "2")]
    [InlineData("859-98-0987", "--policy", "noMask")]
    public async Task Options_say_what_a_value_becomes(string expected, params string[] options) =>
        Assert.Equal($"my SSN is {expected}", (await CommandRun.OfAsync("my SSN is 859-98-0987", ["redact", .. options])).Succeeded());

    [Fact]
    public async Task A_value_may_be_made_up()
    {
        var redacted = (await CommandRun.OfAsync("my SSN is 859-98-0987", "redact", "--policy", "syntheticReplacement")).Succeeded();
        Assert.Matches(@"^my SSN is [^*\s]+$", redacted);
        Assert.DoesNotContain("859-98-0987", redacted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_negative_number_of_readable_characters_is_refused() =>
        Assert.NotEqual(0, (await CommandRun.OfAsync("x", "redact", "--unmask-length", "-1")).ExitCode);

    [Fact]
    public async Task Colour_shows_what_changed()
    {
        var lines = (await CommandRun.OfAsync(Samples.Letter + "\r\nmore\u001b[2J\u0007\ttext\r\n", "redact", "--with-values", "--color",
            "always")).Succeeded().Split('\n');
        Assert.Equal(
        [
            "\e[31m- " + Samples.Letter + "\e[0m", "\e[31m- more\u2423[2J\u2423\ttext\e[0m",
            "\e[32m+ " + Samples.RedactedLetter + "\e[0m", "\e[32m+ more\u2423[2J\u2423\ttext\e[0m", "",
        ], lines);
    }

    [Fact]
    public async Task Colour_dims_what_did_not_change() =>
        Assert.Equal("\e[2m  nothing here\e[0m\n", (await CommandRun.OfAsync("nothing here\n", "redact", "--color", "always")).Succeeded());

    [Fact]
    public async Task Colour_is_off_unless_a_person_reads() =>
        Assert.DoesNotContain('\e', (await CommandRun.OfAsync(Samples.Letter, "redact")).Succeeded());

    [Fact]
    public async Task A_listed_value_stays_on_its_line_and_steers_no_terminal()
    {
        var row = (await CommandRun.OfAsync("""{"id":"a\tb\u001b[2J\nc","text":"my name is Maria Lindqvist"}""", "detect", "--format", "text"))
            .Succeeded();
        Assert.StartsWith("a b\u2423[2J c\t11\t15\tPerson\t", row, StringComparison.Ordinal);
        Assert.Equal(1, row.Count(character => character == '\n'));
    }
}
