using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses what the tagger takes for a user name where a path names the home of an account that is nobody's: <c>/home/app</c>,
/// <c>C:\Users\runneradmin</c>. Accounts of people stay.
/// </summary>
internal static class HomeAccount
{
    private static readonly WordList Folders = new("home users benutzer utilisateurs usuarios");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Recognizer != Neural.NeuralTagger.Id) return candidate;
        var text = context.Text.AsSpan();
        var start = candidate.Span.Start;
        while (start > 0 && !EndsName(text[start - 1])) start--;
        if (start == 0 || text[start - 1] is not ('/' or '\\')) return candidate;
        var end = EndOf(text, start);
        if (Folders.Contains(text[start..end]) && end < candidate.Span.End && text[end] is '/' or '\\')
        {
            start = end + 1; // the candidate begins with the folder
            end = EndOf(text, start);
        }

        return Folders.Contains(FolderBefore(text[..start])) && !Usernames.IsPersonal(text[start..end].TrimEnd("."))
            ? null : candidate;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !EndsName(text[start])) start++;
        return start;
    }

    // "C:\\Users\\" has its marks twice in code.
    private static ReadOnlySpan<char> FolderBefore(ReadOnlySpan<char> path)
    {
        path = path.TrimEnd("/\\");
        var start = path.Length;
        while (start > 0 && char.IsLetter(path[start - 1])) start--;
        return start > 0 && path[start - 1] is '/' or '\\' ? path[start..] : [];
    }

    private static bool EndsName(char character) =>
        char.IsWhiteSpace(character) || character is '/' or '\\' or '"' or '\'' or '`' or ',' or ';' or ':' or ')' or ']' or '>' or '|' or '&';
}
