namespace Hush.Text;

/// <summary>Parts of a BCP-47 language tag.</summary>
internal static class LanguageTag
{
    /// <summary>The language alone: "pt" of "pt-BR" and "pt_BR".</summary>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny('-', '_');
        return end < 0 ? tag : tag[..end];
    }
}
