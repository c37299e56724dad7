using System.Security.Cryptography;

namespace Hush.Jobs.Sealing;

/// <summary>AES-256-GCM with a random nonce; a box is nonce (12 bytes), tag (16 bytes), ciphertext.</summary>
internal static class SealedBox
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>By how many bytes a box is longer than its content.</summary>
    public const int Overhead = NonceLength + TagLength;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> associated)
    {
        var box = new byte[NonceLength + TagLength + content.Length];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm cipher = new(key, TagLength);
        cipher.Encrypt(nonce, content, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), associated);
        return box;
    }

    /// <exception cref="CryptographicException">The box was damaged, or sealed with another key or for another place.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated)
    {
        if (box.Length < NonceLength + TagLength) throw new CryptographicException($"A sealed box of {box.Length} bytes is too short.");
        var content = new byte[box.Length - NonceLength - TagLength];
        using AesGcm cipher = new(key, TagLength);
        cipher.Decrypt(box[..NonceLength], box[(NonceLength + TagLength)..], box.Slice(NonceLength, TagLength), content, associated);
        return content;
    }
}
