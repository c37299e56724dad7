using System.Collections.Frozen;

namespace Hush.Wire.Conversations;

/// <summary>The languages that a conversation may be in. The service documents the list of its text API for them.</summary>
public static class ConversationLanguages
{
    /// <summary>Codes as the service writes them, sorted.</summary>
    public static IReadOnlyList<string> Supported { get; } =
    [
        "af", "am", "ar", "as", "az", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga",
        "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mg", "mk",
        "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "no", "or", "pa", "pl", "ps", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl", "so", "sq",
        "sr", "ss", "sv", "sw", "ta", "te", "th", "tr", "ug", "uk", "ur", "uz", "vi", "zh-Hans", "zh-Hant",
    ];

    private static readonly FrozenSet<string> Primary =
        Supported.Select(PrimaryOf).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the language is supported; a locale such as <c>en-US</c> or <c>en_US</c> counts as its language.</summary>
    public static bool IsSupported(string code) => Primary.Contains(PrimaryOf(code));

    private static string PrimaryOf(string code)
    {
        int separator = code.AsSpan().IndexOfAny('-', '_');
        return separator < 0 ? code : code[..separator];
    }
}
