using System.Text;

namespace Hush.Cli.Tests;

/// <summary>Text is read or refused: nothing passes unread with exit code 0.</summary>
public sealed class UnreadTextTests
{
    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32")]
    [InlineData("utf-32be")]
    [InlineData("utf-8")]
    public async Task Unicode_without_a_mark_is_read(string name)
    {
        var bytes = Encoding.GetEncoding(name).GetBytes(Samples.Letter);
        Assert.Equal(Encoding.GetEncoding(name).GetBytes(Samples.RedactedLetter), await CommandRun.BytesOfAsync(bytes, "redact"));
        var lines = Encoding.GetEncoding(name).GetBytes("{\"id\":\"1\",\"text\":\"" + Samples.Letter + "\"}\n");
        Assert.Contains(Samples.RedactedLetter, (await CommandRun.OfAsync(lines, "redact", "--jsonl")).Succeeded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Звоните, мой номер 415-555-2671.", "utf-16le")]
    [InlineData("电话 415-555-2671。", "utf-16be")]
    [InlineData("Τηλέφωνο 415-555-2671.", "utf-16le")]
    public async Task Other_scripts_in_UTF16_are_read(string text, string name)
    {
        var written = Encoding.GetEncoding(name).GetString(await CommandRun.BytesOfAsync(Encoding.GetEncoding(name).GetBytes(text), "redact"));
        Assert.Contains(text[..3], written, StringComparison.Ordinal);
        Assert.DoesNotContain("2671", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("UTF-16")]
    public async Task A_named_encoding_is_used(string name)
    {
        var text = "in the café my phone is 415-555-2671.";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        Assert.StartsWith("in the café my phone is ****",
            encoding.GetString(await CommandRun.BytesOfAsync(encoding.GetBytes(text), "redact", "--encoding", name)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16le")]
    public async Task Documents_of_the_API_are_read_in_a_named_encoding(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var input = encoding.GetBytes("{\"id\":\"1\",\"text\":\"in the café my phone is 415-555-2671.\"}");
        Assert.Contains("PhoneNumber", (await CommandRun.OfAsync(input, "detect", "--encoding", name)).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("my phone is ************.", (await CommandRun.OfAsync(input, "redact", "--encoding", name)).Succeeded(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_encoding_is_a_wrong_option() =>
        Assert.Equal(2, (await CommandRun.OfAsync("x", "redact", "--encoding", "utf-5")).ExitCode);

    [Fact]
    public async Task Bytes_of_another_encoding_are_refused() =>
        Assert.Equal(65, (await CommandRun.OfAsync(Encoding.Latin1.GetBytes("Grüße 415-555-2671"), "redact")).ExitCode);

    [Fact]
    public async Task Zero_characters_are_no_text() =>
        Assert.Equal(65, (await CommandRun.OfAsync(new byte[] { 65, 0, 0, 66, 67, 0, 68, 69 }, "redact")).ExitCode);

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj\n(Maria Lindqvist) Tj")]
    [InlineData(@"{\rtf1\ansi Maria Lindqvist}")]
    public async Task A_structure_that_is_not_read_is_refused(string input)
    {
        var run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Maria", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.OfAsync(input, "redact", "--plain")).ExitCode);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<person>Maria Lindqvist</person>")]
    [InlineData("<!DOCTYPE html><p>Maria Lindqvist")]
    [InlineData("<html><body>Maria Lindqvist</body></html>")]
    [InlineData("Dear all, <b>Maria Lindqvist</b> will call.")]
    [InlineData("name,mail,phone\nMaria Lindqvist,m@example.com,415-555-2671\nTomasz Wilk,t@example.org,312-555-1234\n")]
    [InlineData("name;mail;note\n\"Lindqvist; Maria\";t@example.org;x\nA;b@example.org;y\n")]
    [InlineData("name\tmail\tphone\nMaria Lindqvist\tm@example.com\t1\nTom\tt@example.org\t2\n")]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nTWFyaWEgTGluZHF2aXN0")]
    [InlineData("content-transfer-encoding: Quoted-Printable\n\nMar=69a Lindqvist")]
    [InlineData("From: =?utf-8?B?TWFyaWEgTGluZHF2aXN0?= <m@example.com>\n\nhello")]
    [InlineData("Subject: =?ISO-8859-1?Q?Maria_Lindqvist?=\n\nhello")]
    [InlineData("Subject: =?utf-8*sv?q?Maria_Lindqvist?=\n\nhello")]
    [InlineData("Content-Disposition: attachment; filename*=utf-8''Maria%20Lindqvist.pdf\nMIME-Version: 1.0\n\nhello")]
    public async Task A_structure_is_read(string input)
    {
        var written = (await CommandRun.OfAsync(input, "redact")).Succeeded();
        foreach (var hidden in new[] { "Maria", "Lindqvist", "TWFyaWEg", "=69a", "TGluZHF2aXN0" }) Assert.DoesNotContain(hidden, written,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hello, I moved, again.\nWrite to me, please, soon.\nThat is all.")]
    [InlineData("if a < b and b > c then call me")]
    [InlineData("mail <m.l@example.com> or <t.w@example.org>")]
    [InlineData("Content-Transfer-Encoding: 8bit\n\nhello")]
    [InlineData("at 10:00:01 --> gate 4")]
    [InlineData("one, two, three")]
    public async Task Plain_text_is_read(string input) => (await CommandRun.OfAsync(input, "redact")).Succeeded();
}
