using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hush.Jobs.Sealing;

/// <summary>
/// A file that is sealed piece by piece, so that a large one is written and read in constant memory. Each file has a key of its own. A piece is
/// AES-256-GCM over 64 KB; its nonce is its number and whether it is the last one, so pieces can't change places and none can be cut off unseen
/// (STREAM, Hoang et al. 2015).
/// </summary>
internal static class SealedFile
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = 32;

    /// <summary>Bytes of a piece's content; the last one may have fewer.</summary>
    internal const int PieceLength = 1 << 16;

    /// <summary>What sealing adds to a piece.</summary>
    internal const int TagLength = 16;

    /// <summary>A new random key, for one file alone.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyLength);

    /// <summary>Makes a file that only the user who runs the process may read. What is written is complete once the stream is disposed.</summary>
    /// <param name="path">Where; nothing may be there.</param>
    /// <param name="key">A key that sealed nothing before.</param>
    public static Stream Create(string path, byte[] key) => new SealedWriter(PrivateFile.Create(path), key);

    /// <summary>Opens a file to read it, at any place.</summary>
    /// <exception cref="CryptographicException">When read: the file was damaged, cut off, or sealed with another key.</exception>
    public static Stream Open(string path, byte[] key) => new SealedReader(File.OpenRead(path), key);

    // [number 8][is last 1][0 3], little endian
    internal static void WriteNonce(Span<byte> nonce, long piece, bool isLast)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(nonce, piece);
        nonce[8] = isLast ? (byte)1 : (byte)0;
    }
}
