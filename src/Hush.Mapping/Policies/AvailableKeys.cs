namespace Hush.Mapping.Policies;

/// <summary>Which keys a host has, so that a policy without its key is refused before any work. What is missing is named by where it would be
/// given.</summary>
/// <param name="MissingPseudonyms">Says how to give the key of pseudonyms and hashes; null when it is there.</param>
/// <param name="MissingSurrogates">Says how to give the key of consistent made-up values; null when it is there.</param>
internal sealed record AvailableKeys(string? MissingPseudonyms, string? MissingSurrogates)
{
    /// <summary>Both keys are there.</summary>
    public static AvailableKeys All { get; } = new(null, null);

    /// <summary>There is no key and no way to give one.</summary>
    public static AvailableKeys None { get; } = new("It needs a key, and there is none.", "It needs a key, and there is none.");

    /// <summary>Why a policy can't be had; null when it can.</summary>
    public string? Missing(RedactionPolicy policy) => policy switch
    {
        Pseudonym or KeyedHash => MissingPseudonyms,
        ConsistentReplacement => MissingSurrogates,
        _ => null,
    };
}
