namespace Hush.Patterns.Scanning;

/// <summary>Asks the regex of a form whether it matches at one place, showing it no more of the text than decides.</summary>
internal static class MatchVerifier
{
    /// <summary>Whether a match starts at <paramref name="start"/>, as it would if the regex saw the whole text.</summary>
    /// <param name="form">What is looked for.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the match would start.</param>
    /// <param name="end">No match from there ends behind it.</param>
    /// <param name="match">The match.</param>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">The regex exceeded its time limit.</exception>
    public static bool TryMatch(ShapeForm form, SourceText text, int start, int end, out TextSpan match)
    {
        var from = Math.Max(0, start - form.ReachBehind);
        var window = text.AsSpan()[from..Math.Min(text.Length, end + form.ReachAhead)];
        foreach (var found in form.Regex.EnumerateMatches(window, start - from))
        {
            match = new TextSpan(from + found.Index, found.Length);
            if (match.Start != start) return false;
            if (match.End <= end) return true;

            // It took characters near the end of the window, where a lookahead did not see what follows. Rare: ask again, with the whole text.
            foreach (var certain in form.Regex.EnumerateMatches(text.AsSpan(), start))
            {
                match = new TextSpan(certain.Index, certain.Length);
                return certain.Index == start;
            }

            return false;
        }

        match = default;
        return false;
    }
}
