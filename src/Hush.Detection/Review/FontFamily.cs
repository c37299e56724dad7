using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>Refuses the typefaces of a style sheet (CSS Fonts, property <c>font-family</c>): "font-family: Georgia, 'Lucida Sans', serif;".</summary>
internal static class FontFamily
{
    private const int LongestList = 200; // characters from the property to the name
    private static readonly string[] Properties = ["font-family", "fontFamily"];

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (!IsName(candidate.Category) || (candidate.Evidence & (Evidence.Cue | Evidence.Asked)) != Evidence.None) return candidate;
        var before = context.Text.AsSpan()[Math.Max(0, candidate.Span.Start - LongestList)..candidate.Span.Start];
        before = before[(before.LastIndexOfAny(";{}\n") + 1)..];
        foreach (var property in Properties)
            if (before.LastIndexOf(property, StringComparison.Ordinal) is >= 0 and var at && IsValue(before[(at + property.Length)..])) return null;
        return candidate;
    }

    private static bool IsName(Category category) => category == Categories.Person || category == Categories.Organization
        || category == Categories.Location || category == Categories.City || category == Categories.State || category == Categories.Gpe;

    // Behind the property's colon, and before the next property or the end of the tag.
    private static bool IsValue(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \"'");
        return !rest.IsEmpty && rest[0] is ':' or '=' && rest[1..].IndexOfAny(':', '=', '>') < 0;
    }
}
