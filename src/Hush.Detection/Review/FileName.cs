using System.Text.RegularExpressions;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses the names of files that nobody's name or number is in: "tar -cf site.tar", "openssl -in pub.pem". One with a digit stays.
/// </summary>
internal static partial class FileName
{
    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate) =>
        (candidate.Category == Categories.NumericIdentifier || candidate.Category == Categories.Url) && candidate.Evidence == Evidence.None
            && Plain().IsMatch(context.Text.AsSpan(candidate.Span)) && !IsNamed(context.Text.AsSpan(candidate.Span)) ? null : candidate;

    private static bool IsNamed(ReadOnlySpan<char> value) =>
        NameLexicon.Find(value[..value.IndexOf('.')]) is { GivenName: > 1 } or { FamilyName: > 1 };

    [GeneratedRegex(
        "^[a-z]{1,12}[.](?:tar|tgz|gz|zip|enc|pem|key|crt|csr|der|log|conf|cfg|ini|yml|yaml|json|xml|csv|tsv|txt|db|bak|iso|img|png|jpe?g|gif|pdf|docx|xlsx|pptx)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
