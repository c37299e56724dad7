namespace Hush.Redaction;

/// <summary>Says where a text may not be cut.</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether a border at <paramref name="offset"/> would cut a pair.</summary>
    public static bool IsCut(SourceText text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);
}
