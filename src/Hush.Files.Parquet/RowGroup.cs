using Hush.Files.Parquet.Thrift;
using Hush.Transcripts;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>The texts of a row group, row by row.</summary>
internal sealed class RowGroup
{
    private readonly List<(int Column, TextChunk Chunk, Layer[] Layers, string Label)> _texts = [];
    private readonly List<string> _unread = [];
    private readonly long _firstRow;
    private readonly int _rows;

    private RowGroup(long firstRow, int rows) => (_firstRow, _rows) = (firstRow, rows);

    /// <summary>Columns that may hold text and can't be read as such, and notes of columns, in words of ours.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>Reads the columns that hold text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="group">What its footer says of the group.</param>
    /// <param name="columns">All columns.</param>
    /// <param name="asked">Names of those to search; none means all.</param>
    /// <param name="firstRow">Number of the first row in the file, from 1.</param>
    /// <exception cref="FileProblemException">A column can't be read.</exception>
    public static RowGroup Read(Stream file, ThriftStruct group, IReadOnlyList<ParquetColumn> columns, IReadOnlyList<string> asked, long firstRow)
    {
        var chunks = group.Structs(GroupColumns);
        var rows = group.Number(GroupRows) ?? -1;
        if (chunks.Count != columns.Count || rows is < 0 or > int.MaxValue) throw FileProblemException.NotThisFormat("parquet");
        RowGroup read = new(firstRow, (int)rows);
        foreach (var (index, column) in columns.Index())
        {
            if (chunks[index].Struct(ChunkMeta)?.List(MetaPairs) is { Count: > 0 }) read._unread.Add("a note of a column");
            if (column.Kind == ColumnKind.Plain || !column.IsAsked(asked)) continue;
            if (column.Kind == ColumnKind.FixedBytes) read._unread.Add($"the column {column.Name} of bytes");
            else read.Add(index, column, TextChunk.Read(column, PagesOf(file, chunks[index]), chunks[index], rows));
        }

        return read;
    }

    /// <summary>The pages of a column as they stand in the file.</summary>
    /// <exception cref="FileProblemException">They stand elsewhere, or are encrypted.</exception>
    public static byte[] PagesOf(Stream file, ThriftStruct chunk)
    {
        if (chunk.Has(ChunkFile)) throw FileProblemException.Unsupported("a Parquet file whose columns are files of their own");
        if (chunk.Has(ChunkEncryption)) throw FileProblemException.Unsupported("a Parquet file with encrypted columns");
        var meta = chunk.Struct(ChunkMeta) ?? throw FileProblemException.NotThisFormat("parquet");
        var pages = new byte[ColumnPages.LengthOf(meta, file.Length)];
        file.Position = ColumnPages.StartOf(meta);
        file.ReadExactly(pages);
        return pages;
    }

    /// <summary>The rows, each value by itself.</summary>
    public IEnumerable<Block?> Blocks()
    {
        var cursors = new (int Place, int Value)[_texts.Count];
        for (var row = 0; row < _rows; row++)
        {
            var isFirst = true;
            for (var text = 0; text < _texts.Count; text++)
            {
                var (_, chunk, layers, label) = _texts[text];
                var (place, value) = cursors[text];
                var defined = chunk.Defines.Length > 0 ? chunk.Defines.AsSpan() : default;
                var start = place;
                var end = value;
                for (; place < chunk.Places && (place == start || (chunk.Repeats.Length > 0 && chunk.Repeats[place] > 0)); place++)
                    if (defined.IsEmpty || defined[place] == chunk.MostDefines) end++;
                cursors[text] = (place, end);
                for (; value < end; value++)
                {
                    if (layers[value].Bytes.Length == 0) continue;
                    var layer = layers[value] = new Layer(0, layers[value].Bytes, _firstRow + row);
                    yield return new Block(layer, [new Field(layer, TextPlace.Plain(0, TextOf(layer.Bytes)!), label) { StartsRecord = isFirst }]);
                    isFirst = false;
                }
            }
        }
    }

    /// <summary>The columns in which something was replaced, with their new values.</summary>
    public IEnumerable<(int Column, byte[] File, ThriftStruct Chunk)> Changed()
    {
        foreach (var (column, chunk, layers, _) in _texts)
        {
            if (layers.All(layer => layer.ChangeCount == 0)) continue;
            var (file, written) = chunk.Write([.. layers.Select(layer => (ReadOnlyMemory<byte>)layer.Render())]);
            yield return (column, file, written);
        }
    }

    private void Add(int index, ParquetColumn column, TextChunk chunk)
    {
        if (chunk.Values.Any(value => TextOf(value) is null))
        {
            if (column.Kind == ColumnKind.Text) throw FileProblemException.Broken("Parquet", _firstRow,
                $"the column {column.Name} is not UTF-8 text");
            _unread.Add($"the column {column.Name} of bytes");
            return;
        }

        var label = "";
        foreach (var part in column.Name.Split('.')) label = LabelText.Of(label, part);
        _texts.Add((index, chunk, [.. chunk.Values.Select(value => new Layer(0, value))], label));
    }

    private static string? TextOf(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0)
        ? System.Text.Encoding.UTF8.GetString(bytes) : null;
}
