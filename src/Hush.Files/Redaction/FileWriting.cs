using System.Globalization;
using Hush.Analysis;
using Hush.Redaction;
using Hush.Transcripts;
using Hush.Transcripts.Redaction;

namespace Hush.Files.Redaction;

/// <summary>Redacts what was found, step by step, writes the blocks that are complete and counts.</summary>
/// <param name="analyzer">Redacts.</param>
/// <param name="options">What becomes of detections, and who takes them.</param>
/// <param name="output">Where blocks go; null when nothing is written.</param>
/// <param name="learns">Whether blocks have fields in which what was found elsewhere is hidden.</param>
internal sealed class FileWriting(PiiAnalyzer analyzer, FileReadOptions options, Stream? output, bool learns)
{
    private readonly DocumentOptions _documents = options.Documents with { Memory = new RedactionMemory() };
    private readonly SortedDictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _incomplete = new(StringComparer.Ordinal);
    private readonly List<string> _unread = [];
    private readonly HiddenKeys _keys = new();
    private readonly HashSet<string> _foundNames = new(StringComparer.Ordinal); // words of names of members in which something was found
    private (Layer? Layer, int End, long Line) _counted;
    private readonly Dictionary<FormText, IReadOnlyList<Edit>> _ofEchoes = [];
    private HiddenValues _values = NewValues(options);
    private int _changes;

    /// <summary>Takes the result of a step.</summary>
    public void Write(SearchStep step, FoundDocument? found)
    {
        if (found is not null) Take(step.Record, found);
        foreach (var block in step.Blocks)
        {
            _unread.AddRange(block.Unread.Select(what => string.Create(CultureInfo.InvariantCulture, $"line {block.Layer.FirstLine}: {what}")));
            foreach (var echo in block.Echoes) Write(echo,
                EchoProjection.Disjoint([.. _ofEchoes.GetValueOrDefault(echo.Text, []), .. _values.Find(echo.Text.Text)]));
            _changes += block.Layer.ChangeCount;
            output?.Write(block.Layer.Render());
        }

        if (step.Blocks.Count > 0 && !_values.IsEmpty)
        {
            _values = NewValues(options);
            _ofEchoes.Clear();
        }

        output?.Flush();
    }

    /// <summary>What became of the file.</summary>
    public FileReport Report(string format) => new(format, _categories, _changes, _incomplete, _unread);

    private void Take(RecordText record, FoundDocument found)
    {
        var text = record.Text;
        var cut = RecordEntities.Cut(record, found.Entities);
        _incomplete.UnionWith(found.Detected.Incomplete);
        foreach (var (field, span, entity) in cut)
        {
            _categories[entity.Category.Name] = _categories.GetValueOrDefault(entity.Category.Name) + 1;
            if (options.Found is not { } take) continue;
            if (field.IsKey) _foundNames.UnionWith(field.Text.Text.Split('.').Append(field.Text.Text).Select(LabelText.Of)
                .Where(words => words.Length > 0));
            take(FindingOf(field, span, entity));
        }

        if (output is null || cut.Count == 0) return;
        var redacted = analyzer.Redact(text, found with
        {
            Entities = [.. cut.Select(part => part.Entity).OrderBy(entity => entity.Span.Start)
              .ThenByDescending(entity => entity.Confidence.Value)]
        }, _documents);
        var names = learns
            ? cut.Where(part => part.Entity.Category == Categories.Person).Select(part => text.Reveal(part.Entity.Span))
            .ToHashSet(StringComparer.OrdinalIgnoreCase) : null;
        var next = 0;
        foreach (var (field, place) in record.Fields)
        {
            List<Edit> edits = [];
            for (; next < redacted.Edits.Count && redacted.Edits[next].Span.Start < place.End; next++)
                edits.Add(new Edit(new TextSpan(redacted.Edits[next].Span.Start - place.Start, redacted.Edits[next].Span.Length),
                    redacted.Edits[next].Replacement));
            if (edits.Count == 0) continue;
            if (field.IsKey) edits = [_keys.Distinct(field.Text.Text, edits)];
            else if (learns) Learn(field, edits, names!);
            if (field.IsEcho) _ofEchoes[field.Text] = edits;
            else Write(field, edits);
        }
    }

    private static void Write(Field field, IReadOnlyList<Edit> edits)
    {
        foreach (var ofPlace in field.Text.Cut(edits).GroupBy(piece => piece.Index, piece => piece.Edit))
            field.Layer.Change(field.Text.Places[ofPlace.Key].Changes([.. ofPlace]));
    }

    private static HiddenValues NewValues(FileReadOptions options) => new(new ReplacementFit(options.Documents.Policies));

    private void Learn(Field field, IReadOnlyList<Edit> edits, HashSet<string> names)
    {
        foreach (var edit in edits)
        {
            var value = field.Text.Text.Substring(edit.Span.Start, edit.Span.Length);
            _values.Add(value, edit.Replacement, _ => names.Contains(value));
        }
    }

    private FileFinding FindingOf(Field field, TextSpan span, Hush.Entities.Entity entity)
    {
        var (line, column) = PlaceOf(field, span);
        return new FileFinding(line, column, LabelOf(field), entity.Category, entity.Confidence, field.Text.Text.Substring(span.Start, span.Length));
    }

    /// <summary>The label; empty where the name of a member in which something was found begins or ends it, since labels stand in reports.</summary>
    private string LabelOf(Field field)
    {
        if (_foundNames.Count == 0) return field.Label;
        var words = field.Label.Split(' ');
        for (var count = 1; count <= words.Length; count++)
            if (_foundNames.Contains(string.Join(' ', words[..count])) || _foundNames.Contains(string.Join(' ', words[^count..]))) return "";
        return field.Label;
    }

    /// <summary>Line and column of a span in the file.</summary>
    private (long Line, long Column) PlaceOf(Field field, TextSpan span)
    {
        var (index, edit) = field.Text.Cut([new Edit(span, "*")]).FirstOrDefault();
        var place = edit is null ? field.Text.Places[0] : field.Text.Places[index];
        var start = place.Part(edit?.Span.Start ?? 0, 0).Start;
        var layer = field.Layer;
        var isInner = layer.Outer is not null;
        while (layer.Outer is { } outer) (layer, start) = outer;
        var end = (int)(start - layer.Start);
        if (_counted.Layer != layer || _counted.End > end) _counted = (layer, 0, layer.FirstLine);
        var line = _counted.Line + layer.Bytes.AsSpan(_counted.End, end - _counted.End).Count((byte)'\n');
        _counted = (layer, end, line);
        var before = layer.Bytes.AsSpan(0, end);
        return (line, isInner ? 1 : System.Text.Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
