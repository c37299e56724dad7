using System.Globalization;
using System.Text.Json;

namespace Hush.Benchmarks.Scale;

/// <summary>Jobs of a kind, one conversation each.</summary>
/// <param name="Name">What the report calls them.</param>
/// <param name="Bodies">The requests, sent in turns.</param>
/// <param name="Characters">UTF-16 code units of a conversation, on average.</param>
internal sealed record ScaleJobs(string Name, byte[][] Bodies, double Characters)
{
    private const int Turns = 6;

    /// <summary>Chats of six turns: every window over the chat and the call of <c>benchmarks/texts</c>.</summary>
    public static ScaleJobs Chats(TextFolder texts) =>
        Of("chats", [.. TextFolder.Names.Where(name => name != TextFolder.Prose).SelectMany(name => Windows(texts.Read(name)))]);

    /// <summary>Conversations of one word, which cost the analysis next to nothing.</summary>
    public static ScaleJobs Words { get; } = Of("one word", [[("customer", "Hello")]]);

    private static ScaleJobs Of(string name, (string Speaker, string Text)[][] conversations) => new(
        name,
        [.. conversations.Select(BodyOf)],
        conversations.Average(conversation => conversation.Sum(turn => turn.Text.Length)));

    private static IEnumerable<(string Speaker, string Text)[]> Windows(string text)
    {
        (string Speaker, string Text)[] turns = [.. Dialogues.Turns(text)];
        for (var start = 0; start + Turns <= turns.Length; start++) yield return turns[start..(start + Turns)];
    }

    private static byte[] BodyOf((string Speaker, string Text)[] conversation) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        analysisInput = new
        {
            conversations = new[]
            {
                new
                {
                    id = "1",
                    language = "en",
                    modality = "text",
                    conversationItems = conversation.Select((turn, index) => new
                    {
                        id = index.ToString(CultureInfo.InvariantCulture),
                        participantId = turn.Speaker,
                        text = turn.Text,
                    }),
                },
            },
        },
        tasks = new[] { new { kind = "ConversationalPIITask" } },
    });
}
