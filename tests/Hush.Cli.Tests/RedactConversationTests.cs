using System.Text.Json.Nodes;

namespace Hush.Cli.Tests;

public sealed class RedactConversationTests
{
    [Fact]
    public async Task Text_is_the_default_with_speakers_in_a_column() =>
        Assert.Equal(
            "Agent:      Can I have your name?\nCustomer_1: my name is ***************\n"
            + "Agent:      Thank you, ***************. And your phone number?\nCustomer_1: it's ************\n",
            (await CommandRun.OfAsync(Samples.Chat, "redact")).Succeeded());

    [Fact]
    public async Task Json_is_the_answer_of_the_api()
    {
        var conversation = (await CommandRun.OfAsync(Samples.Chat, "redact", "--with-values", "--format", "json")).Json;
        Assert.Equal("chat 1", conversation["id"]!.GetValue<string>());
        var item = conversation["conversationItems"]![1]!;
        Assert.Equal("""{"text":"my name is ***************"}""", item["redactedContent"]!.ToJsonString());
        var entity = Assert.Single(item["entities"]!.AsArray())!;
        Assert.Equal(("Maria Lindqvist", "Person", 11, 15), (
            entity["text"]!.GetValue<string>(), entity["category"]!.GetValue<string>(), entity["offset"]!.GetValue<int>(),
            entity["length"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Json_lines_hold_a_conversation_a_line()
    {
        var line = (await CommandRun.OfAsync(Samples.Chat, "redact", "--format", "jsonl")).Succeeded();
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal(4, JsonNode.Parse(line)!["conversationItems"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_whole_request_of_the_api_is_read()
    {
        var request =
            $$"""{"displayName":"x","analysisInput":{"conversations":[{{Samples.Chat}},{{Samples.Call}}]},"tasks":[{"kind":"ConversationalPIITask"}]}""";
        var all = (await CommandRun.OfAsync(request, "redact", "--format", "json")).Json.AsArray();
        Assert.Equal(["chat 1", "call"], all.Select(one => one!["id"]!.GetValue<string>()));
        Assert.Equal("I am ***************.", all[1]!["conversationItems"]![1]!["redactedContent"]!["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("lexical", "maria lindqvist")]
    [InlineData("maskedItn", "maria lindqvist")]
    [InlineData("TEXT", "Maria Lindqvist")]
    public async Task A_transcript_is_redacted_in_all_forms_from_any(string source, string found)
    {
        var item = (await CommandRun.OfAsync(Samples.Call, "redact", "--with-values", "--format", "json", "--redaction-source", source,
            "--redact-audio-timing")).Json["conversationItems"]![1]!;
        Assert.Equal(
            """{"itn":"i am ***************","lexical":"i am ***************","maskedItn":"i am ***************","text":"I am ***************.","redactedAudioTimings":[{"offset":20,"duration":30}],"audioTimings":[{"offset":20,"duration":30}]}""",
            item["redactedContent"]!.ToJsonString());
        Assert.Equal(found, item["entities"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_the_service_demands_may_be_left_out()
    {
        var conversation = """{"conversationItems":[{"id":"1","participantId":"a","text":"my name is Maria Lindqvist"}]}""";
        Assert.Equal("a: my name is ***************\n", (await CommandRun.OfAsync(conversation, "redact")).Succeeded());
    }

    [Fact]
    public async Task Names_of_members_are_read_in_any_letter_case() =>
        Assert.Equal("a: my name is ***************\n", (await CommandRun.OfAsync(
            """{"ConversationItems":[{"Id":"1","ParticipantId":"a","Text":"my name is Maria Lindqvist"}]}""", "redact")).Succeeded());

    [Theory]
    [InlineData("entityMask", "2025-11-15-preview", "my name is [PERSON_1]", "Thank you, [PERSON_1]. And your phone number?", "it's [PHONE_1]")]
    [InlineData("entitymask", "2024-11-15-preview", "my name is [Person-1]", "Thank you, [Person-1]. And your phone number?", "it's [Phone-1]")]
    [InlineData("noMask", "2025-11-15-preview", "my name is Maria Lindqvist", "Thank you, Maria Lindqvist. And your phone number?",
        "it's 415-555-2671")]
    [InlineData("characterMask", "2025-11-15-preview", "my name is ***************", "Thank you, ***************. And your phone number?",
        "it's ************")]
    public async Task A_policy_decides_what_stands_there(string policy, string version, params string[] expected)
    {
        var conversation = (await CommandRun.OfAsync(Samples.Chat, "redact", "--format", "json", "--policy", policy, "--api-version",
            version)).Json;
        Assert.Equal(expected,
            conversation["conversationItems"]!.AsArray().Skip(1).Select(item => item!["redactedContent"]!["text"]!.GetValue<string>()));
        var entity = conversation["conversationItems"]![1]!["entities"]![0]!;
        Assert.Equal(policy == "entityMask" ? "[PERSON_1]" : null, entity["mask"]?.GetValue<string>());
    }

    [Theory]
    [InlineData("--redaction-character", "#", "it's ############")]
    [InlineData("--categories", "Person", "it's 415-555-2671")]
    [InlineData("--categories", "phone,email", "it's ************")]
    [InlineData("--exclude-categories", "Phone", "it's 415-555-2671")]
    [InlineData("--exclude-categories", "person", "it's ************")]
    public async Task Options_reach_the_analysis(string option, string value, string expected) =>
        Assert.EndsWith(expected + "\n", (await CommandRun.OfAsync(Samples.Chat, "redact", option, value)).Succeeded(), StringComparison.Ordinal);

    [Fact]
    public async Task Detect_lists_entities_only()
    {
        var rows = (await CommandRun.OfAsync(Samples.Chat, "detect")).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2|11|15|Person|Maria Lindqvist", "3|11|15|Person|Maria Lindqvist", "4|5|12|Phone|415-555-2671"], rows.Select(row =>
        {
            var fields = row.Split('\t');
            Assert.InRange(double.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture), 0.3, 1);
            return string.Join('|', [.. fields[..4], fields[5]]);
        }));
        var json = (await CommandRun.OfAsync(Samples.Chat, "detect", "--format", "json")).Json;
        Assert.All(json["conversationItems"]!.AsArray(), item => Assert.Null(item!["redactedContent"]));
    }
}
