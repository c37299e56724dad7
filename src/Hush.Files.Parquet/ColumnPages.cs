using System.Text;
using Hush.Files.Parquet.Thrift;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>Where the pages of a column stand, as the footer says it.</summary>
internal static class ColumnPages
{
    /// <summary>Their first byte in the file.</summary>
    public static long StartOf(ThriftStruct meta)
    {
        var data = meta.Number(MetaData) ?? 0;
        return meta.Number(MetaDictionary) is > 0 and var dictionary && dictionary < data ? dictionary : data;
    }

    /// <summary>How many bytes they are.</summary>
    /// <exception cref="FileProblemException">The footer says nothing of it, or something impossible.</exception>
    public static int LengthOf(ThriftStruct meta, long fileLength)
    {
        var length = meta.Number(MetaCompressedBytes) ?? -1;
        var start = StartOf(meta);
        return length is >= 0 and <= int.MaxValue && start >= 0 && start <= fileLength - length
            ? (int)length : throw FileProblemException.NotThisFormat("parquet");
    }

    /// <summary>Says that they stand elsewhere. Indexes and filters, which stand apart, are no longer told of.</summary>
    public static void Move(ThriftStruct meta, long distance)
    {
        meta.SetNumber(MetaData, (meta.Number(MetaData) ?? 0) + distance);
        if (meta.Number(MetaDictionary) is > 0 and var dictionary) meta.SetNumber(MetaDictionary, dictionary + distance);
        meta.Remove(MetaIndex, MetaBloom, MetaBloomLength);
    }

    /// <summary>Says which column it is.</summary>
    public static void Name(ThriftStruct meta, IReadOnlyList<string> path) =>
        meta.Set(MetaPath, ThriftType.List, new ThriftList(ThriftType.Binary, [.. path.Select(object (part) => Encoding.UTF8.GetBytes(part))]));
}
