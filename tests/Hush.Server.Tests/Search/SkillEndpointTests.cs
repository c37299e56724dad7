using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Search;

public sealed class SkillEndpointTests
{
    private const string Path = "skills/pii-detection";

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task A_record_is_answered_in_the_form_of_the_skill(string method)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(
            new HttpMethod(method), Path + "?maskingMode=replace", """{"values":[{"recordId":"7","data":{"text":"👩🏻 Jane","languageCode":"en"}}]}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"values":[{"recordId":"7","data":{"piiEntities":[{"text":"Jane","type":"Person","subtype":"","subType":"","score":0.9,"offset":3,"length":4}],"maskedText":"\uD83D\uDC69\uD83C\uDFFB ****"},"errors":null,"warnings":null}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_masking_there_is_no_masked_text()
    {
        var record = await AnswerOne("", """{"recordId":"1","data":{"text":"jane"}}""");
        Assert.NotNull(record["data"]!["piiEntities"]);
        Assert.False(record["data"]!.AsObject().ContainsKey("maskedText"));
    }

    [Theory]
    [InlineData("""{"recordId":"1","data":{"text":null}}""", "warnings", "empty")]
    [InlineData("""{"recordId":"1","data":{"text":""}}""", "warnings", "empty")]
    [InlineData("""{"recordId":"1","data":{}}""", "warnings", "empty")]
    [InlineData("""{"recordId":"1"}""", "warnings", "empty")]
    [InlineData("""{"recordId":"1","data":null}""", "warnings", "empty")]
    [InlineData("""{"recordId":"1","data":{"text":"jane","languageCode":"tlh"}}""", "warnings", "language")]
    [InlineData("""{"recordId":"1","data":{"text":5}}""", "errors", "data.text")]
    [InlineData("""{"recordId":"1","data":{"text":["jane"]}}""", "errors", "data.text")]
    [InlineData("""{"recordId":"1","data":{"text":"jane","languageCode":{}}}""", "errors", "data.languageCode")]
    [InlineData("""{"recordId":"1","data":[]}""", "errors", "form")]
    [InlineData("""{"recordId":{},"data":{"text":"jane"}}""", "errors", "form")]
    [InlineData("""{"data":{"text":"jane"}}""", "errors", "recordId")]
    [InlineData("""{"recordId":null,"data":{"text":"jane"}}""", "errors", "recordId")]
    [InlineData("""7""", "errors", "object")]
    [InlineData("""null""", "errors", "object")]
    [InlineData("""{"recordId":"1","data":{"text":"jane","minimumPrecision":2}}""", "errors", "data.minimumPrecision")]
    [InlineData("""{"recordId":"1","data":{"text":"jane","piiCategories":["Nonsense"]}}""", "errors", "data.piiCategories")]
    [InlineData("""{"recordId":"1","data":{"text":"jane","maskingmode":"replace"}}""", "errors", "data.maskingMode")]
    public async Task A_bad_record_is_told_in_its_own_answer_only(string record, string kind, string words)
    {
        var records = await Answer("?maskingMode=replace", $$$"""{"values":[{{{record}}},{"recordId":"good","data":{"text":"jane"}}]}""");

        Assert.Equal(2, records.Count);
        Assert.Contains(words, records[0]![kind]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(records[0]!["data"]!["maskedText"] is not { } masked || masked.GetValue<string>().Length == 0);
        Assert.Equal("****", records[1]!["data"]!["maskedText"]!.GetValue<string>());
        Assert.Null(records[1]!["errors"]);
    }

    [Fact]
    public async Task A_doubled_recordId_is_an_error_of_the_second()
    {
        var records = await Answer("", """{"values":[{"recordId":"1","data":{"text":"jane"}},{"recordId":"1","data":{"text":"jane"}}]}""");
        Assert.Null(records[0]!["errors"]);
        Assert.NotNull(records[1]!["errors"]);
    }

    [Theory]
    [InlineData(50_000, false)]
    [InlineData(50_001, true)]
    public async Task A_long_text_is_cut_with_a_warning(int length, bool isCut)
    {
        var text = "jane " + new string('x', length - 9) + "jane";
        var record = await AnswerOne("?maskingMode=replace", $$$"""{"recordId":"1","data":{"text":"{{{text}}}"}}""");

        Assert.Equal(isCut, record["warnings"] is not null);
        Assert.Equal(50_000, record["data"]!["maskedText"]!.GetValue<string>().Length);
        Assert.Equal(isCut ? 1 : 2, record["data"]!["piiEntities"]!.AsArray().Count);
    }

    [Theory]
    [InlineData(49_998)]
    [InlineData(49_999)]
    [InlineData(49_996)]
    public async Task A_value_that_the_limit_cuts_is_masked_up_to_it(int before)
    {
        var text = new string('x', before - 1) + " jane and more";
        var record = await AnswerOne("?maskingMode=replace", $$$"""{"recordId":"1","data":{"text":"{{{text}}}"}}""");
        var masked = record["data"]!["maskedText"]!.GetValue<string>();
        Assert.Equal(50_000, masked.Length);
        Assert.EndsWith(" " + new string('*', 50_000 - before), masked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_never_parts_a_surrogate_pair()
    {
        var text = new string('x', 49_999) + "😀 jane";
        var record = await AnswerOne("?maskingMode=replace", $$$"""{"recordId":"1","data":{"text":"{{{text}}}"}}""");
        Assert.Equal(49_999, record["data"]!["maskedText"]!.GetValue<string>().Length);
    }

    [Fact]
    public async Task A_lone_surrogate_is_read()
    {
        var record = await AnswerOne("", """{"recordId":"1","data":{"text":"\ud83d jane"}}""");
        Assert.Equal(2, record["data"]!["piiEntities"]![0]!["offset"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("minimumPrecision=1.5", "minimumPrecision")]
    [InlineData("minimumPrecision=NaN", "minimumPrecision")]
    [InlineData("maskingMode=redact", "maskingMode")]
    [InlineData("MaskingMode=replace", "maskingMode")]
    [InlineData("maskingCharacter=X", "maskingCharacter")]
    [InlineData("domain=space", "domain")]
    [InlineData("piiCategories=Person,Nonsense", "piiCategories")]
    [InlineData("modelVersion=newest", "modelVersion")]
    [InlineData("typeNames=short", "typeNames")]
    public async Task A_wrong_parameter_of_the_address_is_refused(string query, string target)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, $"{Path}?{query}", """{"values":[]}""");
        Assert.Equal((400, "InvalidRequest", "InvalidParameterValue"), await RunningServer.ErrorOf(answer));
        Assert.Contains(target, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"values":null}""", 400)]
    [InlineData("""{"values":7}""", 400)]
    [InlineData("""{"values":[}""", 400)]
    [InlineData("""{"values":[]}""", 200)]
    public async Task An_envelope_without_records_is_refused(string body, int status)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, Path, body);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_record_s_own_parameters_win_over_the_address()
    {
        var record = await AnswerOne("?maskingMode=replace&typeNames=display",
            """{"recordId":"1","data":{"text":"jane","maskingMode":"none","typeNames":"api"}}""");
        Assert.Null(record["data"]!["maskedText"]);
    }

    [Fact]
    public async Task A_thousand_records_come_back_each_with_its_own_id()
    {
        StringBuilder body = new("""{"values":[""");
        for (var i = 0; i < 1000; i++) body.Append(i == 0 ? "" : ",")
            .Append($$$"""{"recordId":"r{{{i}}}","data":{"text":"{{{new string('a', i % 50)}}} jane"}}""");
        var records = await Answer("?maskingMode=replace", body.Append("]}").ToString());

        Assert.Equal(1000, records.Count);
        for (var i = 0; i < 1000; i++)
        {
            Assert.Equal($"r{i}", records[i]!["recordId"]!.GetValue<string>());
            Assert.Equal(i % 50 + 1, records[i]!["data"]!["piiEntities"]![0]!["offset"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task More_records_or_bytes_than_allowed_are_refused()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxSkillRecords=1", "--Hush:Limits:MaxSkillBodyBytes=2000");
        using var many = await server.SendAsync(HttpMethod.Post, Path, """{"values":[1,2]}""");
        using var large = await server.SendAsync(HttpMethod.Post, Path, $$"""{"values":["{{new string('x', 3000)}}"]}""");
        Assert.Equal(400, (int)many.StatusCode);
        Assert.Equal(413, (int)large.StatusCode);
    }

    [Fact]
    public async Task A_fault_in_one_record_costs_only_that_record_and_its_words_stay_inside()
    {
        await using var server = await RunningServer.StartAsync(NameFinder.All with
        {
            Document = (text, options, cancellation) => text.Reveal().StartsWith("bad", StringComparison.Ordinal)
                ? throw new InvalidOperationException(text.Reveal())
                : NameFinder.Analyze(text, options, cancellation),
        });
        using var answer = await server.SendAsync(
            HttpMethod.Post, Path, """{"values":[{"recordId":"1","data":{"text":"bad Kanarienvogel"}},{"recordId":"2","data":{"text":"jane"}}]}""");
        var body = await answer.Content.ReadAsStringAsync();
        var records = JsonNode.Parse(body)!["values"]!.AsArray();

        Assert.NotNull(records[0]!["errors"]);
        Assert.Null(records[1]!["errors"]);
        Assert.DoesNotContain("Kanarienvogel", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", server.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Path, null, 401)]
    [InlineData(Path + "?code=alpha-0123456789", null, 200)]
    [InlineData(Path + "?code=beta-0123456789a", null, 401)]
    [InlineData(Path, "Ocp-Apim-Subscription-Key", 200)]
    [InlineData(Path, "x-functions-key", 200)]
    public async Task A_key_comes_as_custom_skills_send_it(string path, string? header, int status)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using HttpRequestMessage request = new(HttpMethod.Post, path)
        { Content = new StringContent("""{"values":[]}""", Encoding.UTF8, "application/json") };
        if (header is not null) request.Headers.Add(header, "alpha-0123456789");
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static async Task<JsonNode> AnswerOne(string query, string record) => (await Answer(query, $$"""{"values":[{{record}}]}"""))[0]!;

    private static async Task<JsonArray> Answer(string query, string body)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, Path + query, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!["values"]!.AsArray();
    }
}
