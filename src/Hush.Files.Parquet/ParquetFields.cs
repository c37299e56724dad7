namespace Hush.Files.Parquet;

/// <summary>Numbers of fields in the footer of a Parquet file, as parquet.thrift has them.</summary>
internal static class ParquetFields
{
    public const int FileVersion = 1;
    public const int FileSchema = 2;
    public const int FileRows = 3;
    public const int FileRowGroups = 4;
    public const int FilePairs = 5;
    public const int FileEncryption = 8;
    public const int FileSigningKey = 9;

    public const int SchemaType = 1;
    public const int SchemaRepetition = 3;
    public const int SchemaName = 4;
    public const int SchemaChildren = 5;
    public const int SchemaConverted = 6;
    public const int SchemaLogical = 10;

    public const int GroupColumns = 1;
    public const int GroupBytes = 2;
    public const int GroupRows = 3;
    public const int GroupSorting = 4;
    public const int GroupOffset = 5;
    public const int GroupCompressedBytes = 6;

    public const int ChunkFile = 1;
    public const int ChunkOffset = 2;
    public const int ChunkMeta = 3;
    public const int ChunkOffsetIndex = 4;
    public const int ChunkOffsetIndexLength = 5;
    public const int ChunkColumnIndex = 6;
    public const int ChunkColumnIndexLength = 7;
    public const int ChunkEncryption = 8;

    public const int MetaPath = 3;
    public const int MetaCodec = 4;
    public const int MetaPlaces = 5;
    public const int MetaBytes = 6;
    public const int MetaCompressedBytes = 7;
    public const int MetaPairs = 8;
    public const int MetaData = 9;
    public const int MetaIndex = 10;
    public const int MetaDictionary = 11;
    public const int MetaBloom = 14;
    public const int MetaBloomLength = 15;

    public const int PairKey = 1;
    public const int SortingColumn = 1;
}
