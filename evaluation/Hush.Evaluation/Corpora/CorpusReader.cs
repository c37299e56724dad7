using System.Text.Json;
using Hush.Text;

namespace Hush.Evaluation.Corpora;

/// <summary>
/// Reads labelled JSON Lines: <c>{"id","lang","kind","text" | "turns":[{"speaker","text"}],"spans":[{"turn"?,"start","end","label"}]}</c>
/// with half-open offsets in Unicode code points.
/// </summary>
public static class CorpusReader
{
    /// <summary>The items of <paramref name="path"/>, in file order.</summary>
    /// <exception cref="InvalidDataException">A line is not of this form, or a span lies outside its text.</exception>
    public static IEnumerable<GoldItem> Read(string path, LabelMapping mapping)
    {
        string corpus = Path.GetFileName(path);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0) continue;
            using JsonDocument document = JsonDocument.Parse(line);
            yield return ReadItem(document.RootElement, corpus, number, mapping);
        }
    }

    private static GoldItem ReadItem(JsonElement item, string corpus, int number, LabelMapping mapping)
    {
        bool isConversation = item.TryGetProperty("turns", out JsonElement turns);
        List<GoldTurn> gold = isConversation
            ? [.. turns.EnumerateArray().Select(turn => new GoldTurn(turn.GetProperty("speaker").GetString()!, new SourceText(turn.GetProperty("text").GetString()!)))]
            : [new GoldTurn("", new SourceText(item.GetProperty("text").GetString()!))];
        OffsetConverter[] offsets = [.. gold.Select(turn => new OffsetConverter(turn.Text, OffsetUnit.UnicodeCodePoint))];

        List<GoldSpan> spans = [];
        foreach (JsonElement span in item.GetProperty("spans").EnumerateArray())
        {
            int turn = span.TryGetProperty("turn", out JsonElement index) && index.ValueKind == JsonValueKind.Number ? index.GetInt32() : 0;
            if (turn >= gold.Count) throw new InvalidDataException($"{corpus} line {number}: a span names turn {turn} of {gold.Count}.");
            TextSpan place = TextSpan.FromBounds(offsets[turn].ToUtf16(span.GetProperty("start").GetInt32()), offsets[turn].ToUtf16(span.GetProperty("end").GetInt32()));
            string label = span.GetProperty("label").GetString()!;
            (Treatment treatment, IReadOnlySet<string> categories) = mapping.For(label, corpus, isConversation);
            spans.Add(new GoldSpan(turn, place, label, treatment, categories));
        }

        return new GoldItem(
            item.GetProperty("id").ToString(), item.GetProperty("lang").GetString()!, item.GetProperty("kind").GetString()!, isConversation, gold, spans);
    }
}
