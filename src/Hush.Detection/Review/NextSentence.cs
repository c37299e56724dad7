using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Cuts the first word of the next sentence off an address of the internet where the blank between them is missing: "joe@example.com.Please answer".
/// The address is written in small letters, the word with a capital.
/// </summary>
internal static class NextSentence
{
    private const int ShortestDomain = 2; // letters of the last label
    private const int ShortestWord = 4; // "Uk" and "Com" are domains

    /// <summary>The candidate, or what is left of it.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Email && candidate.Category != Categories.Url) return candidate;
        var value = context.Text.AsSpan(candidate.Span);
        var stop = value.LastIndexOf('.');
        if (stop < 1 || value.Length - stop - 1 < ShortestWord || value[(value.IndexOf("://") + 3)..].Contains('/')) return candidate;
        var address = value[..stop];
        var word = value[(stop + 1)..];
        var domain = address[(address.LastIndexOf('.') + 1)..];
        return char.IsAsciiLetterUpper(word[0]) && word[1..].IndexOfAnyExceptInRange('a', 'z') < 0 && !address.ContainsAnyInRange('A', 'Z')
            && address.Contains('.') && domain.Length >= ShortestDomain && domain.IndexOfAnyExceptInRange('a', 'z') < 0
            ? candidate with { Span = new TextSpan(candidate.Span.Start, stop) } : candidate;
    }
}
