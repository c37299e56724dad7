namespace Hush.Cli.Tests;

/// <summary>Text that is encoded outside of a message is refused, since nothing would be found in it.</summary>
public sealed class EncodedTextTests
{
    [Theory]
    [InlineData("see the file\nbegin 644 letter.txt\n*34%R:6$@3&EN\n`\nend\n")]
    [InlineData("\u001B$B;3ED\u001B(B")]
    [InlineData("Gr=C3=BC=C3=9Fe, Mar=C3=ADa")]
    [InlineData("this line goes on =\nand on and on, and =\nthe third part of it =\ntoo")]
    [InlineData("RGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcxIGFi\r\nb3V0IHRoZSBmbGF0LiBUaGFuayB5b3UsIFRvbWFzeiBXaWxr")]
    [InlineData("attached:\r\n\r\nRGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcxIGFi\r\nb3V0IHRoZSBmbGF0LiBUaGFuayB5b3UsIFRvbWFzeiBXaWxr\r\n\r\nbye")]
    public async Task Encoded_text_is_refused(string input)
    {
        CommandRun run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Lindqvist", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.OfAsync(input, "redact", "--plain")).ExitCode);
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\n\n--b\nContent-Transfer-Encoding: 7bit\n\nhello\n--b\nContent-Transfer-Encoding: quoted-printable\n\nMar=69a\n--b--")]
    [InlineData("Content-Transfer-Encoding: x-uuencode\nMIME-Version: 1.0\n\nbegin 644 a.txt\n#TWFy\n`\nend")]
    [InlineData("Content-Type: text/plain; charset=\"UTF-7\"\n\nMar+AO0-a")]
    public async Task A_message_with_a_part_that_cannot_be_read_is_3_and_says_so(string input)
    {
        CommandRun run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("was not searched\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Transfer-Encoding: 8bit\n\nhello")]
    [InlineData("we send Content-Transfer-Encoding: base64 in every mail")]
    [InlineData("x = 3\ny = 4\nz = 5")]
    [InlineData("a == b, or a =C3 on the chart")]
    [InlineData("begin 644 is a mode")]
    [InlineData("-----BEGIN KEY-----\nAFy4FHDMKP9btxNvyyf+WrYSbsom/Vm1EW3JJfxYtBBsyCT7V7MPa8cj+layDmrG\nIvlVsQ1pxSH4VLAMaMQg91OvC2fDH/ZSrgpmwh71Ua0JZcEd9FCsCGTAHPNPqwdj\nvxvyTqoGYr4a8U2pBWG9GfBMqARgvBjvS6cDX7sX7kqmAl66Fu1JpQFduRXsSKQAXLgU60ej\n-----END KEY-----")]
    [InlineData("what? =?= no")]
    [InlineData("the price is $30 \u00A3(B)")]
    [InlineData("a100000000000000000000000000000000000000000000000000000000b")]
    [InlineData("https://example.com/?filename=a%20b")]
    [InlineData("charset=utf-8 is what we use")]
    [InlineData("=====\nheading\n=====\ntext\n=====\n")]
    public async Task Other_text_is_read(string input) => Assert.Equal(0, (await CommandRun.OfAsync(input, "redact")).ExitCode);
}
