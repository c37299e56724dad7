using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Server.Keys;

/// <summary>
/// The keys that open the server. Keeps hashes only, and compares a key with every one of them in constant time, so that neither the
/// time of an answer nor a dump of the process tells a key. Immutable; serves all threads.
/// </summary>
internal sealed class KeyRing
{
    /// <summary>Owner of jobs on a server without keys.</summary>
    public const string AnonymousOwner = "anonymous";

    private readonly Entry[] _entries;

    public KeyRing(IEnumerable<string> keys) => _entries = [.. keys.Distinct(StringComparer.Ordinal).Select(ToEntry)];

    /// <summary>Whether there are no keys, so that everybody may come in.</summary>
    public bool IsOpen => _entries.Length == 0;

    public int Count => _entries.Length;

    /// <summary>Finds whose jobs the bearer of <paramref name="key"/> may see: an opaque name that is the same for the same key.</summary>
    public bool TryFindOwner(string? key, [NotNullWhen(true)] out string? owner)
    {
        owner = IsOpen ? AnonymousOwner : null;
        if (IsOpen || string.IsNullOrEmpty(key)) return IsOpen;

        byte[] hash = HashOf(key);
        foreach (Entry entry in _entries)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, entry.Hash)) owner = entry.Owner;
        }

        return owner is not null;
    }

    // The owner is kept in the store. Another prefix makes it another hash than the one that is compared.
    private static Entry ToEntry(string key) =>
        new(HashOf(key), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("hush job owner\n" + key))));

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private readonly record struct Entry(byte[] Hash, string Owner);
}
