namespace Hush.Mapping;

/// <summary>How the wire names what offsets and lengths count. Letter case does not matter on input.</summary>
internal static class OffsetUnits
{
    /// <summary>The names that there are, for messages.</summary>
    public static IReadOnlyList<string> Names { get; } = ["TextElements_v8", "UnicodeCodePoint", "Utf16CodeUnit"];

    /// <summary>The unit of a name; null when there is none. No name means text elements. The predecessor has no s in the first name.</summary>
    public static OffsetUnit? Find(string? name) => (name ?? "").ToUpperInvariant() switch
    {
        "" or "TEXTELEMENTS_V8" or "TEXTELEMENT_V8" => OffsetUnit.TextElementV8,
        "UNICODECODEPOINT" => OffsetUnit.UnicodeCodePoint,
        "UTF16CODEUNIT" => OffsetUnit.Utf16CodeUnit,
        _ => null,
    };
}
