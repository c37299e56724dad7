using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Search;

/// <summary>In which language the skill reads a record: the record's own, the call's, or the one that is told by the text where the language skill
/// could tell none.</summary>
public sealed class SkillLanguageTests
{
    [Theory]
    [InlineData("\"(Unknown)\"", "bonjour jane", "", "fr")]
    [InlineData("\"(unknown)\"", "bonjour jane", "", "fr")]
    [InlineData("\"(Unknown)\"", "hello jane", "", "en")]
    [InlineData("\"(Unknown)\"", "hello jane", "&defaultLanguageCode=de", "en")]
    [InlineData("\"(Unknown)\"", "??? jane", "&defaultLanguageCode=de", "de")]
    [InlineData("\"(Unknown)\"", "??? jane", "", "en")]
    [InlineData("\"(Unknown)\"", "??? jane", "&defaultLanguageCode=auto", "en")]
    [InlineData("\"auto\"", "bonjour jane", "", "fr")]
    [InlineData("\"AUTO\"", "bonjour jane", "&defaultLanguageCode=de", "fr")]
    [InlineData("null", "bonjour jane", "", "en")]
    [InlineData("\"\"", "bonjour jane", "&defaultLanguageCode=de", "de")]
    [InlineData("\" \"", "bonjour jane", "&defaultLanguageCode=auto", "fr")]
    [InlineData("\"es\"", "bonjour jane", "&defaultLanguageCode=auto", "es")]
    public async Task A_record_is_read_in_its_language(string code, string text, string query, string expected)
    {
        string? read = null;
        await using var server = await RunningServer.StartAsync(NameFinder.All with
        {
            Document = (source, options, cancellation) =>
            {
                read = options.Language;
                return NameFinder.Analyze(source, options, cancellation);
            },
        });
        var body = $$$"""{"values":[{"recordId":"1","data":{"text":"{{{text}}}","languageCode":{{{code}}}}}]}""";
        using var answer = await server.SendAsync(HttpMethod.Post, "skills/pii-detection?maskingMode=replace" + query, body);
        var record = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["values"]![0]!;
        Assert.Equal((expected, text.Replace("jane", "****", StringComparison.Ordinal)), (read, record["data"]!["maskedText"]!.GetValue<string>()));
        Assert.Null(record["warnings"]);
    }
}
