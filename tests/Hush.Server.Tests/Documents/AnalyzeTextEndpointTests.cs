using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Documents;

public sealed class AnalyzeTextEndpointTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("/language/:analyze-text")]
    [InlineData("/language/%3Aanalyze-text")]
    [InlineData("//LANGUAGE//%3aAnalyze-Text")]
    public async Task Documents_are_answered_as_recorded(string path)
    {
        await using var server = await RunningServer.StartAsync();
        var uri = new Uri(server.Client.BaseAddress!.ToString().TrimEnd('/') + path + "?api-version=2022-05-01");
        using var content = new StringContent(TextCalls.Body("""{"id":"0","text":"I am Jane."},{"id":"1","text":""}"""), System.Text.Encoding.UTF8,
            "application/json");
        using var answer = await server.Client.PostAsync(uri, content);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        json["results"]!["modelVersion"] = "m";
        Assert.Equal(
            """{"kind":"PiiEntityRecognitionResults","results":{"documents":[{"redactedText":"I am ****.","id":"0","entities":[{"text":"Jane","category":"Person","offset":5,"length":4,"confidenceScore":0.9}],"warnings":[]}],"errors":[{"id":"1","error":{"code":"InvalidArgument","message":"Invalid Document in request.","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],"modelVersion":"m"}}""",
            json.ToJsonString(Relaxed));
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "CognitiveServices.TextAnalytics.BatchScoring=1,CognitiveServices.TextAnalytics.TextRecords=1",
            string.Join(',', answer.Headers.GetValues("csp-billing-usage")));
    }

    [Fact]
    public async Task Usage_is_told_only_where_a_document_is_valid()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(
            HttpMethod.Post, TextCalls.Sync + "?api-version=2024-11-01", TextCalls.Body("""{"id":"0","text":""}"""));
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.False(answer.Headers.Contains("csp-billing-usage"));
    }

    [Theory]
    [InlineData("&showStats=True", true)]
    [InlineData("&showstats=1", true)]
    [InlineData("", false)]
    public async Task Statistics_come_only_when_asked_for(string query, bool expected)
    {
        await using var server = await RunningServer.StartAsync();
        var results = await TextCalls.AnalyzeAsync(server, TextCalls.Body("""{"id":"0","text":"I am Jane."}"""), query: query);
        Assert.Equal(expected
            ? """{"documentsCount":1,"validDocumentsCount":1,"erroneousDocumentsCount":0,"transactionsCount":1}""" : null,
            results["statistics"]?.ToJsonString());
        Assert.Equal(expected ? """{"charactersCount":10,"transactionsCount":1}""" : null, results["documents"]![0]!["statistics"]?.ToJsonString());
    }

    [Fact]
    public async Task A_language_is_detected_where_asked()
    {
        await using var server = await RunningServer.StartAsync();
        var results = await TextCalls.AnalyzeAsync(
            server, TextCalls.Body(
                """{"id":"0","text":"Bonjour Jane","language":"auto"},{"id":"1","text":"??? Jane","language":"auto"},{"id":"2","text":"Jane"}"""));
        Assert.Equal("""{"name":"French","iso6391Name":"fr","confidenceScore":0.99}""",
            results["documents"]![0]!["detectedLanguage"]!.ToJsonString());
        Assert.False(results["documents"]![0]!["isLanguageDefaulted"]!.GetValue<bool>());
        Assert.True(results["documents"]![1]!["isLanguageDefaulted"]!.GetValue<bool>());
        Assert.Null(results["documents"]![2]!["detectedLanguage"]);
    }

    [Theory]
    [InlineData("POST", TextCalls.Sync, 404, "404", null)]
    [InlineData("POST", TextCalls.Sync + "?api-version=2022-05-02", 404, "404", null)]
    [InlineData("GET", TextCalls.Sync + "?api-version=2022-05-01", 405, "InvalidRequest", null)]
    [InlineData("POST", TextCalls.Sync + "?api-version=2022-05-01", 400, "InvalidRequest", "EmptyRequest")]
    [InlineData("POST", "text/analytics/v3.1/entities/recognition/pii", 400, "InvalidRequest", "EmptyRequest")]
    [InlineData("POST", "text/analytics/v2.1/entities/recognition/pii", 404, "404", null)]
    [InlineData("POST", "text/analytics/v3.1/languages", 404, "404", null)]
    [InlineData("POST", "text/analytics/v3.0/analyze", 404, "404", null)]
    public async Task Paths_versions_and_methods_are_answered_in_the_envelope(string method, string path, int status, string code, string? inner)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(new HttpMethod(method), path, method == "POST" ? "" : null);
        Assert.Equal((status, code, inner), await RunningServer.ErrorOf(answer));
    }

    [Theory]
    [InlineData(TextCalls.Sync + "?api-version=2022-05-01", "/language")]
    [InlineData("text/analytics/v3.1/languages", "/text/analytics")]
    public async Task Without_a_key_the_realm_of_the_route_is_told(string path, string realm)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using var answer = await server.SendAsync(HttpMethod.Post, path, "{}");
        Assert.Equal((401, "401", null), await RunningServer.ErrorOf(answer));
        Assert.EndsWith($"{realm}\",name=\"Ocp-Apim-Subscription-Key\",type=\"header\"", answer.Headers.WwwAuthenticate.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_settings()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxDocuments=2", "--Hush:Limits:MaxDocumentTextElements=6",
            "--Hush:Limits:AcceptForeignModelVersions=false");
        var results = await TextCalls.AnalyzeAsync(server, TextCalls.Body("""{"id":"0","text":"Jane 1"},{"id":"1","text":"Jane 12"}"""));
        Assert.Equal(("0", "1"), (results["documents"]![0]!["id"]!.GetValue<string>(), results["errors"]![0]!["id"]!.GetValue<string>()));

        using var many = await server.SendAsync(HttpMethod.Post, TextCalls.Sync + "?api-version=2024-11-01",
            TextCalls.Body(TextCalls.Numbered(3)));
        Assert.Equal((400, "InvalidRequest", "InvalidDocumentBatch"), await RunningServer.ErrorOf(many));
        using var model = await server.SendAsync(
            HttpMethod.Post, TextCalls.Sync + "?api-version=2024-11-01", TextCalls.Body(TextCalls.Numbered(1), """{"modelVersion":"2023-09-01"}"""));
        Assert.Equal((400, "InvalidRequest", "ModelVersionIncorrect"), await RunningServer.ErrorOf(model));
    }
}
