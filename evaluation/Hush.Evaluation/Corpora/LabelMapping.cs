using System.Collections.Frozen;

namespace Hush.Evaluation.Corpora;

/// <summary>Reads <c>label-mapping.tsv</c>: what each corpus label demands of a detector.</summary>
public sealed class LabelMapping
{
    private readonly Row[] _rows;

    private LabelMapping(Row[] rows) => _rows = rows;

    /// <summary>The mapping that ships with the evaluator.</summary>
    public static LabelMapping Load()
    {
        using Stream stream = typeof(LabelMapping).Assembly.GetManifestResourceStream("label-mapping.tsv")!;
        using StreamReader reader = new(stream);
        List<Row> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            rows.Add(new Row(
                cells[0], cells[1], Enum.Parse<Demand>(cells[2], ignoreCase: true),
                cells[3].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase)));
        }

        return new LabelMapping([.. rows]);
    }

    /// <summary>How <paramref name="label"/> counts in the corpus whose file is named <paramref name="corpus"/>.</summary>
    /// <param name="label">The common label.</param>
    /// <param name="corpus">The file's name.</param>
    /// <param name="isConversation">Whether it stands in a conversation: some labels are personal only in documents.</param>
    public (Treatment Treatment, IReadOnlySet<string> Categories) For(string label, string corpus, bool isConversation)
    {
        Row row = _rows.First(row =>
            (row.Label == "*" || row.Label == label) && (row.Corpus == "*" || corpus.StartsWith(row.Corpus, StringComparison.Ordinal)));
        return row.Demand switch
        {
            Demand.Gold => (Treatment.Gold, row.Categories),
            Demand.Document when !isConversation => (Treatment.Gold, row.Categories),
            _ => (Treatment.Neither, row.Categories),
        };
    }

    /// <summary>Whether a row names <paramref name="label"/>, for whatever corpus.</summary>
    public bool Knows(string label) => Array.Exists(_rows, row => row.Label == label);

    private enum Demand
    {
        Gold,
        Document,
        Neither,
    }

    private sealed record Row(string Label, string Corpus, Demand Demand, FrozenSet<string> Categories);
}
