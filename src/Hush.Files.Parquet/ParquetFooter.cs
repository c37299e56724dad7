using System.Buffers.Binary;
using Hush.Files.Parquet.Thrift;

namespace Hush.Files.Parquet;

/// <summary>The end of a Parquet file, which says what stands where.</summary>
internal static class ParquetFooter
{
    private const int MagicLength = 4;
    private const int EndLength = 8; // the footer's length and the magic bytes

    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    private static ReadOnlySpan<byte> EncryptedMagic => "PARE"u8;

    /// <summary>Whether a file begins as Parquet files do, those with an encrypted footer too.</summary>
    public static bool Begins(ReadOnlySpan<byte> start) => start.StartsWith(Magic) || start.StartsWith(EncryptedMagic);

    /// <summary>Reads the footer.</summary>
    /// <param name="file">The file; it can seek.</param>
    /// <exception cref="FileProblemException">It is no Parquet file, or an encrypted one.</exception>
    public static ThriftStruct Read(Stream file)
    {
        Span<byte> end = stackalloc byte[EndLength];
        Span<byte> start = stackalloc byte[MagicLength];
        if (file.Length < MagicLength + EndLength) throw FileProblemException.NotThisFormat("parquet");
        Fill(file, 0, start);
        Fill(file, file.Length - EndLength, end);
        if (end[MagicLength..].SequenceEqual(EncryptedMagic)
            || start.SequenceEqual(EncryptedMagic)) throw FileProblemException.Unsupported("an encrypted Parquet file");
        var length = BinaryPrimitives.ReadInt32LittleEndian(end);
        if (!start.SequenceEqual(Magic) || !end[MagicLength..].SequenceEqual(Magic) || length <= 0
            || length > file.Length - MagicLength - EndLength) throw FileProblemException.NotThisFormat("parquet");
        var footer = new byte[length];
        Fill(file, file.Length - EndLength - length, footer);
        try
        {
            ThriftReader reader = new(footer);
            var read = reader.ReadStruct();
            if (read.Has(ParquetFields.FileEncryption)) throw FileProblemException.Unsupported("a Parquet file with encrypted columns");
            read.Remove(ParquetFields.FileSigningKey);
            return read;
        }
        catch (InvalidDataException)
        {
            throw FileProblemException.NotThisFormat("parquet");
        }
    }

    /// <summary>Writes what a file begins with.</summary>
    public static void Begin(Stream output) => output.Write(Magic);

    /// <summary>Writes the footer and what a file ends with.</summary>
    public static void End(Stream output, ThriftStruct footer)
    {
        var bytes = ThriftWriter.Write(footer);
        output.Write(bytes);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        output.Write(length);
        output.Write(Magic);
    }

    private static void Fill(Stream file, long at, Span<byte> bytes)
    {
        file.Position = at;
        file.ReadExactly(bytes);
    }
}
