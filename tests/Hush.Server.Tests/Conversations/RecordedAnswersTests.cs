using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hush.Server.Tests.Conversations;

/// <summary>Answers of the real service, restated: what its forms became and what it found, with the whole analysis behind the server.</summary>
public sealed class RecordedAnswersTests
{
    private const string Email =
        "lexical: j dot doe at yahoo dot com is my email|itn: j.doe@yahoo.com is my email|maskedItn: j.doe@yahoo.com is my email|text: j.doe@yahoo.com is my email";
    private const string Phone =
        "lexical: yes six three three two seven eight one nine nine is my phone|itn: yes 633278199 is my phone|maskedItn: yes 633278199 is my phone|text: Yes, 633-27-8199 is my phone";

    /// <summary>Version, modality, parameters, forms of one item, redacted forms, and entities as <c>category offset length</c>.</summary>
    public static TheoryData<string, string, string, string, string, string> Rows => new()
    {
        { "2022-10-01-preview", "text", """{"piiCategories":["All"]}""", "text: Hi, I am John Doe.?", "text: Hi, I am ********.?", "Name 9 8" },
        { "2022-10-01-preview", "text", """{"piiCategories":["All"]}""", "text: Pretty good.", "text: Pretty good.", "" },
        {
            "2022-05-15-preview", "transcript", """{"redactionSource":"lexical","piiCategories":["all"]}""", Phone,
            $"itn: yes ********* is my phone|lexical: yes {Stars(45)} is my phone|maskedItn: yes ********* is my phone|text: Yes, *********** is my phone",
            "Phone 4 45"
        },
        {
            "2022-05-15-preview", "transcript", """{"redactionSource":"lexical","piiCategories":["all"]}""", Email,
            $"itn: {Stars(15)} is my email|lexical: {Stars(26)} is my email|maskedItn: {Stars(15)} is my email|text: {Stars(15)} is my email",
            "Email 0 26"
        },
        { "2025-11-15-preview", "text", """{"redactionPolicy":{"policyKind":"noMask"}}""", "text: My name is John Doe.", "text: My name is John Doe.",
          "Person 11 8" },
        { "2025-11-15-preview", "text", """{"redactionPolicy":{"policyKind":"entityMask"}}""", "text: My name is John Doe.",
          "text: My name is [PERSON_1].", "Person 11 8" },
        { "2024-11-15-preview", "text", """{"redactionPolicy":{"policyKind":"entityMask"}}""", "text: My name is John Doe.",
          "text: My name is [Person-1].", "Person 11 8" },
        { "2025-05-15-preview", "text",
          """{"modelVersion":"latest","piiCategories":[],"redactAudioTiming":false,"redactionPolicy":{"policyKind":"CharacterMask","redactionCharacter":"*"},"redactionSource":"lexical"}""", "text: Sure that is John Doe.", "text: Sure that is ********.", "Person 13 8" },
        { "2024-11-01", "text", """{"excludePiiCategories":["Person"]}""", "text: My name is John Doe.", "text: My name is John Doe.", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_service_s_answer_is_ours(string version, string modality, string parameters, string forms, string redacted, string entities)
    {
        await using var server = await StartAsync();
        var item = ItemOf(await server.RunAsync(Job(modality, parameters, forms), version));
        Assert.Equal(redacted, string.Join('|', item["redactedContent"]!.AsObject().Select(form => $"{form.Key}: {form.Value!.GetValue<string>()}")));
        Assert.Equal(entities, string.Join(',', item["entities"]!.AsArray().Select(e => $"{e!["category"]} {e["offset"]} {e["length"]}")));
        Assert.All(item["entities"]!.AsArray(), e => Assert.Matches(new Regex(@"^(0(\.\d{1,2})?|1)$"), e!["confidenceScore"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_name_is_muted_whatever_form_was_read()
    {
        await using var server = await StartAsync();
        var timings =
            """[{"word":"sure","offset":8100000,"duration":2600000},{"word":"that","offset":11200000,"duration":2300000},{"word":"is","offset":14000000,"duration":1900000},{"word":"john","offset":17400000,"duration":2500000},{"word":"doe","offset":20100000,"duration":2600000}]""";
        var job = Job("transcript", """{"redactionSource":"text","includeAudioRedaction":true}""",
            "text: Sure that is John Doe.|lexical: sure that is john doe|itn: sure that is john doe|maskedItn: sure that is john doe", timings);
        var content = ItemOf(await server.RunAsync(job, "2024-05-01"))["redactedContent"]!;
        Assert.Equal("sure that is ********", content["lexical"]!.GetValue<string>());
        Assert.Equal("Sure that is ********.", content["text"]!.GetValue<string>());
        foreach (var name in new[] { "redactedAudioTimings", "audioTimings" })
            Assert.Equal("""[{"offset":17400000,"duration":5300000}]""", content[name]!.ToJsonString());
    }

    private static Task<RunningServer> StartAsync() => RunningServer.StartAsync(new PiiAnalyzer().Analyze);

    private static JsonNode ItemOf(JsonNode state) => state["tasks"]!["items"]![0]!["results"]!["conversations"]![0]!["conversationItems"]![1]!;

    // The other side asks first, as in the samples that were recorded.
    private static string Job(string modality, string parameters, string forms, string timings = "[]")
    {
        var said = new JsonObject { ["id"] = "2", ["participantId"] = "customer", ["audioTimings"] = JsonNode.Parse(timings) };
        foreach (var form in forms.Split('|')) said[form[..form.IndexOf(':', StringComparison.Ordinal)]] =
            form[(form.IndexOf(':', StringComparison.Ordinal) + 2)..];
        var asked = new JsonObject { ["id"] = "1", ["participantId"] = "agent", ["text"] = "Good morning, can I have your name?" };
        return new JsonObject
        {
            ["analysisInput"] = new JsonObject
            {
                ["conversations"] = new JsonArray(new JsonObject
                {
                    ["id"] = "1",
                    ["language"] = "en",
                    ["modality"] = modality,
                    ["conversationItems"] = new JsonArray(asked, said),
                }),
            },
            ["tasks"] = new JsonArray(new JsonObject { ["kind"] = "ConversationalPIITask", ["parameters"] = JsonNode.Parse(parameters) }),
        }.ToJsonString();
    }

    private static string Stars(int count) => new('*', count);
}
