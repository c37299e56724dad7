using System.Text;

namespace Hush.Files.Tests;

/// <summary>What each format demands of what is written in it.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("csv", "name,phone\r\n\"Lindqvist, Maria\",4155552671\r\n", "name,phone\r\n\"****************\",**********\r\n")]
    [InlineData("csv", "name;phone\nMaria Lindqvist;415-555-2671\n", "name;phone\n***************;************\n")]
    [InlineData("csv", "ssn|status\n859-98-0987|open\n", "ssn|status\n***********|open\n")]
    [InlineData("csv", "note\n\"call \"\"Maria Lindqvist\"\"\nor 415-555-2671\"\n", "note\n\"call \"\"***************\"\"\nor ************\"\n")]
    [InlineData("tsv", "name\tphone\nMaria Lindqvist\t415-555-2671\n", "name\tphone\n***************\t************\n")]
    [InlineData("json", "{ \"phone\" : 4155552671, \"n\":[1,2.50,null,true] }", "{ \"phone\" : 0, \"n\":[1,2.50,null,true] }")]
    [InlineData("json", "{\"name\":\"Maria Lindqvist\",\"mail\":\"m.l\\u0040example.com\",\"x\":\"a\\/b\\n\"}",
        "{\"name\":\"***************\",\"mail\":\"***************\",\"x\":\"a\\/b\\n\"}")]
    [InlineData("jsonl", "{\"mail\":\"m.l@example.com\"}\r\n\r\n{\"mail\":\"t.w@example.org\"}",
        "{\"mail\":\"***************\"}\r\n\r\n{\"mail\":\"***************\"}")]
    [InlineData("xml", "<a b='415-555-2671'><c>call &amp; ask</c><phone>415-555-2671</phone></a>",
        "<a b='************'><c>call &amp; ask</c><phone>************</phone></a>")]
    [InlineData("xml", "<mail><![CDATA[m.l@example.com]]></mail>", "<mail><![CDATA[***************]]></mail>")]
    [InlineData("html", "<p>My name is <b>Mar</b>ia Lind<i>qvist</i>.</p>", "<p>My name is <b>***</b>*******<i>*****</i>.</p>")]
    [InlineData("html", "<a href=mailto:m.l@example.com>mail</a>", "<a href=mailto:***************>mail</a>")]
    [InlineData("yaml", "phone: 415-555-2671 # main\nlist: [a, b]\n", "phone: '************' # main\nlist: [a, b]\n")]
    [InlineData("yaml", "name: 'Maria Lindqvist'\nmail: \"m.l@example.com\"\n", "name: '***************'\nmail: \"***************\"\n")]
    [InlineData("yaml", "text: |\n  Call 415-555-2671.\n  Bye.\n", "text: |\n  Call ************.\n  Bye.\n")]
    [InlineData("ini", "[a]\nmail = \"m.l@example.com\" ; main\nn=3\n", "[a]\nmail = \"***************\" ; main\nn=3\n")]
    [InlineData("ini", "[a] ; mail m.l@example.com\nb = \"c\" # mail t.w@example.org\n",
        "[a] ; mail ***************\nb = \"c\" # mail ***************\n")]
    [InlineData("sql", "INSERT INTO t (mail, n) VALUES ('m.l@example.com', 3), ('it''s', 4);\n",
        "INSERT INTO t (mail, n) VALUES ('***************', 3), ('it''s', 4);\n")]
    [InlineData("sql", "INSERT INTO t (a, b) VALUES ('C:\\', 'call 415-555-2671');\n",
        "INSERT INTO t (a, b) VALUES ('C:\\', 'call ************');\n")]
    [InlineData("sql", "INSERT INTO t (a) VALUES ('don\\'t call 415-555-2671');\n", "INSERT INTO t (a) VALUES ('don\\'t call ************');\n")]
    [InlineData("sql", "INSERT INTO t (\"id\", mail) VALUES (1, \"m.l@example.com\"), (2, \"say \"\"hi\"\" to t.w@example.org\");\n",
        "INSERT INTO t (\"id\", mail) VALUES (1, \"***************\"), (2, \"say \"\"hi\"\" to ***************\");\n")]
    [InlineData("sql", "INSERT INTO t (note) VALUES (\"call \\\"Maria Lindqvist\\\" or 415-555-2671\", \"C:\\\", \"m.l@example.com\");\n",
        "INSERT INTO t (note) VALUES (\"call \\\"***************\\\" or ************\", \"C:\\\", \"***************\");\n")]
    [InlineData("sql", "UPDATE t SET mail = \"m.l@example.com\" WHERE id = 2;\n", "UPDATE t SET mail = \"***************\" WHERE id = 2;\n")]
    [InlineData("sql", "COPY t (id, phone) FROM stdin;\n7\t415-555-2671\n8\t\\N\n\\.\n",
        "COPY t (id, phone) FROM stdin;\n7\t************\n8\t\\N\n\\.\n")]
    [InlineData("markdown", "Call **415**-555-2671 or [mail](mailto:m.l@example.com)\n",
        "Call **\u002a\u002a\u002a**\u002a\u002a\u002a\u002a\u002a\u002a\u002a\u002a\u002a or [mail](mailto:***************)\n")]
    [InlineData("markdown", "See [it](guide \"mail t.w@example.org\") now\n", "See [it](guide \"mail ***************\") now\n")]
    [InlineData("log", "2026-01-05T10:00:00Z call 415-555-2671\n", "2026-01-05T10:00:00Z call ************\n")]
    [InlineData("text", "Call 415-555-2671.\r\nBye", "Call ************.\r\nBye")]
    public void Only_hidden_words_change(string format, string file, string expected) =>
        Assert.Equal(expected, FileCase.Redact(file, new FileReadOptions { Format = format }));

    [Theory]
    [InlineData("json", "{\"a\":\n\"Maria", "line 2")]
    [InlineData("json", "", "line 1")]
    [InlineData("jsonl", "{\"a\":1}\n{\"a\":Maria}\n", "line 2")]
    [InlineData("xml", "<a>\n<b>Maria</a>", "line 2")]
    [InlineData("csv", "a,b\nc,\"Maria\n", "line 2")]
    [InlineData("yaml", "a: [Maria\nb: }", "line ")]
    [InlineData("sql", "INSERT INTO t (a) VALUES ('Maria\n", "line 1")]
    public void A_broken_file_is_refused_with_the_line(string format, string file, string place)
    {
        var problem = Assert.Throws<FileProblemException>(() => FileCase.Redact(file, new FileReadOptions { Format = format }));
        Assert.Contains(place, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Maria", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "{\"Tomasz Wilk\":1,\"Maria Smith\":2}", "{\"***********\":1,\"***********-2\":2}")]
    [InlineData("yaml", "Tomasz Wilk: 1\nMaria Smith: 2\n", "'***********': 1\n'***********-2': 2\n")]
    public void Names_of_members_that_are_hidden_stay_different(string format, string file, string expected) =>
        Assert.Equal(expected, FileCase.Redact(file, new FileReadOptions { Format = format }));

    [Theory]
    [InlineData("messages[*].body", "{\"messages\":[{\"from\":\"m.l@example.com\",\"body\":\"***************\"}],\"body\":\"m.l@example.com\"}")]
    [InlineData("$.body", "{\"messages\":[{\"from\":\"m.l@example.com\",\"body\":\"m.l@example.com\"}],\"body\":\"***************\"}")]
    [InlineData("body", "{\"messages\":[{\"from\":\"m.l@example.com\",\"body\":\"***************\"}],\"body\":\"***************\"}")]
    [InlineData("messages", "{\"messages\":[{\"from\":\"***************\",\"body\":\"***************\"}],\"body\":\"m.l@example.com\"}")]
    [InlineData("messages[*].*", "{\"messages\":[{\"from\":\"***************\",\"body\":\"***************\"}],\"body\":\"m.l@example.com\"}")]
    public void Paths_say_what_is_searched(string path, string expected) =>
        Assert.Equal(expected,
            FileCase.Redact("{\"messages\":[{\"from\":\"m.l@example.com\",\"body\":\"m.l@example.com\"}],\"body\":\"m.l@example.com\"}",
                new FileReadOptions { Format = "json", Fields = [path] }));

    [Fact]
    public void Columns_say_what_is_searched()
    {
        const string Table = "mail,copy\nm.l@example.com,t.w@example.org\n";
        Assert.Equal("mail,copy\nm.l@example.com,***************\n",
            FileCase.Redact(Table, new FileReadOptions { Format = "csv", Fields = ["Copy"] }));
        Assert.Throws<FileProblemException>(() => FileCase.Redact(Table, new FileReadOptions { Format = "csv", Fields = ["other"] }));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Files_keep_their_encoding_and_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Written(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

        Assert.Equal(Written("note,mail\ncafé,***************\n"),
            FileCase.Redact(Written("note,mail\ncafé,m.l@example.com\n"), new FileReadOptions { Ending = ".csv" }, out _));
    }

    [Fact]
    public void What_markup_declares_counts_where_it_is_not_UTF8()
    {
        var file = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a mail=\"m.l@example.com\">été</a>");

        Assert.Equal(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a mail=\"***************\">été</a>"),
            FileCase.Redact(file, null, out _));
    }

    [Theory]
    [InlineData("a PDF file", "%PDF-1.7\n1 0 obj")]
    [InlineData("an RTF file", @"{\rtf1\ansi Maria}")]
    [InlineData("a ZIP archive or an office document", "PK\u0003\u0004\u0014\0")]
    [InlineData("a Parquet file", "PAR1\u0015\u0004")]
    [InlineData("an SQLite database", "SQLite format 3\0")]
    [InlineData("a recording or a picture", "RIFF\u0001\0\0\0WAVE")]
    public void Files_that_are_no_text_are_refused_by_name(string name, string start)
    {
        var problem = Assert.Throws<FileProblemException>(() => FileCase.Redact(Encoding.Latin1.GetBytes(start), null, out _));
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attachments_that_are_not_searched_are_named()
    {
        const string Mail =
            "From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nCall 415-555-2671.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjcK\n--b--\n";
        var redacted = FileCase.Redact(Encoding.UTF8.GetBytes(Mail), null, out var report);

        Assert.Equal(["line 1: a part of the type application/pdf"], report.Unread);
        Assert.DoesNotContain("2671", Encoding.UTF8.GetString(redacted), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_message_outside_of_its_parts_is_searched()
    {
        const string Mail =
            "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\nCall 415-555-2671.\n--b\nContent-Type: text/plain\n\nHello\n--b--\nWrite to m.l@example.com now.\n";

        Assert.Equal(Mail.Replace("415-555-2671", "************", StringComparison.Ordinal)
            .Replace("m.l@example.com", "***************", StringComparison.Ordinal), FileCase.Redact(Mail, new FileReadOptions { Format = "eml" }));
    }

    [Fact]
    public void The_opening_line_of_a_mailbox_keeps_bytes_that_are_not_UTF8()
    {
        var file = Encoding.Latin1.GetBytes("From é<m.l@example.com> Mon Jan  5 10:00:00 2026\nSubject: hello\n\nBye\n");

        Assert.Equal(
            Encoding.Latin1.GetBytes("From é<***************> Mon Jan  5 10:00:00 2026\nSubject: hello\n\nBye\n"),
            FileCase.Redact(file, new FileReadOptions { Format = "mbox" }, out _, FileCase.Patterns));
    }

    [Theory]
    [InlineData("json", "{\"customers\":{\"Maria Schmidt\":{\"email\":\"m.l@example.com\"}}}")]
    [InlineData("json", "{\"Dr. Maria Schmidt\":{\"email\":\"m.l@example.com\"}}")]
    [InlineData("yaml", "Maria Schmidt: m.l@example.com\n")]
    public void A_label_shows_no_name_that_was_found(string format, string file)
    {
        var found = FileCase.Find(file, new FileReadOptions { Format = format });

        Assert.Equal("", Assert.Single(found, finding => finding.Value == "m.l@example.com").Label);
        Assert.DoesNotContain(found, finding => finding.Label.Contains("maria", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("name,phone\nx,415-555-2671\n", ".csv", 2, 3, "phone")]
    [InlineData("{\n \"a\": \"\",\n \"homePhone\": \"415-555-2671\"}", ".json", 3, 16, "home phone")]
    [InlineData("Hello\ncafé: 415-555-2671", ".txt", 2, 7, "")]
    public void A_detection_knows_its_place(string file, string ending, long line, long column, string label)
    {
        var found = Assert.Single(FileCase.Find(file, new FileReadOptions { Ending = ending }));

        Assert.Equal((line, column, label, "415-555-2671"), (found.Line, found.Column, found.Label, found.Value));
    }
}
