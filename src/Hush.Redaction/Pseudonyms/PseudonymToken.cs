using System.Text.RegularExpressions;

namespace Hush.Redaction.Pseudonyms;

/// <summary>
/// How tokens are written: <c>[PERSON:h1.</c>, sealed bytes, <c>]</c>. No character of it needs an escape in JSON, XML, CSV or a quoted text. What
/// looks as if it had been one counts as a broken token, so that no damaged one is passed over.
/// </summary>
internal static partial class PseudonymToken
{
    /// <summary>Writes a token.</summary>
    public static string Write(string name, string body) => $"[{name}:h1.{body}]";

    /// <summary>The category and body of a text that is one whole token; null when it is none.</summary>
    public static (string Name, string Body)? Parse(string text) => Form().Match(text) is { Success: true } match && match.Length == text.Length
        && IsWhole(match) ? PartsOf(match) : null;

    /// <summary>Whether the text is one whole token by its form, whatever is sealed in it.</summary>
    public static bool Is(string text) => Parse(text) is not null;

    /// <summary>Every token of a text in order; the parts are null where it is broken.</summary>
    public static IEnumerable<(TextSpan Span, (string Name, string Body)? Parts)> Find(string text)
    {
        for (var match = Form().Match(text); match.Success; match = match.NextMatch())
            yield return (new TextSpan(match.Index, match.Length), IsWhole(match) ? PartsOf(match) : null);
    }

    private static (string Name, string Body) PartsOf(Match match) => (match.Groups["name"].Value, match.Groups["body"].Value);

    private static bool IsWhole(Match match) =>
        match.Groups["end"].Success && match.Groups["version"].Value == "h1." && match.Groups["name"] is { Success: true, Value: var name }
            && !name.Any(char.IsAsciiLetterLower);

    // The second form is a token that lost its beginning; that of an empty value has 39 characters.
    [GeneratedRegex(
        @"\[(?<name>[A-Z0-9_]+):(?<version>h1\.)(?<body>[A-Z0-9_-]*)(?<end>\])?|(?<version>(?<![A-Z0-9_-])h1\.)(?<body>[A-Z0-9_-]{39,})\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
