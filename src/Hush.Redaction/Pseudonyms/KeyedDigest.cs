using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Redaction.Pseudonyms;

/// <summary>Hashes values with a key: HMAC-SHA-256, of which the first 96 bits are kept. Thread-safe.</summary>
internal sealed class KeyedDigest(RedactionKey key)
{
    private const int Length = 12; // bytes

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _key = key.Derive("hush hash 1");

    /// <summary>The token of a value: <c>[PERSON:k1.q8Jd…]</c>.</summary>
    public string Of(Category category, string value)
    {
        var hash = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(PlainValue.Of(value)));
        return $"[{TokenName.Of(category)}:k1.{Base64Url.EncodeToString(hash.AsSpan(0, Length))}]";
    }
}
