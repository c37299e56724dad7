using Hush.Detection.Resolution;

namespace Hush.Analysis.Tests.Faults;

public sealed class FaultTableTests
{
    private const int FewestRows = 12;

    public static TheoryData<string> Tables => [.. FaultTables.Names()];

    [Theory, MemberData(nameof(Tables))]
    public void Every_row_of_the_table_holds(string table)
    {
        var rows = FaultTables.Read(table);
        Assert.True(rows.Count >= FewestRows, $"{table} has {rows.Count} rows.");
        List<string> faults = [.. rows.SelectMany((row, index) => Faults(row).Select(fault => $"row {index + 1}: {fault}"))];
        Assert.True(faults.Count == 0, table + "\n" + string.Join("\n", faults));
    }

    private static IEnumerable<string> Faults(FaultTables.Row row)
    {
        var read = row.Text is { } text ? [(text, OfText(row, text))] : OfTurns(row);
        foreach ((var value, var category) in row.Hide ?? [])
        {
            (var held, var entities) = read.Last(turn => turn.Text.Contains(value, StringComparison.Ordinal));
            TextSpan[] places = [.. Places(held, value)];
            if (!places.Any(place => IsHidden(held, place, entities))) yield return $"'{value}' is shown";
            else if (category is not null
                && !places.Any(place => entities.Any(entity => entity.Category.Name == category && entity.Span.Overlaps(place))))
                yield return $"'{value}' is {string.Join(", ", entities.Where(entity => entity.Span.Overlaps(places[0])).Select(entity => entity.Category.Name))}, not {category}";
        }

        foreach (var value in row.Keep ?? [])
        {
            var isShown = read.Any(turn => Places(turn.Text, value).Any(place => !turn.Entities.Any(entity => HidesOf(turn.Text, place, entity))));
            if (!isShown) yield return $"'{value}' is hidden";
        }
    }

    private static IReadOnlyList<ReportedEntity> OfText(FaultTables.Row row, string text)
    {
        DocumentOptions options = new()
        {
            Language = row.Language ?? "en",
            OverlapRule = OverlapRule.AllCategories,
            Categories = row.Categories?.Select(name => new Category(name)).ToHashSet(),
        };
        return Calls.Analyzer.Analyze(new SourceText(text), options, TestContext.Current.CancellationToken).Entities;
    }

    private static List<(string Text, IReadOnlyList<ReportedEntity> Entities)> OfTurns(FaultTables.Row row)
    {
        ConversationItem[] items = [.. row.Turns!.Select(Item)];
        Conversation conversation = new("1", row.Language ?? "en", Modality.Text, items);
        var result = Calls.Analyzer.Analyze(conversation, new ConversationOptions(), TestContext.Current.CancellationToken);
        return [.. result.Items.Select(item => (item.Source.Reveal(), item.Entities))];
    }

    private static ConversationItem Item(string turn, int index)
    {
        var colon = turn.IndexOf(": ", StringComparison.Ordinal);
        return Calls.Item(index.ToString(System.Globalization.CultureInfo.InvariantCulture), turn[..colon], turn[(colon + 2)..]);
    }

    private static bool IsHidden(string text, TextSpan place, IReadOnlyList<ReportedEntity> entities)
    {
        for (var at = place.Start; at < place.End; at++)
            if ((char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])) && !entities.Any(entity => entity.Span.Contains(at))) return false;
        return true;
    }

    private static bool HidesOf(string text, TextSpan place, ReportedEntity entity)
    {
        for (var at = place.Start; at < place.End; at++)
            if (char.IsLetterOrDigit(text[at]) && entity.Span.Contains(at)) return true;
        return false;
    }

    private static IEnumerable<TextSpan> Places(string text, string value)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at =
            text.IndexOf(value, at + 1, StringComparison.Ordinal)) yield return new TextSpan(at, value.Length);
    }
}
