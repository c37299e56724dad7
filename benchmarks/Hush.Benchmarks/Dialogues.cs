using System.Globalization;

namespace Hush.Benchmarks;

/// <summary>Reads a conversation of lines "speaker: words".</summary>
internal static class Dialogues
{
    public static Conversation Parse(string text) => new(
        "1", "en", Modality.Text,
        [.. Turns(text).Select((turn, index) => new ConversationItem(
            index.ToString(CultureInfo.InvariantCulture), turn.Speaker, null, new RepresentationSet(new SourceText(turn.Words)), []))]);

    /// <summary>Who says what, line by line.</summary>
    public static IEnumerable<(string Speaker, string Words)> Turns(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]));
}
