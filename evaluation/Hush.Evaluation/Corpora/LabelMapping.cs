using System.Collections.Frozen;

namespace Hush.Evaluation.Corpora;

/// <summary>Reads <c>label-mapping.tsv</c>: what each corpus label demands of a detector.</summary>
public sealed class LabelMapping
{
    private readonly Row[] _rows;

    private LabelMapping(Row[] rows) => _rows = rows;

    /// <summary>The mapping that ships with the evaluator.</summary>
    /// <param name="path">A file with rows of the same form that count before it; null for none.</param>
    /// <exception cref="InvalidDataException">A row of the file is not of this form.</exception>
    public static LabelMapping Load(string? path = null)
    {
        using var stream = typeof(LabelMapping).Assembly.GetManifestResourceStream("label-mapping.tsv")!;
        using StreamReader reader = new(stream);
        Row[] own = path is null ? [] : [.. Read(File.ReadLines(path), path)];
        return new LabelMapping([.. own, .. Read(reader.ReadToEnd().Split('\n'), "label-mapping.tsv")]);
    }

    private static IEnumerable<Row> Read(IEnumerable<string> lines, string path)
    {
        foreach ((var index, var line) in lines.Index())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length != 4 || !Enum.TryParse(cells[2], ignoreCase: true, out Demand demand))
                throw new InvalidDataException(
                    $"{path}, line {index + 1}: a label, a corpus, gold, document or neither, and categories are expected, with tabs between them.");
            yield return new Row(cells[0], cells[1], demand, cells[3].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        }
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
