namespace Hush.Files.Tests;

/// <summary>Character references within a value are read as what they stand for and hidden with it; those around it stay as they are.</summary>
public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("html", "<p>R&#38;D: 503&#45;555&#45;0146</p>", "<p>R&#38;D: ************</p>")]
    [InlineData("html", "<p>Call &#53;03-555-0146</p>", "<p>Call ************</p>")]
    [InlineData("html", "<p>Call 503-555-014&#54;.</p>", "<p>Call ************.</p>")]
    [InlineData("html", "<p>Mail ana&#64;host.example</p>", "<p>Mail ****************</p>")]
    [InlineData("html", "<p>Mail ana&commat;host&period;example</p>", "<p>Mail ****************</p>")]
    [InlineData("html", "<p>Mail &#x61;&#x6e;&#x61;&#x40;&#x68;ost.example</p>", "<p>Mail ****************</p>")]
    [InlineData("html", "<p>Call 503&#0000000045;555&#x00002D;0146</p>", "<p>Call ************</p>")]
    [InlineData("html", "<p>Call 503&#45-555-0146 or &#52&#49&#53-555-2671</p>", "<p>Call 503&#45-555-0146 or ************</p>")]
    [InlineData("html", "<p>Call 503&#150;555&#150;0146</p>", "<p>Call ************</p>")]
    [InlineData("html", "<p>Call 503&hyphen;555&hyphen;0146</p>", "<p>Call ************</p>")]
    [InlineData("html", "<p>Call 503&nbsp555&nbsp;0146</p>", "<p>Call ************</p>")]
    [InlineData("html", "<p title='call 503&#45;555&#45;0146'>x</p>", "<p title='call ************'>x</p>")]
    [InlineData("html", "<p>x</p><!-- call 503&#45;555&#45;0146 -->", "<p>x</p><!-- call ************ -->")]
    [InlineData("html", "<a href='mailto:ana&#64;host.example'>ana&#64;host.example</a>", "<a href='mailto:****************'>****************</a>")]
    [InlineData("html", "<p>IBAN DE89&#32;3704&#32;0044&#32;0532&#32;0130&#32;00</p>", "<p>IBAN ***************************</p>")]
    [InlineData("html", "<p>&unknown; &#0; &#xD800; &#99999999; 503-555-0146 &amp</p>", "<p>&unknown; &#0; &#xD800; &#99999999; ************ &amp</p>")]
    [InlineData("xml", "<note><t>R&#38;D: 503&#45;555&#45;0146</t></note>", "<note><t>R&#38;D: ************</t></note>")]
    [InlineData("xml", "<note><t><![CDATA[<p>call 503&#45;555&#45;0146</p>]]></t></note>", "<note><t><![CDATA[<p>call ************</p>]]></t></note>")]
    [InlineData("json", "{\"a\":\"<p>R&#38;D\\t503&#45;555&#45;0146</p>\"}", "{\"a\":\"<p>R&#38;D\\t************</p>\"}")]
    [InlineData("json", "{\"a\":\"mail ana&#64;host.example\",\"b\":\"&#233;t&eacute;\"}", "{\"a\":\"mail ****************\",\"b\":\"&#233;t&eacute;\"}")]
    [InlineData("csv", "note,x\nCall 503&#45;555&#45;0146 now,y\n", "note,x\nCall ************ now,y\n")]
    [InlineData("csv", "note,x\n\"R&#38;D \"\"503&#45;555&#45;0146\"\"\",y\n", "note,x\n\"R&#38;D \"\"************\"\"\",y\n")]
    [InlineData("yaml", "note: Call &#53;03-555-0146 now\n", "note: 'Call ************ now'\n")]
    [InlineData("sql", "INSERT INTO n (t) VALUES ('Call 503&#45;555&#45;0146');\n", "INSERT INTO n (t) VALUES ('Call ************');\n")]
    public void A_value_with_references_is_hidden(string format, string file, string expected) =>
        Assert.Equal(expected, FileCase.Redact(file, new FileReadOptions { Format = format }, FileCase.Patterns));
}
