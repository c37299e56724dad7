using System.Text.Json;
using Hush.Contracts.Json;
using Hush.Mapping.Conversations;

namespace Hush.Mapping.Tests;

/// <summary>A recording that can't be muted word by word is never silent about it.</summary>
public sealed class AudioWarningTests
{
    private const string Missing = AudioWarning.MissingCode;
    private const string Disordered = AudioWarning.DisorderedCode;

    /// <summary>Members of the item besides its id and speaker, and the codes of the warnings.</summary>
    public static TheoryData<string, string> Items => new()
    {
        { """ "text":"I am Ines Roth","lexical":"i am ines roth","audioTimings":[{"offset":0,"duration":5},{"offset":5,"duration":5},{"offset":10,"duration":5},{"offset":20,"duration":5}] """, "" },
        { """ "text":"I am Ines Roth","audioTimings":[{"offset":0,"duration":5},{"offset":5,"duration":5},{"offset":10,"duration":5},{"offset":20,"duration":5}] """, "" },
        { """ "text":"Ines","lexical":"ines","wordLevelTimings":[{"word":"wrong","offset":40,"duration":7}] """, "" },
        { """ "text":"我叫王","lexical":"我叫王","wordLevelTimings":[{"offset":1,"duration":1},{"offset":2,"duration":1},{"offset":3,"duration":1}] """,
          "" },
        { """ "text":"I am Ines Roth","lexical":"i am ines roth" """, Missing },
        { """ "text":"I am Ines Roth","lexical":"i am ines roth","audioTimings":[] """, Missing },
        { """ "text":"I am Ines Roth","lexical":"i am ines roth","audioTimings":null """, Missing },
        { """ "text":"I am Ines Roth","lexical":"i am ines roth","conversationItemLevelTiming":{"offset":0,"duration":50} """, Missing },
        { """ "text":"I am Ines Roth","lexical":"i am ines roth","audioTimings":[{"offset":0,"duration":5},{"offset":5,"duration":5}] """, Missing },
        { """ "text":"I am Ines","lexical":"i am ines","audioTimings":[{"offset":0,"duration":5},{"offset":5,"duration":5},{"offset":10,"duration":5},{"offset":20,"duration":5}] """, Missing },
        { """ "text":"I am Ines","lexical":"i am ines","audioTimings":[{"offset":0,"duration":5},{"offset":5,"duration":5},{"offset":10,"duration":0}] """, Missing },
        { """ "text":"Ines","lexical":"","audioTimings":[{"offset":0,"duration":5}] """, Missing },
        { """ "text":"I am Ines","lexical":"i am ines","audioTimings":[{"offset":10,"duration":5},{"offset":5,"duration":5},{"offset":20,"duration":5}] """, Disordered },
        { """ "text":"I am Ines","lexical":"i am ines","audioTimings":[{"offset":0,"duration":5},{"offset":4,"duration":5},{"offset":20,"duration":5}] """, Disordered },
        { """ "text":"I am Ines","lexical":"i am ines","wordLevelTimings":[{"offset":0,"duration":5},{"offset":0,"duration":5},{"offset":0,"duration":5}] """, Disordered },
        { """ "text":"I am Ines","lexical":"i am ines","audioTimings":[{"offset":390000,"duration":2700000},{"offset":4500000,"duration":920000},{"offset":590000,"duration":2700000}] """, Disordered },
        { """ "modality":"text","text":"I am Ines" """, Missing },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void Timings_that_are_missing_or_contradict_each_other_warn(string item, string codes) =>
        Assert.Equal(codes, CodesOf(item, isFound: true, redactsAudio: true));

    [Theory]
    [MemberData(nameof(Items))]
    public void Nothing_is_said_where_nothing_is_muted(string item, string codes)
    {
        Assert.Equal("", CodesOf(item, isFound: false, redactsAudio: true));
        Assert.Equal("", CodesOf(item, isFound: true, redactsAudio: false));
        Assert.NotNull(codes);
    }

    [Fact]
    public void A_typed_conversation_has_no_recording() =>
        Assert.Equal(Missing, CodesOf(""" "text":"I am Ines" """, isFound: true, redactsAudio: true, modality: "text"));

    [Fact]
    public void Each_kind_is_told_once_with_its_number_of_items()
    {
        var untimed = """{"id":"1","participantId":"a","text":"I am Ines","lexical":"i am ines"}""";
        var early =
            """{"id":"2","participantId":"a","text":"Ines Roth","lexical":"ines roth","audioTimings":[{"offset":9,"duration":5},{"offset":1,"duration":5}]}""";
        var conversation = Read($"{untimed},{early},{untimed}", "transcript");
        var told = AudioWarning.Explain(conversation, ResultOf(conversation, isFound: true, redactsAudio: true));
        Assert.Equal(2, told.Count);
        Assert.Contains("in 2 items", told[0], StringComparison.Ordinal);
        Assert.Contains("in 1 items", told[1], StringComparison.Ordinal);
    }

    private static string CodesOf(string item, bool isFound, bool redactsAudio, string modality = "transcript")
    {
        var conversation = Read($$"""{"id":"1","participantId":"a",{{item}}}""", modality);
        return string.Join(',', AudioWarning.Of(conversation, ResultOf(conversation, isFound, redactsAudio)).Select(warning => warning.Code));
    }

    private static Conversation Read(string items, string modality)
    {
        var json = $$"""{"id":"c","language":"en","modality":"{{modality}}","conversationItems":[{{items}}]}""";
        var read = ConversationMapping.Read(JsonSerializer.Deserialize(json, WireJson.Exact.ConversationInput),
            new ConversationLimits(), "conversation");
        return read.Value ?? throw new InvalidOperationException(read.Problem!.Explanation);
    }

    private static ConversationResult ResultOf(Conversation conversation, bool isFound, bool redactsAudio)
    {
        ReportedEntity found = new(new TextSpan(0, 1), Categories.Person, new Confidence(0.9), null);
        return new ConversationResult(
            conversation.Id,
            [.. conversation.Items.Select(item => new ItemResult(item.Id, item.Forms.Text, isFound
                ? [found] : [], item.Forms, redactsAudio ? Array.Empty<AudioRange>() : null))]);
    }
}
