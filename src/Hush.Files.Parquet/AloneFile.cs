using Hush.Files.Parquet.Thrift;
using Parquet;
using Parquet.Schema;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>A file with one column of bytes in one row group, whose levels are those of a column of another file.</summary>
internal static class AloneFile
{
    private const string Name = "value";
    private const int DefinesOfList = 2; // a list may be missing, and repeats
    private const long Start = 4; // the first byte after the magic ones

    /// <summary>The schema of such a file.</summary>
    /// <exception cref="FileProblemException">The column is nested as the library does not write it.</exception>
    public static ParquetSchema SchemaOf(ParquetColumn column)
    {
        // Lists that can't be missing are not among what the library writes, but a column that repeats by itself is.
        if (column is
            { Repeats: 1, Defines: 1 }) return new ParquetSchema(new DataField(Name, typeof(ReadOnlyMemory<byte>), isNullable: false, isArray: true));
        var more = column.Defines - DefinesOfList * column.Repeats;
        if (more < 0) throw FileProblemException.Unsupported($"a Parquet file whose column {column.Name} is nested in a way");
        global::Parquet.Schema.Field field = new DataField(Name, typeof(ReadOnlyMemory<byte>), isNullable: more > 0, isArray: false);
        for (; more > 1; more--) field = new StructField(Name, field);
        for (var list = 0; list < column.Repeats; list++) field = new ListField(Name, field);
        return new ParquetSchema(field);
    }

    /// <summary>The file with pages of another file.</summary>
    /// <param name="column">The column.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="chunk">What the footer of the other file says of them.</param>
    /// <param name="rows">Rows of the row group.</param>
    public static MemoryStream Make(ParquetColumn column, byte[] pages, ThriftStruct chunk, long rows)
    {
        using MemoryStream empty = new();
        Task.Run(async () => await (await ParquetWriter.CreateAsync(SchemaOf(column), empty).ConfigureAwait(false)).DisposeAsync()
            .ConfigureAwait(false)).GetAwaiter().GetResult();
        var footer = ParquetFooter.Read(empty);
        var own = ParquetColumn.Of(footer);
        if (own is not [{ } only] || only.Repeats != column.Repeats
            || only.Defines != column.Defines) throw FileProblemException.Unsupported(
            $"a Parquet file whose column {column.Name} is nested in a way");

        var meta = chunk.Struct(ChunkMeta)!.Copy();
        ColumnPages.Move(meta, Start - ColumnPages.StartOf(meta));
        meta.Remove(MetaPairs);
        ColumnPages.Name(meta, only.Path);
        ThriftStruct alone = new();
        alone.Set(ChunkOffset, ThriftType.Long, Start);
        alone.Set(ChunkMeta, ThriftType.Struct, meta);
        ThriftStruct group = new();
        group.SetStructs(GroupColumns, [alone]);
        group.Set(GroupBytes, ThriftType.Long, meta.Number(MetaBytes) ?? pages.Length);
        group.Set(GroupRows, ThriftType.Long, rows);
        footer.SetNumber(FileRows, rows);
        footer.SetStructs(FileRowGroups, [group]);

        MemoryStream file = new();
        ParquetFooter.Begin(file);
        file.Write(pages);
        ParquetFooter.End(file, footer);
        file.Position = 0;
        return file;
    }
}
