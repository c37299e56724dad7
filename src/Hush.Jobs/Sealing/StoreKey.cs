using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Jobs.Sealing;

/// <summary>
/// The secret without which the database reveals nothing: it wraps the key of every job and hides the owners' names. Kept in a file of
/// its own, so that a copy of the database alone is useless. Random nonces are safe for some four thousand million jobs per store key
/// (NIST SP 800-38D, section 8.3).
/// </summary>
internal sealed class StoreKey
{
    private const int KeyLength = 32;
    private const int CheckLength = 16;

    private readonly byte[] _wrapping;
    private readonly byte[] _owners;
    private readonly byte[] _check;

    private StoreKey(byte[] secret)
    {
        _wrapping = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyLength, info: "hush jobs: wrap"u8.ToArray());
        _owners = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyLength, info: "hush jobs: owner"u8.ToArray());
        _check = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, CheckLength, info: "hush jobs: check"u8.ToArray());
        CryptographicOperations.ZeroMemory(secret);
    }

    private static ReadOnlySpan<byte> Header => "hush-job-store-key-1 "u8;

    /// <summary>16 bytes stored in the database; they tell whether a key belongs to it and nothing about the key.</summary>
    public byte[] Check => [.. _check];

    public bool Matches(ReadOnlySpan<byte> check) => CryptographicOperations.FixedTimeEquals(check, _check);

    /// <summary>32 bytes, the same for the same owner.</summary>
    public byte[] HideOwner(string owner) => HMACSHA256.HashData(_owners, Encoding.UTF8.GetBytes(owner));

    /// <summary>A new random key for a job, and the form of it that is stored.</summary>
    public (JobCipher Cipher, byte[] Wrapped) CreateJobKey(JobId id)
    {
        var key = RandomNumberGenerator.GetBytes(KeyLength);
        var wrapped = SealedBox.Seal(_wrapping, key, id.Value.ToByteArray());
        return (new JobCipher(id, key), wrapped);
    }

    /// <exception cref="CryptographicException">The stored form was damaged or belongs to another job or store.</exception>
    public JobCipher OpenJobKey(JobId id, ReadOnlySpan<byte> wrapped) => new(id, SealedBox.Open(_wrapping, wrapped, id.Value.ToByteArray()));

    /// <exception cref="JobStoreException">The file cannot be read or is no key file.</exception>
    public static StoreKey Read(string path)
    {
        try
        {
            if (PrivateFile.IsWide(path))
                throw new JobStoreException(
                    $"The key file {path} can be read or changed by other users of the machine. This takes it from them: chmod 600 {path}");

            // As bytes, since those can be wiped.
            var text = File.ReadAllBytes(path);
            try
            {
                return Parse(text) ?? throw new JobStoreException($"The file {path} does not hold a key of a Hush job store.");
            }
            finally
            {
                CryptographicOperations.ZeroMemory(text);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JobStoreException($"The key file {path} cannot be read: {failure.Message}", failure);
        }
    }

    private static StoreKey? Parse(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\n"u8);
        var secret = new byte[KeyLength];
        var isKey = text.StartsWith(Header) && text.Length - Header.Length == Base64.GetMaxEncodedToUtf8Length(KeyLength)
            && Base64.DecodeFromUtf8(text[Header.Length..], secret, out _, out var length) == OperationStatus.Done && length == KeyLength;
        return isKey ? new StoreKey(secret) : null;
    }

    /// <summary>Writes a new random key that only this user may read. When another process was quicker, its key stays.</summary>
    /// <exception cref="JobStoreException">The file cannot be written.</exception>
    public static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        try
        {
            var secret = RandomNumberGenerator.GetBytes(KeyLength);
            var encoded = new byte[Base64.GetMaxEncodedToUtf8Length(KeyLength)];
            Base64.EncodeToUtf8(secret, encoded, out _, out _);
            using (var file = PrivateFile.Create(draft))
            {
                file.Write(Header);
                file.Write(encoded);
                file.Write("\n"u8);
                file.Flush(flushToDisk: true);
            }

            CryptographicOperations.ZeroMemory(secret);
            CryptographicOperations.ZeroMemory(encoded);

            // Renamed when complete: a crash or a second process never sees half a key.
            File.Move(draft, path, overwrite: false);
        }
        catch (Exception) when (File.Exists(path))
        {
            File.Delete(draft);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new JobStoreException($"The key file {path} cannot be written: {failure.Message}", failure);
        }
    }
}
