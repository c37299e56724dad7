using Hush.Files.Input;
using Hush.Transcripts;
using Hush.Transcripts.Tables;

namespace Hush.Files.Tables;

/// <summary>
/// Reads a table of separated values (RFC 4180) row by row. The names of its columns are context for what stands in them; a first row that is
/// none of names is searched as any other.
/// </summary>
internal static class TableReader
{
    /// <summary>A table whose first row tells what separates its columns.</summary>
    public static IEnumerable<Block?> Read(Stream stream, FileReadOptions options) => Read(stream, options, null);

    /// <summary>A table with tabs between its columns.</summary>
    public static IEnumerable<Block?> ReadTabs(Stream stream, FileReadOptions options) => Read(stream, options, '\t');

    private static IEnumerable<Block?> Read(Stream stream, FileReadOptions options, char? separator)
    {
        TableHeader? header = null;
        List<FedLine> lines = [];
        List<List<TextPlace>> columns = [];
        var isOpen = false;
        foreach (var line in new LineFeed(stream, options.IsLive).Read())
        {
            if (line is null)
            {
                if (!isOpen) yield return null;
                continue;
            }

            var place = TextPlace.Plain(line.Start, WholeFile.Decode(line.Content, line.Number));
            separator ??= FieldReader.SeparatorOf(place.Text);
            if (!isOpen) columns = [[]];
            lines.Add(line);
            isOpen = FieldReader.Split(place, separator.Value, columns, isOpen);
            if (isOpen) continue;
            Layer layer = new(lines[0].Start, lines.Count == 1 ? line.Bytes : [.. lines.SelectMany(part => part.Bytes)], lines[0].Number);
            yield return new Block(layer, Fields(layer, columns, ref header, options));
            lines.Clear();
        }

        if (isOpen) throw FileProblemException.Broken("CSV", lines[0].Number, "a quotation mark is not closed");
    }

    private static List<Field> Fields(Layer layer, List<List<TextPlace>> columns, ref TableHeader? header, FileReadOptions options)
    {
        List<Field> fields = [];
        if (columns is [[]]) return fields;
        var isFirst = header is null;
        header ??= TableHeader.Of([.. columns.Select(column => string.Concat(column.Select(piece => piece.Text)))], options.Fields);
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].Count == 0 || !header.IsAsked(index)) continue;
            FormText text = new(columns[index], areLines: columns[index].Count > 1
                && columns[index].All(piece => piece.Encoding == PlaceEncoding.QuotedField));
            if (StructureShape.Fits(text.Text) || (!isFirst && header.Numbers.Has(index, text.Text))) continue;
            fields.Add(new Field(layer, text, isFirst ? "" : header.LabelOf(index)) { StartsRecord = fields.Count == 0 });
        }

        return fields;
    }
}
