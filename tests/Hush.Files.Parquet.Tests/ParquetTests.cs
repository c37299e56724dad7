using System.Text;
using ParquetSharp;
using ParquetSharp.IO;

namespace Hush.Files.Parquet.Tests;

/// <summary>What was written is read back by another implementation: no planted value is left, and all else is as it was.</summary>
public sealed class ParquetTests
{
    public static TheoryData<Compression, string> Forms
    {
        get
        {
            TheoryData<Compression, string> all = [];
            foreach (var compression in new[]
                { Compression.Uncompressed, Compression.Snappy, Compression.Gzip, Compression.Brotli, Compression.Zstd, Compression.Lz4 })
                foreach (var form in new[]
                    { "dictionary", "plain", "delta lengths", "deltas", "small pages, indexes, checksums" }) all.Add(compression, form);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Texts_are_redacted_and_all_else_is_kept(Compression compression, string form)
    {
        var file = Table.Of(builder => Adjust(builder.Compression(compression), form));
        var redacted = Table.Redact(file, out var report);

        Assert.Equal(("parquet", 0), (report.Format, report.Unread.Count));
        var names = Table.Read<string?>(redacted, 1);
        var notes = Table.Read<string>(redacted, 2);
        var contacts = Table.Read<string?[]?>(redacted, 3);
        Assert.Equal((string?[])["***************", null, "***********", "", "************", "***************"], names[..6]);
        Assert.Equal("Please call *************** at ************ today.", notes[0]);
        Assert.Equal(("No answer, try again.", "", "*************************** is the address."), (notes[1], notes[3], notes[5]));
        Assert.Equal(People.Contacts.Select(list => list?.Select(item => item?.Length)),
            contacts[..6].Select(list => list?.Select(item => item?.Length)));
        Assert.Equal(((string?)null, "late payer", "***********"), (contacts[3]![0], contacts[3]![1], contacts[0]![0]));
        Assert.Equal(Enumerable.Range(0, 12), Table.Read<int>(redacted, 0));
        Assert.Equal([.. People.Orders, .. People.Orders], Table.Read<int?>(redacted, 4));
        Assert.Equal([.. People.Paid, .. People.Paid], Table.Read<decimal>(redacted, 5));
        Assert.Equal([.. People.Seen, .. People.Seen], Table.Read<DateTime>(redacted, 6));
        Assert.Equal(Shape(file), Shape(redacted));
        IsClean(redacted, [.. names, .. notes, .. contacts.SelectMany(list => list ?? [])]);
    }

    [Fact]
    public void Statistics_of_redacted_columns_hold_no_values()
    {
        var redacted = Table.Redact(Table.Of(builder => builder.Compression(Compression.Uncompressed).EnableStatistics().EnableWritePageIndex()),
            out _);
        var bytes = System.Text.Encoding.UTF8.GetString(redacted);
        Assert.Equal([], People.Planted.Where(value => bytes.Contains(value, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("passport_number", "X4417730")]
    [InlineData("customerEmail", "j dot doe at yahoo dot com")]
    [InlineData("date of birth", "04.07.1988")]
    public void The_name_of_a_column_is_context(string column, string value)
    {
        var redacted = Table.Redact(Table.Of(column, new string?[] { value, null }), out _);
        var values = Table.Read<string?>(redacted, 0);
        Assert.NotEqual(value, values[0]);
        Assert.Null(values[1]);
    }

    [Fact]
    public void Only_the_columns_that_were_named_are_searched()
    {
        var redacted = Table.Redact(Table.Of(), out _, new FileReadOptions { Fields = ["full_name"] });
        Assert.Equal("***************", Table.Read<string?>(redacted, 1)[0]);
        Assert.Equal(People.Notes[0], Table.Read<string>(redacted, 2)[0]);
        var problem = Assert.Throws<FileProblemException>(() =>
            Table.Redact(Table.Of(), out _, new FileReadOptions { Fields = ["nickname"] }));
        Assert.Contains("--field", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Placeholders_are_counted_over_all_row_groups()
    {
        var redacted = Table.Redact(Table.Of(), out _, new FileReadOptions
        { Documents = new DocumentOptions { Policies = PolicySet.Of(new EntityMask()) } });
        var names = Table.Read<string?>(redacted, 1);
        Assert.Equal(names[..6], names[6..]);
        Assert.Equal(3, names.Where(name => name is { Length: > 0 }).Distinct().Count());
    }

    [Fact]
    public void Bytes_that_are_text_are_searched_as_text()
    {
        var redacted = Table.Redact(Table.Of("sender", new byte[]?[] { "Call Maria Lindqvist."u8.ToArray(), null }), out var report);
        Assert.Empty(report.Unread);
        Assert.Equal("Call ***************.", System.Text.Encoding.UTF8.GetString(Table.Read<byte[]?>(redacted, 0)[0]!));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_kept_and_told_of()
    {
        var file = Table.Of("picture", People.Pictures);
        var redacted = Table.Redact(file, out var report);
        Assert.Equal(["the column picture of bytes"], report.Unread);
        Assert.Equal(People.Pictures, Table.Read<byte[]?>(redacted, 0));
    }

    [Fact]
    public void Detections_have_the_number_of_their_row()
    {
        var found = Table.Find(Table.Of());
        Assert.Contains(found, finding => finding is { Line: 3, Label: "full name", Value: "Tomasz Wilk" });
        Assert.Contains(found, finding => finding is { Line: 9, Label: "full name", Value: "Tomasz Wilk" });
        Assert.Contains(found, finding => finding is { Line: 6, Column: 1, Label: "note", Category.Name: "Email" });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(300)]
    [InlineData(-1)]
    [InlineData(-9)]
    public void A_broken_file_is_refused(int cut)
    {
        var file = Table.Of();
        var broken = cut >= 0 ? file[..cut] : file[..(file.Length + cut)];
        Assert.Throws<FileProblemException>(() => Table.Redact(broken, out _));
    }

    [Fact]
    public void A_file_of_changed_bytes_is_refused_or_read_but_nothing_else_happens()
    {
        var file = Table.Of(groups: 1);
        Random random = new(7);
        for (var round = 0; round < 60; round++)
        {
            byte[] changed = [.. file];
            for (var change = 0; change < 3; change++) changed[random.Next(4, file.Length)] = (byte)random.Next(256);
            var problem = Record.Exception(() => Table.Redact(changed, out _));
            Assert.True(problem is null or FileProblemException, problem?.ToString());
        }
    }

    private static void Adjust(WriterPropertiesBuilder builder, string form)
    {
        if (form == "dictionary") return;
        if (form.StartsWith("small", StringComparison.Ordinal))
        {
            builder.DataPagesize(64).EnableWritePageIndex().EnablePageChecksum();
            return;
        }

        builder.DisableDictionary();
        var encoding = form switch
        {
            "delta lengths" => ParquetSharp.Encoding.DeltaLengthByteArray,
            "deltas" => ParquetSharp.Encoding.DeltaByteArray,
            _ => ParquetSharp.Encoding.Plain
        };
        foreach (var path in new[] { "full_name", "note", "contacts.list.item" }) builder.Encoding(path, encoding);
    }

    // Schema, notes, rows of each group, compression of each column.
    private static string Shape(byte[] file)
    {
        using ManagedRandomAccessFile input = new(new MemoryStream(file));
        using ParquetFileReader reader = new(input);
        StringBuilder shape = new();
        for (var column = 0; column < reader.FileMetaData.NumColumns; column++)
        {
            var descriptor = reader.FileMetaData.Schema.Column(column);
            shape.AppendLine(
                $"{descriptor.Path.ToDotString()} {descriptor.PhysicalType} {descriptor.LogicalType} {descriptor.MaxDefinitionLevel} {descriptor.MaxRepetitionLevel}");
        }

        foreach ((var key, var value) in reader.FileMetaData.KeyValueMetadata) shape.AppendLine($"{key}={value}");
        for (var group = 0; group < reader.FileMetaData.NumRowGroups; group++)
        {
            using var rows = reader.RowGroup(group);
            shape.AppendLine($"{rows.MetaData.NumRows} rows");
            for (var column = 0; column < rows.MetaData.NumColumns; column++) shape.AppendLine(
                $"{rows.MetaData.GetColumnChunkMetaData(column).Compression} {rows.MetaData.GetColumnChunkMetaData(column).NumValues}");
        }

        return shape.ToString();
    }

    private static void IsClean(byte[] file, IEnumerable<string?> values)
    {
        var everything = string.Join('\n', values) + System.Text.Encoding.Latin1.GetString(file);
        Assert.Equal([], People.Planted.Where(value => everything.Contains(value, StringComparison.OrdinalIgnoreCase)));
    }
}
