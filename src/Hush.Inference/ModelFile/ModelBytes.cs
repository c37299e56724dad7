using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Hush.Inference.ModelFile;

/// <summary>The bytes of a model file, mapped or read, with what any version of it begins and ends with.</summary>
internal sealed class ModelBytes
{
    public const int ChecksumLength = 32;
    public const int MostBytes = 48_000_000;

    private const int ShortestHeader = 96;

    private ModelBytes(string file, ReadOnlyMemory<byte> all)
    {
        (File, All) = (file, all);
        if (all.Length < ShortestHeader + ChecksumLength)
            throw Wrong(0, "file", $"at least {ShortestHeader + ChecksumLength} bytes", $"{all.Length} bytes");
        if (!all.Span[..8].SequenceEqual("HUSHTAG1"u8)) throw Wrong(0, "magic", "HUSHTAG1", Convert.ToHexString(all.Span[..8]));
    }

    /// <summary>What errors call it.</summary>
    public string File { get; }

    /// <summary>From the magic to the checksum.</summary>
    public ReadOnlyMemory<byte> All { get; }

    /// <summary>Where the checksum begins.</summary>
    public int End => All.Length - ChecksumLength;

    /// <summary>The version that the file announces; it says which network it holds.</summary>
    public uint Version => BinaryPrimitives.ReadUInt32LittleEndian(All.Span[8..]);

    /// <summary>Of the whole file, small hexadecimal digits. Reads all of it.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(All.Span));

    /// <summary>CRC-32C (RFC 3720, appendix B.4) of the whole file, 8 small hexadecimal digits: a tenth of the time that SHA-256 takes. Reads all of
    /// it.</summary>
    public string Crc32C
    {
        get
        {
            var crc = uint.MaxValue;
            var bytes = All.Span;
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
                crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            foreach (var last in bytes) crc = BitOperations.Crc32C(crc, last);
            return (~crc).ToString("x8", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Maps the file at <paramref name="path"/>; its pages are read when they are first used.</summary>
    /// <exception cref="ModelFileException">The file is no model, or too long.</exception>
    public static ModelBytes Map(string path)
    {
        var name = Path.GetFileName(path);
        CheckLength(name, new FileInfo(path).Length);
        return new ModelBytes(name, MappedFile.Open(path).Memory);
    }

    /// <summary>Reads a stream that knows its length.</summary>
    /// <param name="stream">The bytes, from its start to its end.</param>
    /// <param name="file">What errors call it.</param>
    /// <exception cref="ModelFileException">It is no model, or too long.</exception>
    public static ModelBytes Read(Stream stream, string file)
    {
        CheckLength(file, stream.Length);
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length); // filled to its end below, or thrown away
        stream.ReadExactly(bytes);
        return new ModelBytes(file, bytes);
    }

    /// <summary>Fails unless the last 32 bytes are the SHA-256 of all before them. Reads the whole file.</summary>
    /// <exception cref="ModelFileException">The bytes are not those that were written.</exception>
    public ModelBytes Verified()
    {
        var found = SHA256.HashData(All.Span[..End]);
        if (found.AsSpan().SequenceEqual(All.Span[End..])) return this;
        throw Wrong(End, "checksum", Convert.ToHexString(All.Span[End..]), Convert.ToHexString(found));
    }

    public ModelFileException Wrong(long offset, string part, string expected, string found) => new(File, offset, part, expected, found);

    private static void CheckLength(string file, long length)
    {
        if (length > MostBytes)
            throw new ModelFileException(file, 0, "file", $"at most {MostBytes} bytes",
                string.Create(CultureInfo.InvariantCulture, $"{length} bytes"));
    }
}
