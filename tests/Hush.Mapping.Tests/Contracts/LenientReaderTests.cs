using System.Text.Json;

namespace Hush.Mapping.Tests.Contracts;

public sealed class LenientReaderTests
{
    [Fact]
    public void Unknown_members_are_ignored_at_every_level()
    {
        var request = Requests.Parse("""
            {"kind":"Conversation","extra":{"deep":[1,{"a":null}]},
             "analysisInput":{"documents":[],"conversations":[{"id":"c","note":1,"conversationItems":[{"id":"1","inlineText":"x","text":"hi",
               "wordLevelTimings":[{"word":7,"offset":1,"duration":2,"confidence":0.5}]}]}]},
             "tasks":[{"kind":"ConversationalPIITask","why":"not","parameters":{"stringIndexType":"x","redactionPolicy":{"policyName":"p"}}}]}
            """)!;
        var item = request.AnalysisInput!.Conversations![0]!.ConversationItems![0]!;
        Assert.Equal("hi", item.Text);
        Assert.Equal(1, item.WordLevelTimings![0]!.Offset);
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("1", "1")]
    [InlineData("1.0", "1.0")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("\"\\u0041\\n\"", "A\n")]
    public void Ids_are_taken_as_their_text(string json, string expected)
    {
        var conversation = Requests.Parse(
            Requests.Job($$"""{"id":{{json}},"conversationItems":[{"id":{{json}},"participantId":{{json}}}]}"""))!
            .AnalysisInput!.Conversations![0]!;
        Assert.Equal(expected, conversation.Id);
        Assert.Equal(expected, conversation.ConversationItems![0]!.Id);
        Assert.Equal(expected, conversation.ConversationItems[0]!.ParticipantId);
    }

    [Fact]
    public void Member_names_are_read_in_any_letter_case() =>
        Assert.Equal("hi", Requests.Parse("""{"DisplayName":"hi"}""")!.DisplayName);

    [Theory]
    [InlineData("""{"displayName":"a","displayName":"b"}""", "b")]
    [InlineData("""{"displayName":"a","DISPLAYNAME":"b"}""", "b")]
    [InlineData("""{"displayName":"a","displayName":null}""", null)]
    public void Of_members_written_twice_the_last_counts(string json, string? expected) => Assert.Equal(expected, Requests.Parse(json)!.DisplayName);

    [Fact]
    public void A_list_written_twice_is_the_last_one_not_both()
    {
        var twice = """{"id":"c","conversationItems":[{"text":"one"},{"text":"two"}],"conversationItems":[{"text":"three"}]}""";
        Assert.Equal("three", Assert.Single(Requests.Parse(Requests.Job(twice))!.AnalysisInput!.Conversations![0]!.ConversationItems!)!.Text);
    }

    [Theory]
    [InlineData("""{"displayName":"a",}""")]
    [InlineData("""{"displayName":"a"/* why */}""")]
    [InlineData("{// why\n\"displayName\":\"a\"}")]
    [InlineData("""/* why */{"displayName":"a","tasks":[{"kind":"x",},],}""")]
    public void Comments_and_trailing_commas_are_passed_over(string json) => Assert.Equal("a", Requests.Parse(json)!.DisplayName);

    [Theory]
    [InlineData("""{"displayName":["a"]}""")]
    [InlineData("""{"tasks":{"kind":"ConversationalPIITask"}}""")]
    [InlineData("""{"displayName":"a"} {}""")]
    [InlineData("""{"analysisInput":{"conversations":[{"id":true}]}}""")]
    [InlineData("""{"analysisInput":{"conversations":[{"conversationItems":[{"text":1}]}]}}""")]
    [InlineData("""{"analysisInput":{"conversations":[{"conversationItems":[{"audioTimings":[{"offset":1e300}]}]}]}}""")]
    [InlineData("""{"analysisInput":{"conversations":[{"conversationItems":[{"audioTimings":[{"offset":"soon"}]}]}]}}""")]
    [InlineData("""{"displayName":"a""")]
    public void Broken_bodies_are_refused(string json) => Assert.Throws<JsonException>(() => Requests.Parse(json));

    [Fact]
    public void A_text_cut_inside_a_surrogate_pair_keeps_its_length()
    {
        var request = Requests.Parse(Requests.Job("""{"conversationItems":[{"text":"a\ud83d\"\u00e9\\\/\t"}]}"""))!;
        Assert.Equal("a\ud83d\"é\\/\t", request.AnalysisInput!.Conversations![0]!.ConversationItems![0]!.Text);
    }

    [Fact]
    public void A_whole_surrogate_pair_in_escapes_is_one_character() =>
        Assert.Equal("\U0001F469", Requests.Parse(Requests.Job("""{"conversationItems":[{"text":"\ud83d\udc69"}]}"""))!
            .AnalysisInput!.Conversations![0]!.ConversationItems![0]!.Text);

    [Theory]
    [InlineData("4500000", 4500000)]
    [InlineData("4500000.0", 4500000)]
    [InlineData("4.5e6", 4500000)]
    [InlineData("\"4500000\"", 4500000)]
    public void Ticks_may_be_written_as_fractions(string json, long expected) =>
        Assert.Equal(expected, Requests.Parse(Requests.Job($$"""{"conversationItems":[{"audioTimings":[{"offset":{{json}}}]}]}"""))!
            .AnalysisInput!.Conversations![0]!.ConversationItems![0]!.AudioTimings![0]!.Offset);

    [Fact]
    public void Nothing_that_is_read_prints_a_text()
    {
        var request = Requests.Parse(
            Requests.Job(Requests.Conversation("""{"id":"zq","participantId":"zq","text":"zq","lexical":"zq"}"""),
                more: """ "displayName":"zq", """))!;
        var conversation = request.AnalysisInput!.Conversations![0]!;
        object[] all = [request, request.AnalysisInput, conversation, conversation.ConversationItems![0]!, request.Tasks![0]!];
        Assert.All(all, one => Assert.DoesNotContain("zq", one.ToString(), StringComparison.Ordinal));
    }
}
