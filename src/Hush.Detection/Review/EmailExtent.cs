using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Cuts an e-mail address that was taken with the words beside it ("Sam - sam@example.com") to the address, and refuses words without any sign of
/// one: a name in a text, "at dot com".
/// </summary>
internal static class EmailExtent
{
    private const char LastLatin = '\u024F';
    private const string Delimiters = "<>()[]{}\"',;:|=";

    /// <summary>The candidate, or what is left of it, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Email || context.Form != ReadingForm.Written) return candidate;
        var text = context.Text.AsSpan();
        var span = candidate.Span;
        var at = text.Slice(span.Start, span.Length).IndexOf('@');
        if (at < 0) return IsPlainWord(context, candidate) ? null : candidate;
        if (text.Slice(span.Start, span.Length).LastIndexOf('@') != at) return candidate;
        at += span.Start;
        var start = at;
        while (start > span.Start && !IsDelimiter(text[start - 1])) start--;
        var end = at + 1;
        while (end < span.End && !IsDelimiter(text[end])) end++;
        (start, end) = WithinScript(text, start, at, end);

        // Typed with blanks around the sign, or without a domain of two labels: as it was found.
        if (start == at || text[(at + 1)..end].IndexOf('.') <= 0) return candidate;
        while (start < at && !char.IsLetterOrDigit(text[start]) && text[start] != '_') start++;
        if (start == at) return candidate;
        return start == span.Start && end == span.End ? candidate : candidate with { Span = TextSpan.FromBounds(start, end) };
    }

    // "البريدnoor@example.comوالهاتف", "לdana@example.org": where the letters at the sign are Latin, those of another script are words beside the
    // address.
    private static (int Start, int End) WithinScript(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var local = at;
        while (local > start && !IsOfOtherScript(text[local - 1])) local--;
        if (text[local..at].ContainsAnyInRange('a', 'z') || text[local..at].ContainsAnyInRange('A', 'Z')) start = local;
        if (at + 1 < end && char.IsAscii(text[at + 1]))
            for (var index = at + 1; index < end; index++)
                if (IsOfOtherScript(text[index])) { end = index; break; }
        return (start, end);
    }

    // Vietnamese letters are Latin too.
    private static bool IsOfOtherScript(char character) =>
        character > LastLatin && character is not (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(character);

    private static bool IsDelimiter(char character) => char.IsWhiteSpace(character) || Delimiters.Contains(character, StringComparison.Ordinal);

    private static bool IsPlainWord(RecognitionContext context, Candidate candidate)
    {
        if ((candidate.Evidence & (Evidence.Asked | Evidence.Cue)) != Evidence.None) return false;
        var around = new Surroundings(context, candidate.Span);
        if (around.Value.StartsWith("at dot ", StringComparison.OrdinalIgnoreCase)) return true;
        if (around.Value.Contains("_at_", StringComparison.OrdinalIgnoreCase)
            || around.Value.Contains("-at-", StringComparison.OrdinalIgnoreCase)) return false;
        if (context.InConversation || around.Behind() is '@' or '[' or '(' || around.Before() is '@' or ']' or ')') return false;
        return around.Value.IndexOfAny(" .[(") < 0 && !around.Value.ContainsAnyInRange('0', '9');
    }
}
