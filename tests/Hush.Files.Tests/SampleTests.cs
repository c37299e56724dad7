using System.Text;
using Hush.Files.Formats;

namespace Hush.Files.Tests;

public sealed class SampleTests
{
    // All that the samples hold of invented people, and parts long enough to be theirs alone.
    private static readonly string[] Planted =
        ["Okafor", "Wilhelmina", "Tomasz", "Wilk", "Adaeze", "Nwosu", "2671", "555-1234", "3125551234", "555-0187", "1111", "w.okafor", "t.wilk",
            "Hawthorn", "Birch", "Juniper"];

    public static TheoryData<string, string> Samples => new()
    {
        { "customers.csv", "csv" },
        { "orders.tsv", "tsv" },
        { "account.json", "json" },
        { "events.jsonl", "jsonl" },
        { "people.xml", "xml" },
        { "page.html", "html" },
        { "message.eml", "eml" },
        { "mail.mbox", "mbox" },
        { "notes.md", "markdown" },
        { "config.yaml", "yaml" },
        { "settings.ini", "ini" },
        { "dump.sql", "sql" },
        { "app.log", "log" },
        { "letter.txt", "text" },
    };

    public static TheoryData<string, string, string> SamplesAndPolicies
    {
        get
        {
            TheoryData<string, string, string> all = [];
            foreach (var row in Samples)
                foreach (var policy in new[] { "mask", "placeholder", "surrogate" }) all.Add(row.Data.Item1, row.Data.Item2, policy);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_recognized(string name, string format) =>
        Assert.Equal(format, FormatSniffer.NameOf(File.ReadAllBytes(FileCase.Sample(name)), Path.GetExtension(name), null));

    [Theory]
    [MemberData(nameof(SamplesAndPolicies))]
    public void No_planted_value_is_left_and_the_structure_is_the_same(string name, string format, string policy)
    {
        var file = File.ReadAllBytes(FileCase.Sample(name));
        DocumentOptions documents = new()
        {
            Policies = policy switch
            { "placeholder" => PolicySet.Of(new EntityMask()), "surrogate" => PolicySet.Of(new SyntheticReplacement()), _ => PolicySet.Stars }
        };

        var redacted = FileCase.Redact(file, new FileReadOptions { Ending = Path.GetExtension(name), Documents = documents }, out var report);

        Assert.Equal(format, report.Format);
        Assert.True(report.Changes > 0);
        var everything = EverythingIn(format, redacted);

        // An invented street may have the name of another one.
        Assert.Equal([],
            Planted.Except(policy == "surrogate" ? ["Hawthorn", "Birch", "Juniper"] : [])
            .Where(value => everything.Contains(value, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(FileShape.Of(format, file), FileShape.Of(format, redacted));
    }

    /// <summary>The bytes as text, and what they say decoded.</summary>
    private static string EverythingIn(string format, byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        if (format is not ("eml" or "mbox")) return text;
        using MemoryStream stream = new(file);
        MimeKit.MimeParser parser = new(stream, format == "mbox" ? MimeKit.MimeFormat.Mbox : MimeKit.MimeFormat.Entity);
        while (!parser.IsEndOfStream)
        {
            var message = parser.ParseMessage();
            text += string.Concat(message.Headers.Select(header => header.Value)) +
                string.Concat(message.BodyParts.OfType<MimeKit.TextPart>().Select(part => part.Text));
        }

        return text;
    }
}
