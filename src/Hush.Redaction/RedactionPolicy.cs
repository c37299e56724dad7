namespace Hush.Redaction;

/// <summary>What a redacted span becomes.</summary>
public abstract record RedactionPolicy;

/// <summary>The span becomes a placeholder that names its category and counts its values: <c>[PERSON_1]</c>.</summary>
/// <param name="Style">How the placeholder is written, which depends on the API version.</param>
public sealed record EntityMask(EntityMaskStyle Style = EntityMaskStyle.Underscored) : RedactionPolicy;

/// <summary>Nothing is replaced; entities are listed only.</summary>
public sealed record NoMask : RedactionPolicy;

/// <summary>How <see cref="EntityMask"/> writes its placeholders.</summary>
public enum EntityMaskStyle
{
    /// <summary><c>[PERSON_1]</c>, API versions after 2024-11-15-preview.</summary>
    Underscored,

    /// <summary><c>[Person-1]</c>, API version 2024-11-15-preview.</summary>
    Hyphenated,
}
