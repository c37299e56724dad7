using System.Text.Json.Nodes;
using Hush.Cli.Output;

namespace Hush.Cli.Tests;

/// <summary>Detections with their places, the gate, and the report.</summary>
public sealed class FindingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hush-findings-").FullName;
    private readonly string _table;

    public FindingTests()
    {
        _table = Path.Combine(_folder, "people.csv");
        File.WriteAllText(_table, "name,phone,mail\nMaria Lindqvist,415-555-2671,m.lindqvist@example.com\n");
    }

    [Fact]
    public async Task Places_are_listed_with_the_names_of_columns()
    {
        var rows = (await CommandRun.OfAsync("", "detect", "--model", "fast", _table)).Succeeded().TrimEnd('\n').Split('\n');
        Assert.Equal(["2:1\tPerson", "2:17\tPhoneNumber", "2:30\tEmail"], rows.Select(row => string.Join('\t', row.Split('\t')[..2])));
        Assert.Equal(["name\tMaria Lindqvist", "phone\t415-555-2671", "mail\tm.lindqvist@example.com"],
            rows.Select(row => string.Join('\t', row.Split('\t')[3..])));
    }

    [Fact]
    public async Task A_gate_fails_and_shows_no_values()
    {
        var run = await CommandRun.OfAsync("", "detect", "--model", "fast", "--fail-on", "Phone", _table);
        Assert.Equal(4, run.ExitCode);
        Assert.DoesNotContain("Lindqvist", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2:17\tPhoneNumber", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.OfAsync("", "detect", "--model", "fast", "--fail-on", "CreditCard", _table)).ExitCode);
        Assert.Equal(4, (await CommandRun.OfAsync("", "detect", "--model", "fast", "--fail-on", "All", _table)).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("", "detect", "--fail-on", "Shoe", _table)).ExitCode);
    }

    [Fact]
    public async Task Sarif_names_rule_file_and_place()
    {
        var run = await CommandRun.OfAsync("", "detect", "--model", "fast", "--format", "sarif", "--fail-on", "All", _table);
        var log = JsonNode.Parse(run.Output)!["runs"]![0]!;
        Assert.Equal("hush", log["tool"]!["driver"]!["name"]!.GetValue<string>());
        var result = log["results"]!.AsArray().Single(result => result!["ruleId"]!.GetValue<string>() == "PhoneNumber")!;
        Assert.Equal((2, 17),
            (result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>(),
                result["locations"]![0]!["physicalLocation"]!["region"]!["startColumn"]!.GetValue<int>()));
        Assert.EndsWith("people.csv", result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Lindqvist", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_gate_that_fails_writes_its_file()
    {
        var path = Path.Combine(_folder, "found.sarif");
        var run = await CommandRun.OfAsync("", "detect", "--model", "fast", "--format", "sarif", "--fail-on", "All", _table, "-o", path);
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Equal(3, JsonNode.Parse(File.ReadAllText(path))!["runs"]![0]!["results"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("Maria D'Orsay 12", "Xxxxx X'Xxxxx 99")]
    [InlineData("\u0930\u093E\u092E \u0936\u0930\u094D\u092E\u093E", "xxx xxxxx")] // vowel signs are no letters
    [InlineData("e\u0301 \u00BD \U00020000 \t\u200D", "xx x xx  x")]
    [InlineData("m.l@example.com +1", "x.x@xxxxxxx.xxx +9")]
    public void A_sample_shows_no_character_of_a_value(string value, string expected) => Assert.Equal(expected, MaskedSample.Of(value));

    [Theory]
    [InlineData("csv", "file,line,column,label,category,confidence,value\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "[\n{\"line\":2,\"column\":1,\"label\":\"name\",\"category\":\"Person\"")]
    [InlineData("jsonl", "{\"line\":2,\"column\":1,\"label\":\"name\",\"category\":\"Person\"")]
    public async Task Detections_have_several_forms(string format, string start)
    {
        var written = (await CommandRun.OfAsync("", "detect", "--model", "fast", "--format", format, _table)).Succeeded();
        Assert.StartsWith(start, written, StringComparison.Ordinal);
        Assert.Contains("415-555-2671", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_holds_counts_and_no_values()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.json"), "{\"a\":");
        File.WriteAllText(Path.Combine(_folder, "clean.txt"), "nothing to see");
        var page = Path.Combine(_folder, "..", Path.GetFileName(_folder) + ".html");
        var run = await CommandRun.OfAsync("", "report", "--model", "fast", _folder, "-o", page);
        var html = File.ReadAllText(page);
        File.Delete(page);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("3 detections in 1 of 3 files", html, StringComparison.Ordinal);
        Assert.Contains("Xxxxx Xxxxxxxxx", html, StringComparison.Ordinal);
        Assert.Contains("not valid JSON (line 1, byte 6)", html, StringComparison.Ordinal);
        Assert.Contains("hush-fast, SHA-256 ", html, StringComparison.Ordinal);
        foreach (var value in new[] { "Maria", "Lindqvist", "415", "2671", "example.com", "http://", "https://" }) Assert.DoesNotContain(value,
            html, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
