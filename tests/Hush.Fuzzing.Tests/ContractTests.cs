using System.Text;
using System.Text.Json.Serialization.Metadata;
using Hush.Contracts.Json;
using Hush.Contracts.Search;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Server.Search;

namespace Hush.Fuzzing.Tests;

/// <summary>Bodies of the contract, as they are read before anything is looked at in them.</summary>
public sealed class ContractTests
{
    private static readonly byte[][] Examples = [.. new[]
    {
        RequestExamples.Text, RequestExamples.TextWithPolicies, RequestExamples.TextJob, RequestExamples.Chat, RequestExamples.Call,
        RequestExamples.LegacyTexts, RequestExamples.LegacyJob, RequestExamples.Skill,
        """{"start":{"language":"en","modality":"text"}}""", """{"turn":{"id":"1","participantId":"a","text":"b"}}""", """{"end":{}}""",
    }.Select(Encoding.UTF8.GetBytes)];

    public static TheoryData<string> Types => ["conversations", "analyze-text", "text-jobs", "legacy", "legacy-jobs", "live", "skill"];

    [Theory]
    [MemberData(nameof(Types))]
    public void AnyBody_IsReadOrRefused(string type) => Reader(type).Try(Examples);

    [Theory]
    [InlineData("{\"analysisInput\":{\"conversations\":[", "{},", "{}]}}")]
    [InlineData("{\"analysisInput\":{\"conversations\":[", "null,", "null]}}")]
    [InlineData("{\"analysisInput\":{\"conversations\":[{\"conversationItems\":[", "{},", "{}]}]}}")]
    [InlineData("{\"analysisInput\":{\"conversations\":[{\"conversationItems\":[{\"wordLevelTimings\":[", "{},", "{}]}]}]}}")]
    [InlineData("{\"analysisInput\":{\"documents\":[", "{},", "{}]}}")]
    [InlineData("{\"analysisInput\":{\"documents\":[", "null,", "null]}}")]
    [InlineData("{\"analysisInput\":{\"documents\":[", "{\"text\":\"\"},", "{}]}}")]
    [InlineData("{\"documents\":[", "{},", "{}]}")]
    [InlineData("{\"tasks\":[", "{},", "{}]}")]
    [InlineData("{\"tasks\":[{\"parameters\":{\"piiCategories\":[", "\"\",", "\"\"]}}]}")]
    [InlineData("{\"tasks\":{\"entityRecognitionPiiTasks\":[", "{},", "{}]}}")]
    [InlineData("{\"tasks\":[{\"parameters\":{\"domain\":[", "{},", "{}]}}]}")]
    [InlineData("{\"parameters\":{\"redactionSource\":[", "0,", "0]}}")]
    [InlineData("{\"values\":[", "{},", "{}]}")]
    [InlineData("{\"values\":[{\"data\":{\"text\":\"\",", "\"a§\":{},", "\"b\":0}}]}")]
    [InlineData("", "[")]
    [InlineData("", "{\"tasks\":")]
    public void OneThingAgainAndAgain_TakesLittle(string start, string piece, string end = "")
    {
        foreach (var type in Types) Reader(type).TryLarge(start, piece, end);
    }

    private static Fuzz Reader(string type) => new(type, type switch
    {
        "conversations" => bytes => Read(bytes, WireJson.Exact.ConversationJobRequest),
        "analyze-text" => bytes => Read(bytes, WireJson.Exact.AnalyzeTextRequest),
        "text-jobs" => bytes => Read(bytes, WireJson.Exact.DocumentJobRequest),
        "legacy" => bytes => Read(bytes, WireJson.Exact.DocumentsInput),
        "legacy-jobs" => bytes => Read(bytes, WireJson.Exact.LegacyJobRequest),
        "live" => bytes => Read(bytes, WireJson.Exact.LiveMessage),
        _ => bytes =>
        {
            if (!RecordCount.Exceeds(JsonBody.WithoutMark(bytes), 1000)) Read(bytes, SkillJson.Exact.SkillRequest);
        }
        ,
    });

    private static void Read<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        var read = JsonBody.Read(bytes, type);
        Assert.True(read.Problem is null or { Status: >= 400 and < 500 });
    }
}
