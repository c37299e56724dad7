namespace Hush;

/// <summary>What the API counts offsets and lengths in. The names are the values of <c>stringIndexType</c>.</summary>
public enum OffsetUnit
{
    /// <summary>
    /// Text elements as .NET counted them up to .NET Core 3.1, the API's default: a character with the combining marks after it is one,
    /// a surrogate pair is one, joiners and skin tones count by themselves. Not the grapheme clusters of UAX 29.
    /// </summary>
    TextElementV8,

    /// <summary>Unicode code points; a lone surrogate counts as one.</summary>
    UnicodeCodePoint,

    /// <summary>UTF-16 code units, as .NET and JavaScript index strings.</summary>
    Utf16CodeUnit,
}
