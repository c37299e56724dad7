using Hush.Files.Parquet.Thrift;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet.Tests;

/// <summary>What the footer says that the other implementation does not write.</summary>
public sealed class FooterTests
{
    private static readonly int[] Numbers = [1, 2];

    [Theory]
    [InlineData(20L, 13)] // BSON
    [InlineData(20L, null)]
    [InlineData(null, 13)]
    [InlineData(null, 16)] // VARIANT
    [InlineData(null, 99)] // of a later version
    [InlineData(99L, null)]
    public void Bytes_of_an_unknown_kind_are_searched_or_told_of(long? converted, int? logical)
    {
        var texts = Annotated(Table.Of("sender", new byte[]?[] { "Call Maria Lindqvist."u8.ToArray(), null }), converted, logical);
        Assert.Contains(Table.Find(texts), finding => finding.Value == "Maria Lindqvist");
        var redacted = Table.Redact(texts, out var report);
        Assert.Empty(report.Unread);
        Assert.DoesNotContain("Lindqvist", System.Text.Encoding.Latin1.GetString(redacted), StringComparison.Ordinal);

        Table.Redact(Annotated(Table.Of("picture", People.Pictures), converted, logical), out report);
        Assert.Equal(["the column picture of bytes"], report.Unread);
    }

    [Theory]
    [InlineData(5L, 5)] // DECIMAL
    [InlineData(21L, null)] // INTERVAL
    [InlineData(null, 14)] // UUID
    [InlineData(null, 15)] // FLOAT16
    public void Bytes_of_numbers_are_no_text(long? converted, int? logical)
    {
        Table.Redact(Annotated(Table.Of("amount", People.Pictures), converted, logical), out var report);
        Assert.Empty(report.Unread);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Notes_of_a_column_are_told_of(int count)
    {
        ThriftStruct note = new();
        note.Set(PairKey, ThriftType.Binary, "author"u8.ToArray());
        var file = Changed(Table.Of("id", Numbers), footer => Meta(footer, 0).SetStructs(MetaPairs, Enumerable.Repeat(note, count)));
        Table.Redact(file, out var report);
        string[] told = count > 0 ? ["a note of a column"] : [];
        Assert.Equal(told, report.Unread);
    }

    [Fact]
    public void More_places_than_memory_holds_are_refused()
    {
        // A column of lists: its number of places is not that of the rows.
        var file = Changed(Table.Of(groups: 1), footer => Meta(footer, 3).SetNumber(MetaPlaces, 2_000_000_000));
        var problem = Assert.Throws<FileProblemException>(() => Table.Redact(file, out _));
        Assert.Equal(FileProblemException.TooLarge().Message, problem.Message);
    }

    private static ThriftStruct Meta(ThriftStruct footer, int column) =>
        footer.Structs(FileRowGroups)[0].Structs(GroupColumns)[column].Struct(ChunkMeta)!;

    private static byte[] Annotated(byte[] file, long? converted, int? logical) => Changed(file, footer =>
    {
        var element = footer.Structs(FileSchema)[1];
        element.Remove(SchemaConverted, SchemaLogical);
        if (converted is { } number) element.Set(SchemaConverted, ThriftType.Integer, number);
        if (logical is not { } id) return;
        ThriftStruct kind = new();
        kind.Set(id, ThriftType.Struct, new ThriftStruct());
        element.Set(SchemaLogical, ThriftType.Struct, kind);
    });

    // Readers take the footer from the end, so the one before may stay.
    private static byte[] Changed(byte[] file, Action<ThriftStruct> change)
    {
        using MemoryStream input = new(file);
        var footer = ParquetFooter.Read(input);
        change(footer);
        using MemoryStream output = new();
        output.Write(file);
        ParquetFooter.End(output, footer);
        return output.ToArray();
    }
}
