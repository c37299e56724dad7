namespace Hush;

/// <summary>What a redacted span becomes.</summary>
public abstract record RedactionPolicy
{
    /// <summary>The policy without what decorates it.</summary>
    internal virtual RedactionPolicy Plain => this;

    /// <summary>What is written in the place of a span, after what the plain policy writes.</summary>
    internal virtual string Finish(Category category, string replacement) => replacement;
}

/// <summary>The span becomes a placeholder that names its category and counts its values: <c>[PERSON_1]</c>.</summary>
/// <param name="Style">How the placeholder is written, which depends on the API version.</param>
public sealed record EntityMask(EntityMaskStyle Style = EntityMaskStyle.Underscored) : RedactionPolicy;

/// <summary>Nothing is replaced; entities are listed only.</summary>
public sealed record NoMask : RedactionPolicy;

/// <summary>
/// The span becomes a made-up value of the same kind, the same one wherever the value stands in a document. What is made up depends on a seed
/// and on the order of the values in the document, never on a value's own characters, so nobody who knows the seed can guess back.
/// </summary>
/// <param name="PreserveFormat">
/// Whether the made-up value keeps the pattern of the original exactly: digits stay digits, letters letters of the same case, everything else
/// and the length as they are. Default: no, a plausible value of about the same form is enough.
/// </param>
public sealed record SyntheticReplacement(bool PreserveFormat = false) : RedactionPolicy;

/// <summary>
/// The span becomes a made-up value as with <see cref="SyntheticReplacement"/>, which follows from the value and a key alone
/// (<see cref="RedactionKeys.Surrogates"/>): the same in every document, in whatever order and process. The dates of a document are all shifted by
/// one number of days, that of the person it is about.
/// </summary>
/// <param name="PreserveFormat">Whether the made-up value keeps the pattern of the original exactly. Default: no.</param>
public sealed record ConsistentReplacement(bool PreserveFormat = false) : RedactionPolicy;

/// <summary>
/// The span becomes a token that names its category and holds the value sealed with a key (<see cref="RedactionKeys.Pseudonyms"/>):
/// <c>[PERSON:h1.Zk3…]</c>. The same value has the same token wherever the key is used. <see cref="PseudonymRestorer"/> gives the values back.
/// </summary>
public sealed record Pseudonym : RedactionPolicy;

/// <summary>
/// The span becomes a token that names its category and a keyed hash of the value (HMAC-SHA-256, 96 bits, with
/// <see cref="RedactionKeys.Pseudonyms"/>):
/// <c>[PERSON:k1.q8Jd…]</c>. The same value, whatever its letter case, blanks and marks, has the same hash wherever the key is used. Nothing gives it
/// back.
/// </summary>
public sealed record KeyedHash : RedactionPolicy;

/// <summary>How <see cref="EntityMask"/> writes its placeholders.</summary>
public enum EntityMaskStyle
{
    /// <summary><c>[PERSON_1]</c>, API versions after 2024-11-15-preview.</summary>
    Underscored,

    /// <summary><c>[Person-1]</c>, API version 2024-11-15-preview.</summary>
    Hyphenated,
}
