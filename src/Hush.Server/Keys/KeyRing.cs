using System.Security.Cryptography;
using System.Text;

namespace Hush.Server.Keys;

/// <summary>
/// The keys that open the server. Keeps hashes only, and compares a key with every one of them in constant time, so that neither the
/// time of an answer nor a dump of the process tells a key. Serves all threads.
/// </summary>
/// <param name="keys">All keys, each once.</param>
/// <param name="isClosed">Whether nobody may come in where there are no keys, since callers come with tokens.</param>
/// <param name="anonymousRoles">What everybody may who may come in; a worker listens on every address without keys, so its metrics are not for
/// everybody.</param>
internal sealed class KeyRing(IEnumerable<NamedKey> keys, bool isClosed = false, CallerRoles anonymousRoles = KeyRing.AllRoles)
{
    /// <summary>What everybody may on a server without keys.</summary>
    public const CallerRoles AllRoles = CallerRoles.Submit | CallerRoles.Read | CallerRoles.Admin;

    private readonly Caller _anonymous = new("anonymous", "anonymous", anonymousRoles);

    private volatile Entry[] _entries = ToEntries(keys);

    /// <summary>Whether everybody may come in.</summary>
    public bool IsOpen => _entries.Length == 0 && !isClosed;

    public int Count => _entries.Length;

    /// <summary>The bearer of <paramref name="key"/>, whose owner is the same for the same key; null when the key is none.</summary>
    public Caller? Find(string? key)
    {
        if (IsOpen) return _anonymous;
        if (string.IsNullOrEmpty(key)) return null;

        var hash = HashOf(key);
        Caller? found = null;
        foreach (var entry in _entries)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, entry.Hash)) found = entry.Caller;
        }

        return found;
    }

    /// <summary>Takes these keys in place of all others; false when they are the same. Never opens the server: there must be one.</summary>
    public bool Replace(IReadOnlyCollection<NamedKey> keys)
    {
        ArgumentOutOfRangeException.ThrowIfZero(keys.Count);
        var entries = ToEntries(keys);

        // An owner is made of the key, so callers that are equal have the same key.
        if (entries.Select(entry => entry.Caller).SequenceEqual(_entries.Select(entry => entry.Caller))) return false;
        _entries = entries;
        return true;
    }

    private static Entry[] ToEntries(IEnumerable<NamedKey> keys) => [.. keys.Select(ToEntry)];

    // The owner is kept in the store. Another prefix makes it another hash than the one that is compared.
    private static Entry ToEntry(NamedKey key)
    {
        var owner = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("hush job owner\n" + key.Key)));
        return new Entry(HashOf(key.Key), new Caller(owner, key.Name ?? "key-" + owner[..8], key.Roles) { Limits = key.Limits });
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private readonly record struct Entry(byte[] Hash, Caller Caller);
}
