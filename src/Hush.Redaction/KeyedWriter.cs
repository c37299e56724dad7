using Hush.Redaction.Pseudonyms;
using Hush.Redaction.StandIns;

namespace Hush.Redaction;

/// <summary>What stands for values under the policies that need a key, in one document or in all texts of a conversation.</summary>
internal sealed class KeyedWriter
{
    private readonly PseudonymCipher? _cipher;
    private readonly KeyedDigest? _digest;

    private KeyedWriter(PseudonymCipher? cipher, KeyedDigest? digest, StandInWriter? standIns) =>
        (_cipher, _digest, StandIns) = (cipher, digest, standIns);

    /// <summary>Makes up consistent values; null when no policy asks for them.</summary>
    public StandInWriter? StandIns { get; }

    /// <summary>What the policies of a set need; null when they need no key.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="keys">The keys that there are.</param>
    /// <param name="consistent">Makes the writer of consistent values from its key.</param>
    /// <exception cref="ArgumentException">A policy needs a key that there is not.</exception>
    public static KeyedWriter? For(PolicySet policies, RedactionKeys keys, Func<RedactionKey, StandInWriter> consistent)
    {
        var seals = policies.Uses<Pseudonym>();
        var hashes = policies.Uses<KeyedHash>();
        var replaces = policies.Uses<ConsistentReplacement>();
        if (!seals && !hashes && !replaces) return null;
        if ((seals || hashes) && keys.Pseudonyms is null) throw new ArgumentException("A policy needs a key of pseudonyms, and there is none.",
            nameof(keys));
        if (replaces && keys.Surrogates is null) throw new ArgumentException("A policy needs a key of surrogates, and there is none.", nameof(keys));
        return new KeyedWriter(
            seals ? new PseudonymCipher(keys.Pseudonyms!) : null, hashes
                ? new KeyedDigest(keys.Pseudonyms!) : null, replaces ? consistent(keys.Surrogates!) : null);
    }

    /// <summary>What stands for a value whose policy can't be undone; null when it is another policy.</summary>
    public string? Replace(RedactionPolicy policy, Category category, string value) => policy switch
    {
        KeyedHash => _digest!.Of(category, value),
        ConsistentReplacement replacement => StandIns!.For(category, value, replacement.PreserveFormat),
        _ => null,
    };

    /// <summary>The token of a value.</summary>
    public string Seal(Category category, string value) => _cipher!.Seal(TokenName.Of(category), SealedValue.Of(value));
}
