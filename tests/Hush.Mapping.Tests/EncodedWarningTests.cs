namespace Hush.Mapping.Tests;

/// <summary>Texts that hold others in an encoding for mail are answered with a warning, since what is encoded is not searched.</summary>
public sealed class EncodedWarningTests
{
    [Theory]
    [InlineData("Subject: =?utf-8?B?TWFyaWEgTGluZHF2aXN0?=")]
    [InlineData("Betreff: =?ISO-8859-1?Q?Gr=FC=DFe_von_Maria?=")]
    [InlineData("wrote =?UTF-8?Q?Mar=C3=ADa_Lindqvist?= today")]
    [InlineData("filename*=utf-8''Mar%C3%ADa.pdf")]
    [InlineData("Content-Transfer-Encoding: base64\n\nTWFyaWE=")]
    [InlineData("Content-Transfer-Encoding: quoted-printable\n\nMar=EDa")]
    [InlineData("Content-Type: text/plain; charset=utf-7\n\nMar+AO0-a")]
    [InlineData("Mar=C3=ADa Lindqvist")]
    [InlineData("Gr=C3=BC=C3=9Fe, Jos=C3=A9")]
    [InlineData("RGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcx")]
    [InlineData("attached:\nRGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcx\nbye")]
    [InlineData("AFAAbABlAGEAcwBlACAAYwBhAGwAbAAgADQAMQA1AC0ANQA1ADUALQAyADYANwAx")] // UTF-16BE
    [InlineData("UABsAGUAYQBzAGUAIABjAGEAbABsACAANAAxADUALQA1ADUANQAtADIANgA3ADEA")] // UTF-16LE
    [InlineData("z+7n4u7t6PLlIOzt5SDn4OLy8OAg7+4g7e7s5fDzIDQxNS01NTUtMjY3MQ==")] // windows-1251
    [InlineData("begin 644 a.txt\n#TWFy\n`\nend")]
    [InlineData("\u001B$B;3ED\u001B(B")]
    public void Encoded_text_has_a_warning(string text)
    {
        var warning = Assert.Single(EncodedWarning.Of(["hello", text]));
        Assert.Equal("EncodedText", warning.Code);
        Assert.DoesNotContain("Maria", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Maria Lindqvist, 415-555-2671")]
    [InlineData("a == b and c=3")]
    [InlineData("we send Content-Transfer-Encoding: base64 in every mail")]
    [InlineData("id=C3=A9, x=D0=B4")]
    [InlineData("what? =?= no")]
    [InlineData("sha 3f786850e387550fdab836ed7e6dc881de23001b")]
    public void Other_text_has_none(string text) => Assert.Empty(EncodedWarning.Of([text]));

    [Fact]
    public void Every_form_of_a_turn_is_looked_at()
    {
        RepresentationSet forms = new(new SourceText("Hello, Maria."), Itn: new SourceText("=?utf-8?B?TWFyaWEgTGluZHF2aXN0?="));
        Conversation conversation = new("1", "en", Modality.Transcript, [new ConversationItem("1", "1", null, forms, [])]);
        Assert.Single(EncodedWarning.Of(EncodedWarning.TextsOf(conversation)));
    }

    [Fact]
    public void What_a_file_was_found_to_hold_has_a_warning_too()
    {
        Assert.Contains("quoted-printable text", Assert.Single(EncodedWarning.OfName("quoted-printable text")).Message, StringComparison.Ordinal);
        Assert.Empty(EncodedWarning.OfName(null));
    }
}
