using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Widens a passphrase of several words to the end of its clause: "la clave es tres gatos en la | luna". What is said about it ends it.
/// </summary>
internal static class PassphraseEnd
{
    private const int MostWords = 4; // that were left out

    private static readonly WordList Stops = new(
        "you i we they he she it can will would should must did does do tu vous je nous elle ich du wir sie er kann yo tú usted puedes puede " +
        "and or but that which because if when where with without all as not no isn't is was are has please thanks thank for " +
        "y o pero que porque si cuando donde con sin todo no es está gracias et ou mais parce quand où avec sans tout pas est merci " +
        "und oder aber weil wenn wo mit ohne alles nicht ist danke e ma perché se quando con senza tutto non è grazie mas porque com sem tudo não " +
        "en of maar omdat als waar met zonder alles niet is bedankt i lub ale bo gdy z bez wszystko nie jest");

    /// <summary>The candidate, or the wider one.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        var text = context.Text.AsSpan();
        if (candidate.Category != Categories.Password || !IsPhrase(text.Slice(candidate.Span.Start, candidate.Span.Length))) return candidate;
        var end = candidate.Span.End;
        for (var words = 0; words < MostWords && end + 1 < text.Length && text[end] == ' '; words++)
        {
            var start = end + 1;
            var last = start;
            while (last < text.Length && char.IsLetter(text[last]) && char.IsLower(text[last])) last++;
            if (last == start || Stops.Contains(text[start..last])) return candidate;
            end = last;
        }

        return end > candidate.Span.End && (end == text.Length || text[end] is '.' or ',' or '!' or ';' or '"' or '»' or '”' or ')' or '\n')
            ? candidate with { Span = TextSpan.FromBounds(candidate.Span.Start, end) } : candidate;
    }

    // Words in small letters, two at least.
    private static bool IsPhrase(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
            if (character != ' ' && !char.IsLower(character)) return false;
        return value.Contains(' ');
    }
}
