using System.Text.Json.Nodes;

namespace Hush.LanguageModels.Tests;

public sealed class PromptCollectorTests
{
    private static readonly PiiAnalyzer Analyzer = new();

    [Theory]
    [InlineData("""{"email":"m.l@example.com"}""", """{"email":"[EMAIL_1]"}""")]
    [InlineData("""{"a":{"b":["m.l@example.com",true,null]}}""", """{"a":{"b":["[EMAIL_1]",true,null]}}""")]
    [InlineData("""{"ssn":536228145}""", """{"ssn":"[USSOCIALSECURITYNUMBER_1]"}""")]
    [InlineData("""{"customerSsn":"536228145"}""", """{"customerSsn":"[USSOCIALSECURITYNUMBER_1]"}""")]
    [InlineData("""{"count":3,"ok":false}""", """{"count":3,"ok":false}""")]
    [InlineData("""{ "spaced" : "kept" }""", """{ "spaced" : "kept" }""")]
    [InlineData("""[{"to":"a.b@example.com"},{"to":"c.d@example.com"}]""", """[{"to":"[EMAIL_1]"},{"to":"[EMAIL_2]"}]""")]
    [InlineData("""{"note":"say \"hi\" to m.l@example.com"}""", """{"note":"say \"hi\" to [EMAIL_1]"}""")]
    [InlineData("""{"note":"mail \u006d.l@example.com"}""", """{"note":"mail [EMAIL_1]"}""")]
    [InlineData("not JSON: m.l@example.com", "not JSON: [EMAIL_1]")]
    [InlineData("\"m.l@example.com\"", "\"[EMAIL_1]\"")]
    [InlineData("""{"x":1,"x":"m.l@example.com"}""", """{"x":1,"x":"[EMAIL_1]"}""")]
    public async Task AddJsonText_RedactsStringsAndNumbers(string json, string expected)
    {
        var result = json;
        PromptCollector collector = new();
        collector.AddJsonText("tool", json, redacted => result = redacted);
        await collector.RedactAsync(new RedactionSession(Analyzer), CancellationToken.None);
        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task AddJson_ValueItself_IsWritten()
    {
        JsonNode? result = null;
        PromptCollector collector = new();
        collector.AddJson("tool", JsonValue.Create("m.l@example.com"), redacted => result = redacted);
        await collector.RedactAsync(new RedactionSession(Analyzer), CancellationToken.None);
        Assert.Equal("[EMAIL_1]", result!.GetValue<string>());
    }

    [Fact]
    public async Task RedactAsync_NothingGathered_AsksNobody()
    {
        PromptCollector collector = new();
        collector.Add("user", "  ", _ => throw new InvalidOperationException());
        Assert.Equal(0, collector.Count);
        await collector.RedactAsync(new RedactionSession(Analyzer), CancellationToken.None);
    }
}
