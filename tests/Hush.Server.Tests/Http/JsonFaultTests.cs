using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Http;

/// <summary>A body that can't be read is refused with the member and the reason, never with the caller's words.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("{\n\u202F\"kind\":\"PiiEntityRecognition\"}", "line 2, byte 1", "U+202F is not whitespace in JSON")]
    [InlineData("{\u00A0\"kind\":\"PiiEntityRecognition\"}", "line 1, byte 2", "U+00A0 is not whitespace in JSON")]
    [InlineData("{\"kind\":\u200B\"PiiEntityRecognition\"}", "line 1, byte 9", "U+200B is not whitespace in JSON")]
    [InlineData("{\"kind\":\"PiiEntityRecognition\",\"Kanarienvogel\"}", "line 1", "a name without a value")]
    [InlineData("{\"Kanarienvogel\",\"kind\":\"PiiEntityRecognition\"}", "line 1", "a name without a value")]
    [InlineData("{\"kind\":}", "line 1", "a name without a value")]
    [InlineData("{\u201Ckind\u201D:1}", "line 1", "U+201C is no quotation mark in JSON")]
    [InlineData("{'kind':'Kanarienvogel'}", "line 1", "U+0027 is no quotation mark in JSON")]
    [InlineData("{\"kind\":\"Kanarien\nvogel\"}", "line 1", "U+000A stands in a string unescaped")]
    [InlineData("{\"kind\":\"PiiEntityRecognition\"", "line 1", "the JSON ends too early")]
    [InlineData("{\"kind\":7}", "in kind", "a string is expected")]
    [InlineData("{\"parameters\":[]}", "in parameters", "an object is expected")]
    [InlineData("{\"parameters\":{\"piiCategories\":\"Kanarienvogel\"}}", "in parameters.piiCategories", "a list is expected")]
    [InlineData("{\"parameters\":{\"loggingOptOut\":\"Kanarienvogel\"}}", "in parameters.loggingOptOut", "true or false is expected")]
    [InlineData("{\"analysisInput\":{\"documents\":[{\"id\":\"1\"},{\"id\":\"2\",\"text\":{}}]}}", "in analysisInput.documents[1].text",
        "a string is expected")]
    [InlineData("{\"analysisInput\":{\"documents\":{\"Kanarienvogel\":1}}}", "in analysisInput.documents", "a list is expected")]
    [InlineData("{\"kind\":\"\\ud83d Kanarienvogel\"}", "in kind", "a string holds half of a surrogate pair")]
    [InlineData("{\"kind\":\"Kanarien \\\"x\\\" vogel\\uDE00\"}", "in kind", "a string holds half of a surrogate pair")]
    [InlineData("{\"\\ud83dKanarienvogel\":1}", "line 1", "a string holds half of a surrogate pair")]
    [InlineData("{\"parameters\":{\"piiCategories\":[\"\\ud83d\"]}}", "in parameters.piiCategories[0]", "a string holds half of a surrogate pair")]
    [InlineData("{\"analysisInput\":{\"documents\":[{\"id\":\"1\",\"language\":\"\\udc00\"}]}}", "in analysisInput.documents[0].language",
        "a string holds half of a surrogate pair")]
    public async Task The_refusal_says_what_is_wrong_and_where(string body, string place, string reason)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.Client.PostAsync("language/:analyze-text?api-version=2024-11-01",
            new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(400, (int)answer.StatusCode);
        var message = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!["innererror"]!["message"]!.GetValue<string>();
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.EndsWith(": " + reason + ".", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "language/analyze-text/jobs/x", "2026-05-15-preview")]
    [InlineData("GET", "language/analyze-conversations/jobs/x", "2026-11-15-preview")]
    [InlineData("GET", "language/analyze-text/jobs/x?api-version=", "2026-05-15-preview")]
    [InlineData("GET", "language/analyze-text/jobs/x?version=2025-11-01", "2026-05-15-preview")]
    [InlineData("GET", "language/analyze-text/jobs/00000000-0000-4000-8000-000000000000?showStats=true", "2026-05-15-preview")]
    [InlineData("GET", "LANGUAGE//Analyze-Conversations/Jobs/x?api_version=2024-11-01", "2026-11-15-preview")]
    [InlineData("POST", "language/:analyze-text", "2026-05-15-preview")]
    [InlineData("POST", "language/%3Aanalyze-text?showStats=True", "2026-05-15-preview")]
    [InlineData("POST", "language/analyze-text/jobs", "2026-05-15-preview")]
    [InlineData("POST", "language/analyze-text/jobs/x:cancel", "2026-05-15-preview")]
    [InlineData("POST", "language/analyze-conversations/jobs", "2026-11-15-preview")]
    [InlineData("POST", "language/analyze-conversations/jobs/x:cancel", "2026-11-15-preview")]
    [InlineData("POST", "language/analyze-conversations/jobs?api-version=", "2026-11-15-preview")]
    public async Task A_missing_version_is_told_with_those_that_exist(string method, string path, string newest)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(new HttpMethod(method), path);
        Assert.Equal(404, (int)answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains("api-version is missing", body, StringComparison.Ordinal);
        Assert.Contains(newest, body, StringComparison.Ordinal);
    }
}
