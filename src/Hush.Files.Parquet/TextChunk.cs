using Hush.Files.Parquet.Thrift;
using Parquet;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>
/// The values of a text column in a row group. The library reads and writes them in a file of their own with this one column, so that what it does
/// not know of the other columns does not matter.
/// </summary>
internal sealed class TextChunk
{
    private const int MostUncompressed = 0; // the codec of no compression
    private const int MostPlaces = 1 << 27; // in a row group; a few bytes of levels may claim any number

    private static readonly CompressionMethod[] Codecs =
    [
        CompressionMethod.None, CompressionMethod.Snappy, CompressionMethod.Gzip, CompressionMethod.Lzo, CompressionMethod.Brotli,
        CompressionMethod.LZ4, CompressionMethod.Zstd, CompressionMethod.Lz4Raw,
    ];

    private readonly ParquetColumn _column;
    private readonly CompressionMethod _compression;

    private TextChunk(ParquetColumn column, CompressionMethod compression, byte[][] values, int[] defines, int[] repeats) =>
        (_column, _compression, Values, Defines, Repeats) = (column, compression, values, defines, repeats);

    /// <summary>The values that there are, without those that are missing.</summary>
    public byte[][] Values { get; }

    /// <summary>For each place of the column, how much of its path there is; empty where nothing may be missing.</summary>
    public int[] Defines { get; }

    /// <summary>For each place of the column, 0 where a row begins; empty where each is a row.</summary>
    public int[] Repeats { get; }

    /// <summary>How many places the column has.</summary>
    public int Places => Defines.Length > 0 ? Defines.Length : Values.Length;

    /// <summary>What stands in <see cref="Defines"/> where there is a value.</summary>
    public int MostDefines => _column.Defines;

    /// <summary>Reads the values.</summary>
    /// <param name="column">The column.</param>
    /// <param name="bytes">Its pages.</param>
    /// <param name="chunk">What the footer says of them.</param>
    /// <param name="rows">Rows of the group.</param>
    /// <exception cref="FileProblemException">The library can't read it.</exception>
    public static TextChunk Read(ParquetColumn column, byte[] bytes, ThriftStruct chunk, long rows)
    {
        var codec = chunk.Struct(ChunkMeta)!.Number(MetaCodec) ?? MostUncompressed;
        if (codec < 0 || codec >= Codecs.Length) throw FileProblemException.Unsupported("a Parquet file in an unknown compression");
        var places = chunk.Struct(ChunkMeta)!.Number(MetaPlaces) is >= 0 and <= int.MaxValue and var number
            ? (int)number : throw FileProblemException.NotThisFormat("parquet");
        if (places > rows && column.Repeats == 0) throw FileProblemException.NotThisFormat("parquet");
        if (places > MostPlaces) throw FileProblemException.TooLarge();
        try
        {
            using var alone = AloneFile.Make(column, bytes, chunk, rows);
            return Await(async () =>
            {
                await using var reader = await ParquetReader.CreateAsync(alone).ConfigureAwait(false);
                using var group = reader.OpenRowGroupReader(0);
                var defines = column.Defines > 0 ? new int[places] : [];
                var repeats = column.Repeats > 0 ? new int[places] : [];
                var values = new ReadOnlyMemory<byte>[places];
                // An empty array would become levels that are too short, not none.
                await group.ReadRawAsync<ReadOnlyMemory<byte>>(
                    reader.Schema.DataFields[0], values, column.Defines > 0
                        ? (Memory<int>?)defines : null, column.Repeats > 0
                        ? (Memory<int>?)repeats : null, CancellationToken.None).ConfigureAwait(false);
                var count = column.Defines > 0 ? defines.Count(level => level == column.Defines) : places;
                return new TextChunk(column, Codecs[codec], [.. values.Take(count).Select(value => value.ToArray())], defines, repeats);
            });
        }
        catch (Exception problem) when (problem is not (FileProblemException or OutOfMemoryException or OperationCanceledException))
        {
            throw FileProblemException.Unsupported($"a Parquet file whose column {column.Name} can't be read", problem);
        }
    }

    /// <summary>The pages of the column with other values, and what the footer of a file with them alone says.</summary>
    /// <param name="values">As many values as there are.</param>
    public (byte[] File, ThriftStruct Chunk) Write(IReadOnlyList<ReadOnlyMemory<byte>> values)
    {
        using MemoryStream output = new();
        Await(async () =>
        {
            await using var writer = await ParquetWriter.CreateAsync(AloneFile.SchemaOf(_column), output, new ParquetOptions
            { CompressionMethod = _compression }).ConfigureAwait(false);
            using var group = writer.CreateRowGroup();
            await group.WriteAllPartsAsync<ReadOnlyMemory<byte>>(
                AloneFile.SchemaOf(_column).DataFields[0], values.ToArray(), Defines.Length > 0
                    ? (ReadOnlyMemory<int>?)Defines : null, Repeats.Length > 0
                    ? (ReadOnlyMemory<int>?)Repeats : null, CancellationToken.None).ConfigureAwait(false);
            return 0;
        });
        var chunk = ParquetFooter.Read(output).Structs(FileRowGroups)[0].Structs(GroupColumns)[0];
        return (output.ToArray(), chunk);
    }

    /// <summary>The number of values, never what they are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"TextChunk({Values.Length} values)");

    // The library reads memory here, which waits for nothing.
    private static T Await<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
