namespace Hush.Analysis.Tests;

/// <summary>Conversations that several tests analyse.</summary>
internal static class Calls
{
    /// <summary>One analyzer for all tests, as one serves a whole process.</summary>
    public static PiiAnalyzer Analyzer { get; } = new();

    /// <summary>A call in all four forms: a name, a phone number and the name once more.</summary>
    public static Conversation Spoken { get; } = new("call", "en", Modality.Transcript,
    [
        Item("1", "agent", "Can I have your name?", "can i have your name", "can i have your name"),
        Item("2", "caller", "Sure, that is Maria Lindqvist.", "sure that is maria lindqvist", "sure that is maria lindqvist",
            "0+40 50+40 100+40 150+60 220+80"),
        Item("3", "agent", "Thank you, Maria. And your phone number?", "thank you maria and your phone number",
            "thank you maria and your phone number"),
        Item("4", "caller", "It's 415-555-2671.", "it's four one five five five five two six seven one", "it's 4155552671",
            "0+10 10+10 20+10 30+10 40+10 50+10 60+10 70+10 80+10 90+10 100+10"),
    ]);

    /// <summary>A chat, one message a side in turn, the agent first.</summary>
    public static Conversation Chat(params string[] messages) =>
        new("chat", "en", Modality.Text, [.. messages.Select((text, index) => Message(index, text))]);

    /// <summary>Timings are <c>offset+duration</c> in ticks, one a lexical word.</summary>
    public static ConversationItem Item(string id, string participant, string text, string? lexical = null, string? itn = null,
        string timings = "") =>
        new(id, participant, null, new RepresentationSet(new SourceText(text), Source(lexical), Source(itn), Source(itn)),
            [.. timings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Timing)]);

    /// <summary><c>value=Category</c> of each entity, in order.</summary>
    public static IEnumerable<string> Show(ItemResult item) =>
        item.Entities.Select(entity => $"{item.Source.Reveal(entity.Span)}={entity.Category}");

    private static ConversationItem Message(int index, string text) =>
        Item(index.ToString(System.Globalization.CultureInfo.InvariantCulture), index % 2 == 0 ? "agent" : "customer", text);

    private static SourceText? Source(string? text) => text is null ? null : new SourceText(text);

    private static WordTiming Timing(string written)
    {
        long[] ticks = [.. written.Split('+').Select(long.Parse)];
        return new WordTiming(new AudioRange(new TimeSpan(ticks[0]), new TimeSpan(ticks[1])));
    }
}
