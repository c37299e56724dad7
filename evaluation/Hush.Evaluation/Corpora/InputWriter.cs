using System.Text.Json;

namespace Hush.Evaluation.Corpora;

/// <summary>Writes items without their labels, in the JSON Lines that <c>hush detect</c> and other tools read.</summary>
public static class InputWriter
{
    /// <summary>Documents as <c>{"id","language","text"}</c>, conversations as the API's conversation object.</summary>
    public static void Write(string path, IEnumerable<GoldItem> items)
    {
        using var file = File.Create(path);
        foreach (var item in items)
        {
            using (Utf8JsonWriter writer = new(file))
            {
                writer.WriteStartObject();
                writer.WriteString("id", item.Id);
                writer.WriteString("language", item.Language);
                if (item.IsConversation) WriteTurns(writer, item);
                else writer.WriteString("text", item.Turns[0].Text.AsSpan());
                writer.WriteEndObject();
            }

            file.WriteByte((byte)'\n');
        }
    }

    private static void WriteTurns(Utf8JsonWriter writer, GoldItem item)
    {
        writer.WriteString("modality", "text");
        writer.WriteStartArray("conversationItems");
        for (var turn = 0; turn < item.Turns.Count; turn++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", turn.ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteString("participantId", item.Turns[turn].Speaker);
            writer.WriteString("text", item.Turns[turn].Text.AsSpan());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
