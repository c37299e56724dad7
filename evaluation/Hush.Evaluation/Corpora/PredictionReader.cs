using System.Text.Json;
using Hush.Evaluation.Scoring;
using Hush.Text;

namespace Hush.Evaluation.Corpora;

/// <summary>
/// Reads what any tool found, in the JSON Lines form of <c>hush detect</c>: documents as
/// <c>{"id","entities":[{"category","offset","length","confidenceScore"?}]}</c>, conversations as
/// <c>{"id","conversationItems":[{"id","entities":[…]}]}</c> with items in the order of the turns.
/// </summary>
public static class PredictionReader
{
    /// <summary>The predictions of each item, in the order of <paramref name="items"/>; an item that the tool left out has none.</summary>
    /// <exception cref="InvalidDataException">A line is not of this form, or an entity lies outside its text.</exception>
    public static IReadOnlyList<IReadOnlyList<Prediction>> Read(string path, IReadOnlyList<GoldItem> items, OffsetUnit unit)
    {
        var gold = items.ToDictionary(item => item.Id);
        Dictionary<string, List<Prediction>> found = [];
        foreach ((var id, var predictions) in LabelledLines.Read(path, line => ReadLine(line, gold, unit))) found[id] = predictions;
        return [.. items.Select(item => found.GetValueOrDefault(item.Id, []))];
    }

    // What the corpus does not have, as after --limit, is passed over.
    private static (string Id, List<Prediction> Predictions) ReadLine(JsonElement line, Dictionary<string, GoldItem> gold, OffsetUnit unit)
    {
        var id = line.GetProperty("id").ToString();
        return (id, gold.TryGetValue(id, out var item) ? ReadItem(line, item, unit) : []);
    }

    private static List<Prediction> ReadItem(JsonElement line, GoldItem item, OffsetUnit unit)
    {
        List<Prediction> predictions = [];
        if (!item.IsConversation)
        {
            Add(line, 0);
            return predictions;
        }

        var turn = 0;
        foreach (var element in line.GetProperty("conversationItems").EnumerateArray()) Add(element, turn++);
        return predictions;

        void Add(JsonElement holder, int turn)
        {
            if (turn >= item.Turns.Count) throw new InvalidDataException($"it has more items than the {item.Turns.Count} turns of the corpus");
            OffsetConverter converter = new(item.Turns[turn].Text, unit);
            foreach (var entity in holder.GetProperty("entities").EnumerateArray())
            {
                var offset = entity.GetProperty("offset").GetInt32();
                var end = offset + entity.GetProperty("length").GetInt32();
                if (offset < 0 || end < offset
                    || end > converter.UnitCount) throw new InvalidDataException($"an entity ends at {end}, the text at {converter.UnitCount}");
                var confidence = entity.TryGetProperty("confidenceScore", out var score) ? score.GetDouble() : 1;
                predictions.Add(new Prediction(
                    turn, TextSpan.FromBounds(converter.ToUtf16(offset), converter.ToUtf16(end)), entity.GetProperty("category").GetString()!,
                    confidence));
            }
        }
    }
}
