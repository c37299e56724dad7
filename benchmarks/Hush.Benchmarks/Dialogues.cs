using System.Globalization;

namespace Hush.Benchmarks;

/// <summary>Reads a conversation of lines "speaker: words".</summary>
internal static class Dialogues
{
    public static Conversation Parse(string text) => new(
        "1", "en", Modality.Text,
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, index) =>
        {
            string[] parts = line.Split(": ", 2);
            return new ConversationItem(index.ToString(CultureInfo.InvariantCulture), parts[0], null, new RepresentationSet(new SourceText(parts[1])), []);
        })]);
}
