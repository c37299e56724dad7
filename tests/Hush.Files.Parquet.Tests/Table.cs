using Hush.Detection.Neural;
using ParquetSharp;
using ParquetSharp.IO;

namespace Hush.Files.Parquet.Tests;

/// <summary>Files with the rows of <see cref="People"/>, written and read by another implementation.</summary>
internal static class Table
{
    private static readonly Lazy<PiiAnalyzer> Fast =
        new(() => new PiiAnalyzer(new PiiAnalyzerOptions { Models = NeuralTagger.Choose("fast") is { } tagger ? [tagger] : [] }));

    public static readonly Column[] Columns =
    [
        new Column<int>("id"), new Column<string?>("full_name"), new Column<string>("note"), new Column<string?[]?>("contacts"),
        new Column<int?>("orders"),
        new Column<decimal>("paid", LogicalType.Decimal(precision: 29, scale: 3)),
        new Column<DateTime>("seen", LogicalType.Timestamp(isAdjustedToUtc: true, TimeUnit.Micros)),
    ];

    public static readonly IReadOnlyDictionary<string, string> Notes = new Dictionary<string, string> { ["pandas"] = "{\"columns\": []}" };

    /// <summary>A file with the rows in each of its row groups.</summary>
    public static byte[] Of(Action<WriterPropertiesBuilder>? adjust = null, int groups = 2)
    {
        using WriterPropertiesBuilder builder = new();
        adjust?.Invoke(builder);
        using var properties = builder.Build();
        using MemoryStream bytes = new();
        using (ManagedOutputStream output = new(bytes, leaveOpen: true))
        using (ParquetFileWriter writer = new(output, Columns, properties, Notes))
        {
            for (var group = 0; group < groups; group++)
            {
                using var rows = writer.AppendRowGroup();
                Write(rows, Enumerable.Range(group * 6, 6).ToArray());
                Write(rows, People.Names);
                Write(rows, People.Notes);
                Write(rows, People.Contacts);
                Write(rows, People.Orders);
                Write(rows, People.Paid);
                Write(rows, People.Seen);
            }

            writer.Close();
        }

        return bytes.ToArray();
    }

    /// <summary>A file with one column in one row group.</summary>
    public static byte[] Of<T>(string name, T[] values)
    {
        using MemoryStream bytes = new();
        using (ManagedOutputStream output = new(bytes, leaveOpen: true))
        using (ParquetFileWriter writer = new(output, [new Column<T>(name)]))
        {
            using (var rows = writer.AppendRowGroup()) Write(rows, values);
            writer.Close();
        }

        return bytes.ToArray();
    }

    /// <summary>The values of a column, all row groups together.</summary>
    public static T[] Read<T>(byte[] file, int column)
    {
        using ManagedRandomAccessFile input = new(new MemoryStream(file));
        using ParquetFileReader reader = new(input);
        List<T> values = [];
        for (var group = 0; group < reader.FileMetaData.NumRowGroups; group++)
        {
            using var rows = reader.RowGroup(group);
            using var texts = rows.Column(column).LogicalReader<T>();
            values.AddRange(texts.ReadAll((int)rows.MetaData.NumRows));
        }

        return [.. values];
    }

    /// <summary>The redacted file.</summary>
    public static byte[] Redact(byte[] file, out FileReport report, FileReadOptions? options = null)
    {
        using MemoryStream input = new(file);
        using MemoryStream output = new();
        report = new ParquetRedactor(Fast.Value).Redact(input, output, options ?? new FileReadOptions(), CancellationToken.None);
        return output.ToArray();
    }

    /// <summary>What is found in the file.</summary>
    public static IReadOnlyList<Redaction.FileFinding> Find(byte[] file)
    {
        List<Redaction.FileFinding> found = [];
        using MemoryStream input = new(file);
        new ParquetRedactor(Fast.Value).Redact(input, null, new FileReadOptions { Found = found.Add }, CancellationToken.None);
        return found;
    }

    private static void Write<T>(RowGroupWriter rows, T[] values)
    {
        using var column = rows.NextColumn().LogicalWriter<T>();
        column.WriteBatch(values);
    }
}
