using Hush.Files.Encoded;
using Hush.Files.Parquet.Thrift;
using Hush.Files.Redaction;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>
/// Redacts Parquet files: text columns in which something is found are written anew, in the compression that they had; all other columns, row groups
/// and the schema are copied byte by byte. Indexes and Bloom filters, which hold values, are left out: readers do without them. One instance serves
/// all threads.
/// </summary>
internal sealed class ParquetRedactor(PiiAnalyzer analyzer)
{
    /// <summary>The name of the format.</summary>
    public const string Name = "parquet";

    // What programs write about the schema, for themselves.
    private static readonly HashSet<string> KnownPairs = new(
        ["ARROW:schema", "pandas", "huggingface", "geo", "iceberg.schema", "parquet.avro.schema", "avro.schema", "writer.model.name", "writer.date",
            "writer.time.zone", "hive.schema", "spark.legacyDateTime", "spark.legacyINT96", "org.apache.spark.version",
         "org.apache.spark.timeZone", "org.apache.spark.legacyDateTime", "org.apache.spark.legacyINT96", "org.apache.spark.sql.parquet.row.metadata",
         "parquet.proto.class", "parquet.proto.descriptor"], StringComparer.Ordinal);

    /// <summary>Whether a file begins as Parquet files do, and not as a text with the same letters.</summary>
    public static bool Begins(ReadOnlySpan<byte> start) => ParquetFooter.Begins(start) && start.ContainsAnyInRange<byte>(0, 8);

    /// <summary>Redacts a file, or only searches it. In detections, lines are rows.</summary>
    /// <param name="file">The file; it can seek.</param>
    /// <param name="output">Where the redacted file goes; null when it is only searched.</param>
    /// <param name="options">How it is searched.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="FileProblemException">It is no Parquet file, or one that can't be read. Nothing has been written where the footer is at
    /// fault.</exception>
    public FileReport Redact(Stream file, Stream? output, FileReadOptions options, CancellationToken cancellation)
    {
        var footer = ParquetFooter.Read(file);
        var columns = ParquetColumn.Of(footer);
        if (options.Fields.FirstOrDefault(name => !columns.Any(column => column.IsAsked([name]))) is not null) throw FileProblemException.Broken(
            "Parquet", 1, "it lacks a column that was named by --field");
        BlockRedactor blocks = new(analyzer, options, output is null ? null : Stream.Null, learns: false);
        var written = output is null ? null : new ParquetOutput(output);
        SortedSet<string> unread = new(UnknownPairs(footer), StringComparer.Ordinal);
        List<ThriftStruct> groups = [];
        long row = 1;
        foreach (var group in footer.Structs(FileRowGroups))
        {
            var read = RowGroup.Read(file, group, columns, options.Fields, row);
            unread.UnionWith(read.Unread);
            blocks.Run(new EncodedFields(options).Open(read.Blocks()), cancellation);
            if (written is not null) groups.Add(written.Write(file, group, columns, read));
            row += group.Number(GroupRows) ?? 0;
        }

        written?.End(footer, groups);
        var report = blocks.Report(Name);
        return report with { Unread = [.. report.Unread, .. unread] };
    }

    private static IEnumerable<string> UnknownPairs(ThriftStruct footer) =>
        footer.Structs(FilePairs).Select(pair => pair.Text(PairKey)).Where(key => !KnownPairs.Contains(key)).Select(_ => "a note in the footer");
}
