using System.Text;
using System.Text.RegularExpressions;

namespace Hush.Files.Tests;

/// <summary>
/// Base64 holds text of any charset, and nothing says which. In the rows, <c>«utf-16be:text»</c> stands for the text in that charset and base64;
/// a plus sign behind the name for a byte order mark.
/// </summary>
public sealed partial class EncodedCharsetTests
{
    private const string Phone = "415-555-2671";

    [Theory]
    [InlineData("json", "{\"body\":\"«utf-16be:Please call 415-555-2671 today.»\"}")]
    [InlineData("json", "{\"body\":\"«utf-8:Please call 415-555-2671 today.\0»\"}")]
    [InlineData("json", "{\"body\":\"«utf-16le:Please say да or ναι on 415-555-2671 today»\"}")]
    [InlineData("json", "{\"body\":\"«utf-16be+:Please call 415-555-2671 today.»\"}")]
    [InlineData("json", "{\"body\":\"«utf-16le+:Ruf mich an: 415-555-2671, schöne Grüße»\"}")]
    [InlineData("json", "{\"body\":\"«utf-16le:Позвоните мне завтра, 415-555-2671, спасибо»\"}")]
    [InlineData("json", "{\"body\":\"«utf-16be:Τηλεφωνήστε μου: 415-555-2671, ευχαριστώ»\"}")]
    [InlineData("json", "{\"body\":\"«utf-16le:請打電話給我 415-555-2671 謝謝»\"}")]
    [InlineData("json", "{\"body\":\"«utf-32le+:Please call 415-555-2671 today.»\"}")]
    [InlineData("json", "{\"body\":\"«utf-8+:Please call 415-555-2671 today.»\"}")]
    [InlineData("json", "{\"body\":\"«windows-1251:Позвоните мне завтра по номеру 415-555-2671, спасибо»\"}")]
    [InlineData("json", "{\"body\":\"«koi8-r:Позвоните мне завтра по номеру 415-555-2671, спасибо»\"}")]
    [InlineData("json", "{\"body\":\"«windows-1252:“Größe” – 5 € … ruf 415-555-2671 an»\"}")]
    [InlineData("csv", "note,body\nx,«utf-16be:Please call 415-555-2671 today.»\ny,none\n")]
    [InlineData("csv", "note,body\nx,«windows-1251:Мой номер 415-555-2671, звоните вечером»\ny,none\n")]
    [InlineData("xml", "<mail><body>«utf-16be:Please call 415-555-2671 today.»</body></mail>")]
    [InlineData("xml", "<mail><body>«windows-1251:ТЕЛЕФОН АННЫ ИВАНОВОЙ: 415-555-2671»</body></mail>")]
    [InlineData("yaml", "note: «utf-16le+:Please call 415-555-2671 today.»\n")]
    [InlineData("sql", "INSERT INTO mail (note, body) VALUES ('x', '«utf-16be:Please call 415-555-2671 today.»');\n")]
    [InlineData("json", "{\"event\":\"«utf-16le+:{\"phone\":\"415-555-2671\",\"n\":[1,2]}»\"}")]
    public void Text_of_any_charset_is_searched_and_written_back_in_it(string format, string file)
    {
        var expected = Expand(file.Replace(Phone, "************", StringComparison.Ordinal));
        var redacted = FileCase.Redact(Encoding.UTF8.GetBytes(Expand(file)), new FileReadOptions { Format = format }, out var report,
            FileCase.Patterns);
        Assert.Equal(expected.Replace("'", "", StringComparison.Ordinal),
            Encoding.UTF8.GetString(redacted).Replace("'", "", StringComparison.Ordinal));
        Assert.Empty(report.Unread);
    }

    [Theory]
    [InlineData("text/plain", "utf-16be:Please call 415-555-2671 today.")]
    [InlineData("text/plain", "utf-16le:Please call 415-555-2671 today.")]
    [InlineData("text/plain", "utf-16be+:Please call 415-555-2671 today.")]
    [InlineData("text/plain", "windows-1251:Позвоните мне завтра по номеру 415-555-2671, спасибо")]
    [InlineData("text/plain", "windows-1252:“Größe” – 5 € … ruf 415-555-2671 an")]
    [InlineData("text/plain; charset=utf-16", "utf-16be:Please call 415-555-2671 today.")]
    [InlineData("text/plain; charset=utf-16", "utf-16be+:Please call 415-555-2671 today.")]
    [InlineData("text/plain; charset=utf-16", "utf-16le+:Please call 415-555-2671 today.")]
    [InlineData("text/plain; charset=utf-16le", "utf-16le:請打電話給我：一〇一四；謝謝 415-555-2671")]
    [InlineData("text/plain; charset=utf-8", "windows-1251:Позвоните мне завтра по номеру 415-555-2671, спасибо")]
    [InlineData("text/plain; charset=us-ascii", "utf-16le:Please call 415-555-2671 today.")]
    [InlineData("text/html", "utf-16be+:<p>Please call <b>415-555-2671</b> today.</p>")]
    [InlineData("text/plain; charset=windows-1251", "windows-1251:Тел. 415-555-2671")]
    public void A_part_of_a_message_is_read_in_the_charset_that_it_has(string type, string text)
    {
        var file = $"From: x@y.example\nMIME-Version: 1.0\nContent-Type: {type}\nContent-Transfer-Encoding: base64\n\n«{text}»\n";
        var redacted = FileCase.Redact(Encoding.UTF8.GetBytes(Expand(file)), new FileReadOptions { Format = "eml" }, out var report,
            FileCase.Patterns);
        var body = Expand($"«{text.Replace(Phone, "************", StringComparison.Ordinal)}»");
        Assert.Contains(body, Encoding.UTF8.GetString(redacted).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(report.Unread);
    }

    [Theory]
    [InlineData("{\"body\":\"«windows-1253:Τηλεφωνήστε μου σήμερα στο 415-555-2671, ευχαριστώ»\"}", "line 1: encoded text in an unknown charset")]
    [InlineData("{\"body\":\"«windows-1255:התקשרו אלי היום למספר 415-555-2671 בבקשה»\"}", "line 1: encoded text in an unknown charset")]
    public void Text_of_an_unknown_charset_is_searched_and_named(string file, string name)
    {
        var redacted = FileCase.Redact(Encoding.UTF8.GetBytes(Expand(file)), new FileReadOptions { Format = "json" }, out var report,
            FileCase.Patterns);
        Assert.Equal(Expand(file.Replace(Phone, "************", StringComparison.Ordinal)), Encoding.UTF8.GetString(redacted));
        Assert.Contains(name, report.Unread);
    }

    [Fact]
    public void Keys_and_hashes_are_no_text()
    {
        var random = new Random(20261129);
        foreach (var length in new[] { 12, 16, 20, 24, 32, 48, 64 })
        {
            for (var time = 0; time < 40; time++)
            {
                var key = new byte[length];
                random.NextBytes(key);
                Assert.True(Text.CharsetGuess.Of(key) is null, Convert.ToHexString(key));
            }
        }
    }

    private static string Expand(string file) => Marked().Replace(file, static match =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(match.Groups["charset"].Value);
        var bytes = encoding.GetBytes(match.Groups["text"].Value);
        if (match.Groups["mark"].Length > 0) bytes = [.. encoding.GetPreamble(), .. bytes];
        return Convert.ToBase64String(bytes);
    });

    [GeneratedRegex("«(?<charset>[a-z0-9-]+)(?<mark>\\+?):(?<text>[^«»]*)»")]
    private static partial Regex Marked();
}
