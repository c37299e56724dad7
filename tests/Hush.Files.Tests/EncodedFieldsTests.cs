using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MimeKit.Encodings;

namespace Hush.Files.Tests;

/// <summary>
/// What stands encoded in a field of a file is searched decoded and written back in its encoding. In the rows, <c>«b:text»</c> stands for the
/// text in base64, and so on.
/// </summary>
public sealed partial class EncodedFieldsTests
{
    [Theory]
    [InlineData("json", "{\"body\":\"«b:Please call 415-555-2671 today.»\"}")]
    [InlineData("json", "{\"payload\":{\"body\":{\"data\":\"«u:Schöne Grüße?? Ruf 415-555-2671 an.»\"}}}")]
    [InlineData("json", "[{\"contentBytes\":\"«j:Please call 415-555-2671 about the flat in which you lived for so long, dear neighbour.»\"}]")]
    [InlineData("json", "{\"text\":\"«8:Señor, su número es 415-555-2671, ¿verdad?»\"}")]
    [InlineData("json", "{\"script\":\"«6:Write-Host 415-555-2671»\"}")]
    [InlineData("json", "{\"link\":\"data:text/plain;base64,«b:Please call 415-555-2671.»\"}")]
    [InlineData("json", "{\"event\":\"«b:{\"phone\":\"415-555-2671\",\"n\":[1,2]}»\"}")]
    [InlineData("json", "{\"html\":\"«b:<p>Call <a href='tel:415-555-2671'>us</a></p>»\"}")]
    [InlineData("json", "{\"twice\":\"«b:{\"body\":\"«b:Please call 415-555-2671.»\"}»\"}")]
    [InlineData("json", "{\"body\":\"«q:Grüße, Tel. 415-555-2671»\"}")]
    [InlineData("json", "{\"body\":\"«q:<b>x</b> a=3 é 415-555-2671»\"}")]
    [InlineData("json", "{\"subject\":\"«w:Anruf für 415-555-2671»\"}")]
    [InlineData("json", "{\"subject\":\"Re: «w:Anruf für» 415-555-2671\"}")]
    [InlineData("json", "{\"from\":\"«w:Gérant 415-555-2671» <x>\",\"n\":1}")]
    [InlineData("jsonl", "{\"body\":\"«b:Please call 415-555-2671 today.»\"}\n{\"body\":\"ok\"}\n")]
    [InlineData("csv", "id,body\n1,«b:Please call 415-555-2671 today.»\n2,none\n")]
    [InlineData("csv", "id,body\r\n1,\"«l:Please call 415-555-2671 about the flat in which you lived for so long, dear neighbour.»\"\r\n")]
    [InlineData("csv", "id,subject\n1,\"=?UTF-8?Q?Ihr_Vertrag_f=C3=BCr_uns?= 415-555-2671\"\n")]
    [InlineData("csv", "id;subject\n1;«w:Anruf für 415-555-2671»\n")]
    [InlineData("json", "{\"query\":\"a=3Db, tel=415-555-2671\",\"n\":1}")]
    [InlineData("csv", "id,body\n1,\"«q:Grüße, Tel. 415-555-2671»\"\n")]
    [InlineData("tsv", "id\tbody\n1\t«u:Call 415-555-2671 now, please»\n")]
    [InlineData("xml", "<mail><body encoding='x'>«b:Please call 415-555-2671 today.»</body></mail>")]
    [InlineData("csv", "id,note\n1,\"Re \"\"x\"\"\n\n«w:Anruf für 415-555-2671»\"\n")]
    [InlineData("csv",
        "id,raw\r\n1,\"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n«b:Call 415-555-2671»\r\n\"\r\n")]
    [InlineData("xml", "<mail><body>\n    «b:Please call 415-555-2671 today.»\n  </body></mail>")]
    [InlineData("yaml", "note: «b:Please call 415-555-2671 today.»\n")]
    [InlineData("yaml", "note: \"«w:Anruf für 415-555-2671»\"\n")]
    [InlineData("ini", "[a]\nnote = «b:Please call 415-555-2671 today.»\n")]
    [InlineData("sql", "INSERT INTO mail (id, body) VALUES (1, '«b:Please call 415-555-2671 today.»');\n")]
    public void What_is_encoded_is_hidden_in_its_encoding(string format, string file)
    {
        var expected = Expand(file.Replace("415-555-2671", "************", StringComparison.Ordinal), isAfter: true);
        var redacted = FileCase.Redact(Encoding.UTF8.GetBytes(Expand(file, isAfter: false)), new FileReadOptions { Format = format }, out var report,
            FileCase.Patterns);
        Assert.Equal(Unquoted(expected), Unquoted(Encoding.UTF8.GetString(redacted)));
        Assert.Empty(report.Unread);
    }

    [Theory]
    [InlineData("csv", "id,mail\n1,\"Subject: «w:Anruf für 415-555-2671»\"\n")]
    [InlineData("json", "{\"head\":\"Subject: «w:Anruf für 415-555-2671»\",\"n\":1}")]
    [InlineData("json", "{\"head\":\"To: «w:Gérant 415-555-2671» <info@hof.example>\",\"n\":1}")]
    [InlineData("json", "{\"head\":\"Subject: «w:Grüße»\\nContent-Disposition: attachment; filename=\\\"415-555-2671.pdf\\\"\",\"n\":1}")]
    public void A_header_without_end_of_line_gets_none(string format, string file)
    {
        var redacted = Encoding.UTF8.GetString(FileCase.Redact(Encoding.UTF8.GetBytes(Expand(file, isAfter: false)),
            new FileReadOptions { Format = format }, out _, FileCase.Patterns));
        Assert.DoesNotContain("415-555-2671", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("\\n\"", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\"", redacted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"«b:The weather is fine today»\",\"n\":1}")]
    [InlineData("{\"a\":\"PurchaseOrderNumber\",\"b\":\"0000000000000000\",\"c\":\"================\"}")]
    [InlineData("{\"subject\":\"«w:Schöne Aussicht»\",\"href\":\"a=3\",\"x\":\"y = =3 z\"}")]
    [InlineData("{\"code\":\"x =\\n  3\",\"what\":\"=?= no\",\"rate\":\"100 %\"}")]
    [InlineData("{\"picture\":\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf\"}")]
    public void What_holds_nothing_stays_byte_for_byte(string file)
    {
        var bytes = Encoding.UTF8.GetBytes(Expand(file, isAfter: false));
        Assert.Equal(bytes, FileCase.Redact(bytes, new FileReadOptions { Format = "json" }, out var report, FileCase.Patterns));
        Assert.Empty(report.Unread);
    }

    [Theory]
    [InlineData(
        "MIME-Version: 1.0\r\nSubject: «w:Für 415-555-2671»\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n«b:Call 415-555-2671»\r\n", true)]
    [InlineData(
        "From: «w:José» <x.y@example.com>\r\nTo: z@example.org\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n«q:<p>Größe 415-555-2671</p>»\r\n", true)]
    [InlineData("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n«b:Call 415-555-2671»\r\n", false)]
    [InlineData(
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n«b:Call 415-555-2671»\r\n--bb--\r\n", false)]
    public void A_message_within_json_is_read_as_a_message(string message, bool isEncodedTwice)
    {
        message = Expand(message, isAfter: false);
        var value = isEncodedTwice ? Convert.ToBase64String(Encoding.UTF8.GetBytes(message)) : message;
        var redacted = FileCase.Redact($"{{\"raw\":{JsonSerializer.Serialize(value)},\"n\":1}}");
        var written = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(redacted)!["raw"].GetString()!;
        if (isEncodedTwice) written = Encoding.UTF8.GetString(Convert.FromBase64String(written));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(written));
        var parsed = MimeKit.MimeMessage.Load(stream, TestContext.Current.CancellationToken);
        var body = parsed.TextBody ?? parsed.HtmlBody;
        Assert.Contains("************", body, StringComparison.Ordinal);
        Assert.DoesNotContain("2671", body + parsed.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"file\":\"JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PC9UeXBlL0NhdGFsb2c+Pg==\"}", "a PDF file in base64")]
    [InlineData("{\"file\":\"UEsDBBQABgAIAAAAIQDfpNJsWgEAACAFAAATAAgC\"}", "a ZIP archive or an office document in base64")]
    [InlineData("{\"part\":\"--b\\nContent-Transfer-Encoding: base64\\n\\nTWFy\\n--b--\"}", "a value that looks like e-mail with an encoded body")]
    [InlineData("{\"text\":\"\\u001B$B;3ED\\u001B(B\"}", "a value that looks like text in a charset of seven bits")]
    public void What_cannot_be_read_is_named(string file, string name)
    {
        FileCase.Redact(Encoding.UTF8.GetBytes(file), new FileReadOptions(), out var report);
        Assert.Contains($"line 1: {name}", report.Unread);
    }

    [Fact]
    public void A_plain_scalar_with_an_encoded_word_is_written_as_one()
    {
        var redacted = FileCase.Redact(Encoding.UTF8.GetBytes(Expand("note: Re «w:Anruf für» 415-555-2671\n", isAfter: false)),
            new FileReadOptions { Format = "yaml" }, out _, FileCase.Patterns);
        Assert.Equal(Expand("note: 'Re «w:Anruf für» ************'\n", isAfter: false), Encoding.UTF8.GetString(redacted));
    }

    [Fact]
    public void What_is_encoded_too_often_is_named()
    {
        var value = "Maria Lindqvist.";
        for (var time = 0; time < 6; time++) value = Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
        FileCase.Redact(Encoding.UTF8.GetBytes($"{{\"a\":\"{value}\"}}"), new FileReadOptions(), out var report);
        Assert.Contains("line 1: a value that looks like encoded text", report.Unread);
    }

    // YAML writes a plain scalar that was changed in quotation marks.
    private static string Unquoted(string file) => file.Replace("'", "", StringComparison.Ordinal);

    private static string Expand(string file, bool isAfter)
    {
        for (Match match; (match = Marked().Match(file)).Success;)
        {
            var text = match.Groups["text"].Value;
            var isChanged = isAfter && text.Contains("****", StringComparison.Ordinal);
            var written = match.Groups["kind"].Value switch
            {
                "b" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
                "u" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
                "8" => Convert.ToBase64String(Encoding.Latin1.GetBytes(text)),
                "6" => Convert.ToBase64String(Encoding.Unicode.GetBytes(text)),
                "l" => Lines(text),
                "j" => Lines(text).Replace("\r\n", "\\r\\n", StringComparison.Ordinal),
                "q" => QuotedPrintable(text),
                _ => $"=?utf-8?{(isChanged ? "B" : "b")}?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=",
            };
            file = file[..match.Index] + written + file[(match.Index + match.Length)..];
        }

        return file;
    }

    private static string Lines(string text)
    {
        var digits = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        return string.Join("\r\n", digits.Chunk(76).Select(line => new string(line)));
    }

    private static string QuotedPrintable(string text)
    {
        QuotedPrintableEncoder encoder = new();
        var bytes = Encoding.UTF8.GetBytes(text);
        var written = new byte[encoder.EstimateOutputLength(bytes.Length)];
        return Encoding.ASCII.GetString(written, 0, encoder.Flush(bytes, 0, bytes.Length, written)).Replace("=\n", "", StringComparison.Ordinal);
    }

    // The innermost one.
    [GeneratedRegex("«(?<kind>[a-z0-9]):(?<text>[^«»]*)»")]
    private static partial Regex Marked();
}
