using System.Globalization;
using Hush.Evaluation.Corpora;

namespace Hush.Evaluation.Reports;

/// <summary>
/// Writes every candidate of a corpus as a row of a table, for choosing thresholds: what proposed it, with which confidence, what the tagger thinks
/// of its words, what became of it, and which label lies there. Gold spans get a row too. No characters of the corpus.
/// </summary>
public sealed class CandidateTable : IDisposable
{
    private readonly StreamWriter _output;

    /// <summary>Begins the table.</summary>
    public CandidateTable(string path)
    {
        _output = new StreamWriter(path);
        _output.WriteLine("corpus\tform\titem\tturn\tstart\tend\tcategory\trecognizer\tproposed\tconfidence\tevidence\tshare\tdropped\tby\tgold");
    }

    /// <summary>Adds the candidates of an item.</summary>
    public void Add(string corpus, string form, GoldItem item, IReadOnlyList<CandidateTrace> traces)
    {
        foreach (var trace in traces)
        {
            var gold = item.Spans.FirstOrDefault(span => span.Turn == trace.Turn && span.Span.Overlaps(trace.Span));
            Row(corpus, form, item.Id, trace.Turn, trace.Span.Start, trace.Span.End, trace.Category, trace.Recognizer, trace.Proposed.Value,
                trace.Confidence.Value,
                trace.Evidence.ToString().Replace(" ", "", StringComparison.Ordinal), trace.PersonalShare, trace.Dropped?.ToString() ?? "Found",
                trace.RefusedBy ?? trace.DroppedBy?.Recognizer,
                gold is null ? "-" : gold.Treatment == Treatment.Gold ? gold.Label : "neither");
        }

        foreach (var span in item.Spans.Where(span => span.Treatment == Treatment.Gold))
            Row(corpus, form, item.Id, span.Turn, span.Span.Start, span.Span.End, "", "gold", null, null, "", null, "", "", span.Label);
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Row(params object?[] cells) =>
        _output.WriteLine(string.Join('\t',
            cells.Select(cell => Convert.ToString(cell is double number ? Math.Round(number, 3) : cell, CultureInfo.InvariantCulture))));
}
