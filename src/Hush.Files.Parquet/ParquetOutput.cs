using Hush.Files.Parquet.Thrift;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>Writes a Parquet file, row group by row group; the output need not seek.</summary>
internal sealed class ParquetOutput
{
    private readonly Stream _output;
    private long _at = 4; // after the magic bytes

    public ParquetOutput(Stream output)
    {
        _output = output;
        ParquetFooter.Begin(output);
    }

    /// <summary>Writes a row group, and returns what the footer says of it.</summary>
    /// <param name="file">The file that it was read from.</param>
    /// <param name="group">What its footer said.</param>
    /// <param name="columns">All columns.</param>
    /// <param name="read">What was replaced.</param>
    public ThriftStruct Write(Stream file, ThriftStruct group, IReadOnlyList<ParquetColumn> columns, RowGroup read)
    {
        var changed = read.Changed().ToDictionary(entry => entry.Column);
        var start = _at;
        List<ThriftStruct> chunks = [];
        foreach (var (index, chunk) in group.Structs(GroupColumns).Index())
        {
            if (changed.TryGetValue(index, out var entry)) chunks.Add(Anew(entry.File, entry.Chunk, chunk, columns[index]));
            else chunks.Add(Copy(RowGroup.PagesOf(file, chunk), chunk));
        }

        var written = group.Copy();
        written.SetStructs(GroupColumns, chunks);
        written.SetNumber(GroupBytes, chunks.Sum(chunk => chunk.Struct(ChunkMeta)!.Number(MetaBytes) ?? 0));
        if (group.Has(GroupOffset)) written.SetNumber(GroupOffset, start);
        if (group.Has(GroupCompressedBytes)) written.SetNumber(GroupCompressedBytes, _at - start);

        // What was replaced may stand in another order.
        if (group.Structs(GroupSorting).Any(sorting => changed.ContainsKey((int)(sorting.Number(SortingColumn) ?? -1)))) written.Remove(GroupSorting);
        return written;
    }

    /// <summary>Writes the end of the file.</summary>
    /// <param name="footer">What the footer said.</param>
    /// <param name="groups">What it says of the row groups now.</param>
    public void End(ThriftStruct footer, IReadOnlyList<ThriftStruct> groups)
    {
        var written = footer.Copy();
        written.SetStructs(FileRowGroups, groups);
        ParquetFooter.End(_output, written);
        _output.Flush();
    }

    private ThriftStruct Copy(byte[] pages, ThriftStruct chunk) => Place(pages, chunk.Copy(), chunk.Struct(ChunkMeta)!.Copy());

    private ThriftStruct Anew(byte[] file, ThriftStruct written, ThriftStruct chunk, ParquetColumn column)
    {
        var meta = written.Struct(ChunkMeta)!.Copy();
        ColumnPages.Name(meta, column.Path);
        if (chunk.Struct(ChunkMeta)!.List(MetaPairs) is { Count: > 0 }) meta.SetStructs(MetaPairs, chunk.Struct(ChunkMeta)!.Structs(MetaPairs));
        return Place(file.AsSpan((int)ColumnPages.StartOf(meta), ColumnPages.LengthOf(meta, file.Length)), chunk.Copy(), meta);
    }

    private ThriftStruct Place(ReadOnlySpan<byte> pages, ThriftStruct chunk, ThriftStruct meta)
    {
        ColumnPages.Move(meta, _at - ColumnPages.StartOf(meta));
        chunk.Set(ChunkMeta, ThriftType.Struct, meta);
        chunk.SetNumber(ChunkOffset, 0); // as the format asks for; readers take the offsets of the pages
        chunk.Remove(ChunkOffsetIndex, ChunkOffsetIndexLength, ChunkColumnIndex, ChunkColumnIndexLength);
        _output.Write(pages);
        _at += pages.Length;
        return chunk;
    }
}
