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
    /// <exception cref="InvalidDataException">A line is not of this form, or a span lies outside its text. The message names file and line, never the
    /// text.</exception>
    public static IEnumerable<GoldItem> Read(string path, LabelMapping mapping) =>
        LabelledLines.Read(path, item => ReadItem(item, Path.GetFileName(path), mapping));

    private static GoldItem ReadItem(JsonElement item, string corpus, LabelMapping mapping)
    {
        var isConversation = item.TryGetProperty("turns", out var turns);
        List<GoldTurn> gold = isConversation
            ? [.. turns.EnumerateArray().Select(turn =>
                new GoldTurn(turn.GetProperty("speaker").GetString()!, new SourceText(turn.GetProperty("text").GetString()!)))]
            : [new GoldTurn("", new SourceText(item.GetProperty("text").GetString()!))];
        OffsetConverter[] offsets = [.. gold.Select(turn => new OffsetConverter(turn.Text, OffsetUnit.UnicodeCodePoint))];

        List<GoldSpan> spans = [];
        foreach (var span in item.GetProperty("spans").EnumerateArray())
        {
            var turn = span.TryGetProperty("turn", out var index) && index.ValueKind == JsonValueKind.Number ? index.GetInt32() : 0;
            if (turn < 0 || turn >= gold.Count) throw new InvalidDataException($"a span names turn {turn} of {gold.Count}");
            (var start, var end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
            if (start < 0 || end < start || end > offsets[turn].UnitCount)
                throw new InvalidDataException($"a span from {start} to {end} lies outside its text of {offsets[turn].UnitCount} code points");
            var place = TextSpan.FromBounds(offsets[turn].ToUtf16(start), offsets[turn].ToUtf16(end));
            var label = span.GetProperty("label").GetString() ?? throw new InvalidDataException("a label is null");
            (var treatment, var categories) = mapping.For(label, corpus, isConversation);
            spans.Add(new GoldSpan(turn, place, label, treatment, categories));
        }

        return new GoldItem(
            item.GetProperty("id").ToString(), item.GetProperty("lang").GetString()!, item.GetProperty("kind").GetString()!, isConversation, gold,
            spans);
    }
}
