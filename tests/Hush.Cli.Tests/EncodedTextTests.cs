namespace Hush.Cli.Tests;

/// <summary>Text that is encoded outside of a message is refused, since nothing would be found in it.</summary>
public sealed class EncodedTextTests
{
    [Theory]
    [InlineData("see the file\nbegin 644 letter.txt\n*34%R:6$@3&EN\n`\nend\n")]
    [InlineData("\u001B$B;3ED\u001B(B")]
    [InlineData("Gr=C3=BC=C3=9Fe, Mar=C3=ADa")]
    [InlineData("Mar=C3=ADa Lindqvist wrote")]
    [InlineData("this line goes on =\nand on and on, and =\nthe third part of it =\ntoo")]
    [InlineData("RGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcxIGFi\r\nb3V0IHRoZSBmbGF0LiBUaGFuayB5b3UsIFRvbWFzeiBXaWxr")]
    [InlineData(
        "attached:\r\n\r\nRGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcxIGFi\r\nb3V0IHRoZSBmbGF0LiBUaGFuayB5b3UsIFRvbWFzeiBXaWxr\r\n\r\nbye")]
    public async Task Encoded_text_is_refused(string input)
    {
        var run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Lindqvist", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.OfAsync(input, "redact", "--plain")).ExitCode);
    }

    [Theory]
    [InlineData(
        "MIME-Version: 1.0\n\n--b\nContent-Transfer-Encoding: 7bit\n\nhello\n--b\nContent-Transfer-Encoding: quoted-printable\n\nMar=69a\n--b--")]
    [InlineData("Content-Transfer-Encoding: x-uuencode\nMIME-Version: 1.0\n\nbegin 644 a.txt\n#TWFy\n`\nend")]
    [InlineData("Content-Type: text/plain; charset=\"UTF-7\"\n\nMar+AO0-a")]
    public async Task A_message_with_a_part_that_cannot_be_read_is_3_and_says_so(string input)
    {
        var run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("was not searched\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Transfer-Encoding: 8bit\n\nhello")]
    [InlineData("we send Content-Transfer-Encoding: base64 in every mail")]
    [InlineData("x = 3\ny = 4\nz = 5")]
    [InlineData("a == b, or a =C3 on the chart")]
    [InlineData("id=C3=A9, x=D0=B4")]
    [InlineData("begin 644 is a mode")]
    [InlineData(
        "-----BEGIN KEY-----\nAFy4FHDMKP9btxNvyyf+WrYSbsom/Vm1EW3JJfxYtBBsyCT7V7MPa8cj+layDmrG\nIvlVsQ1pxSH4VLAMaMQg91OvC2fDH/ZSrgpmwh71Ua0JZcEd9FCsCGTAHPNPqwdj\nvxvyTqoGYr4a8U2pBWG9GfBMqARgvBjvS6cDX7sX7kqmAl66Fu1JpQFduRXsSKQAXLgU60ej\n-----END KEY-----")]
    [InlineData("what? =?= no")]
    [InlineData("the price is $30 \u00A3(B)")]
    [InlineData("a100000000000000000000000000000000000000000000000000000000b")]
    [InlineData("https://example.com/?filename=a%20b")]
    [InlineData("charset=utf-8 is what we use")]
    [InlineData("=====\nheading\n=====\ntext\n=====\n")]
    public async Task Other_text_is_read(string input) => Assert.Equal(0, (await CommandRun.OfAsync(input, "redact")).ExitCode);

    [Theory]
    [InlineData("[{\"from\":\"=?utf-8?B?TWFyaWEgTGluZHF2aXN0?=\",\"body\":\"hello\"},{\"from\":\"Tom\",\"body\":\"bye\"}]")]
    [InlineData("[{\"author\":\"me\",\"message\":\"RGVhciBNYXJpYSBMaW5kcXZpc3QsIGhlbGxv\"}]")]
    [InlineData("{\"comments\":[{\"author_id\":1,\"body\":\"=?utf-8?Q?Mar=C3=ADa_Lindqvist?= wrote\"}]}")]
    [InlineData("speaker,start,text\nagent,1,hello\ncaller,2,=?utf-8?B?TWFyaWEgTGluZHF2aXN0?=\nagent,3,bye\n")]
    public async Task Encoded_mail_in_a_chat_is_decoded(string input)
    {
        var run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain("TGluZHF2aXN0", run.Output, StringComparison.Ordinal); // Lindqvist
        Assert.DoesNotContain("GluZHF2aXN0", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Lindqvist", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"documents\":[{\"id\":\"1\",\"text\":\"Subject: =?utf-8?B?TWFyaWEgTGluZHF2aXN0?=\"}]}", "redact")]
    [InlineData("RGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcx", "detect")]
    public async Task Encoded_text_that_is_answered_with_results_is_named(string input, string command)
    {
        var run = await CommandRun.OfAsync(input, command);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("what is encoded was not searched", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whatsapp", "[01/02/2024, 10:15:00] Maria: =?utf-8?B?TWFyaWEgTGluZHF2aXN0?=\n[01/02/2024, 10:16:00] Tom: hi\n")]
    [InlineData("zendesk", "{\"comments\":[{\"author_id\":1,\"body\":\"=?utf-8?B?TWFyaWEgTGluZHF2aXN0?=\"}]}")]
    public async Task Encoded_text_in_a_named_format_of_chats_is_named(string format, string input)
    {
        var run = await CommandRun.OfAsync(input, "redact", "--as", format);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("e-mail with encoded headers was not searched", run.Errors, StringComparison.Ordinal);
    }
}
