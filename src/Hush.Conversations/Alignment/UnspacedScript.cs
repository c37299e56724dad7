namespace Hush.Conversations.Alignment;

/// <summary>
/// Scripts written without blanks between words. There a whole sentence would be one word and one name would redact it all, so
/// each character stands as a word of its own. Ranges: block names of the Unicode Standard.
/// </summary>
internal static class UnspacedScript
{
    /// <summary>Whether the code unit at <paramref name="index"/> begins such a character.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        < '\u0E00' => false,
        <= '\u0EFF' => true, // Thai, Lao
        >= '\u1000' and <= '\u109F' => true, // Myanmar
        >= '\u1780' and <= '\u17FF' => true, // Khmer
        >= '\u3041' and <= '\u30FF' => true, // Hiragana, Katakana
        >= '\u3400' and <= '\u4DBF' => true, // CJK Extension A
        >= '\u4E00' and <= '\u9FFF' => true, // CJK Unified Ideographs
        >= '\uF900' and <= '\uFAFF' => true, // CJK Compatibility Ideographs
        >= '\uFF66' and <= '\uFF9F' => true, // halfwidth Katakana
        // Planes 2 and 3, CJK Extensions B and later: U+20000–U+3FFFF.
        >= '\uD840' and <= '\uD8BF' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        _ => false,
    };
}
