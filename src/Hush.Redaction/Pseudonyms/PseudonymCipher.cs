using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Redaction.Pseudonyms;

/// <summary>
/// Seals values so that the same value gives the same token: AES-256-GCM with a nonce that is a keyed hash of all that is sealed (a synthetic
/// initialization vector, as in RFC 5297 and RFC 8452), so no nonce ever serves two different values but by a collision of 96 bits. Opening checks
/// the tag and then the nonce. docs/policies.md has the construction in full. Thread-safe.
/// </summary>
/// <remarks>Sealed bytes: form (1), nonce (12), tag (16), ciphertext, in Base64 for URLs without padding.</remarks>
internal sealed class PseudonymCipher(RedactionKey key)
{
    private const int NonceLength = 12;
    private const int TagLength = 16; // the one length that every platform has
    private const int HeadLength = 1 + NonceLength + TagLength;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _sealing = key.Derive("hush pseudonyms 1: seal");

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _nonces = key.Derive("hush pseudonyms 1: nonce");

    /// <summary>The token of a value.</summary>
    /// <param name="name">Its category, by <see cref="TokenName"/>.</param>
    /// <param name="value">The value.</param>
    public string Seal(string name, SealedValue value)
    {
        var box = new byte[HeadLength + value.Bytes.Length];
        box[0] = (byte)value.Form;
        var nonce = box.AsSpan(1, NonceLength);
        WriteNonce(name, value.Form, value.Bytes, nonce);
        using AesGcm cipher = new(_sealing, TagLength);
        cipher.Encrypt(nonce, value.Bytes, box.AsSpan(HeadLength), box.AsSpan(1 + NonceLength, TagLength), Associated(name, value.Form));
        return PseudonymToken.Write(name, Base64Url.EncodeToString(box));
    }

    /// <summary>The value of a token; null when it was changed, cut short, or made with another key.</summary>
    public SealedValue? Open(string name, string body)
    {
        if (!Base64Url.IsValid(body, out var length) || length < HeadLength) return null;
        var box = new byte[length];
        if (!Base64Url.TryDecodeFromChars(body, box, out _) || Base64Url.EncodeToString(box) != body) return null;
        if (box[0] > (byte)SealedForm.JsonNumber) return null;
        SealedValue value = new((SealedForm)box[0], new byte[length - HeadLength]);
        var nonce = box.AsSpan(1, NonceLength);
        try
        {
            using AesGcm cipher = new(_sealing, TagLength);
            cipher.Decrypt(nonce, box.AsSpan(HeadLength), box.AsSpan(1 + NonceLength, TagLength), value.Bytes, Associated(name, value.Form));
        }
        catch (CryptographicException)
        {
            return null;
        }

        Span<byte> expected = stackalloc byte[NonceLength];
        WriteNonce(name, value.Form, value.Bytes, expected);
        return CryptographicOperations.FixedTimeEquals(nonce, expected) ? value : null;
    }

    private void WriteNonce(string name, SealedForm form, ReadOnlySpan<byte> content, Span<byte> nonce)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _nonces);
        hash.AppendData(Associated(name, form));
        hash.AppendData(content);
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hash.GetHashAndReset(whole);
        whole[..NonceLength].CopyTo(nonce);
    }

    // The zero ends the name, which holds none.
    private static byte[] Associated(string name, SealedForm form) => [(byte)form, .. Encoding.ASCII.GetBytes(name), 0];
}
