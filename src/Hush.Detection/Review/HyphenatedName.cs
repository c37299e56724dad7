using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Review;

/// <summary>
/// A name of the lists that goes on behind a hyphen: with another name it is one ("Anna-Lena"), with anything else it is a word that begins with a
/// name ("Klaus-Regal").
/// </summary>
internal static class HyphenatedName
{
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked | Evidence.Sought;

    /// <summary>The candidate, to the end of its word, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Recognizer != RecognizerIds.PersonName || (candidate.Evidence & Stronger) != Evidence.None) return candidate;
        var text = context.Text.AsSpan();
        var end = candidate.Span.End;
        if (text[candidate.Span.Start..end].Contains(' ')) return candidate;
        if (end + 1 >= text.Length || text[end] != '-' || !char.IsUpper(text[end + 1])) return candidate;
        var last = end + 1;
        while (last < text.Length && char.IsLetter(text[last])) last++;
        return NameLexicon.Find(text[(end + 1)..last]) is { GivenName: > 0 } or { FamilyName: > 0 }
            ? candidate with { Span = TextSpan.FromBounds(candidate.Span.Start, last) } : null;
    }
}
