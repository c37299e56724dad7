namespace Hush;

/// <summary>The secrets that an analyzer works with. A policy that needs one which is null is refused.</summary>
public sealed record RedactionKeys
{
    /// <summary>The key of <see cref="Pseudonym"/> and <see cref="KeyedHash"/>. Default: none.</summary>
    public RedactionKey? Pseudonyms { get; init; }

    /// <summary>The key of <see cref="ConsistentReplacement"/>. Default: none.</summary>
    public RedactionKey? Surrogates { get; init; }
}
