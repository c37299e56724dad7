namespace Hush.Redaction.Pseudonyms;

/// <summary>The category of a token, in capitals: <c>PHONENUMBER</c>.</summary>
internal static class TokenName
{
    /// <summary>The name of <paramref name="category"/>; what is no ASCII letter or digit becomes <c>_</c>.</summary>
    public static string Of(Category category) => string.Concat(category.Name.ToUpperInvariant()
        .Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
}
