using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hush.Jobs.Sealing;

/// <summary>What a sealed value is; part of what is authenticated, so that no stored value can stand in for another. Never renumber.</summary>
internal enum SealedField
{
    Input = 1,
    DisplayName = 2,
    Output = 3,
}

/// <summary>Seals what one job stores with that job's own key. Dispose it to wipe the key from memory.</summary>
internal sealed class JobCipher(JobId id, byte[] key) : IDisposable
{
    public byte[] Seal(SealedField field, ReadOnlySpan<byte> content, int taskIndex = 0) => SealedBox.Seal(key, content, Place(field, taskIndex));

    /// <exception cref="CryptographicException">The value was damaged, or belongs to another job, field or task.</exception>
    public byte[] Open(SealedField field, ReadOnlySpan<byte> box, int taskIndex = 0) => SealedBox.Open(key, box, Place(field, taskIndex));

    public void Dispose() => CryptographicOperations.ZeroMemory(key);

    // [job id 16][field 4][task index 4], little endian
    private byte[] Place(SealedField field, int taskIndex)
    {
        var place = new byte[24];
        id.Value.TryWriteBytes(place);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(16), (int)field);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(20), taskIndex);
        return place;
    }
}
