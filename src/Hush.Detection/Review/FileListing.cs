using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses the mode, the links and the size in a line of a file listing (POSIX.1 <c>ls -l</c>): "-rw-r--r-- 1 bsorensen staff 4096 Apr 2 notes". Its
/// owner is found by a pattern.
/// </summary>
internal static partial class FileListing
{
    private const int ModeLength = 10;
    private const int FieldsBeforeSize = 4; // mode, links, owner, group
    private const int LongestLine = 160; // characters from the line's start to the value

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        var text = context.Text.AsSpan();
        var before = text[Math.Max(0, candidate.Span.Start - LongestLine)..candidate.Span.Start];
        var start = candidate.Span.Start - before.Length + before.LastIndexOf('\n') + 1;
        var line = text[start..Math.Min(text.Length, candidate.Span.End + ModeLength)];
        if (line.Length < ModeLength || !Mode().IsMatch(line)) return candidate;
        var value = text.Slice(candidate.Span.Start, candidate.Span.Length);
        var isNumber = value.IndexOfAnyExceptInRange('0', '9') < 0 && Fields(text[start..candidate.Span.Start]) <= FieldsBeforeSize;
        return isNumber || value[0] is '-' or ':' || line.StartsWith(value) ? null : candidate;
    }

    // Words parted by blanks.
    private static int Fields(ReadOnlySpan<char> before)
    {
        var fields = 0;
        for (var at = 0; at < before.Length; at++)
            if (before[at] != ' ' && (at == 0 || before[at - 1] == ' ')) fields++;
        return fields;
    }

    [GeneratedRegex(@"^\s{0,8}[-dlbcps](?:[r-][w-][xsS-]){2}[r-][w-][xtT-][.+@]?\s{1,8}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Mode();
}
