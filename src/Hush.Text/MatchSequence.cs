using System.Text.RegularExpressions;

namespace Hush.Text;

/// <summary>Matches one after the other. <see cref="Regex.Matches(string)"/> keeps each that it has given, which is many times a text of short
/// ones.</summary>
internal static class MatchSequence
{
    /// <summary>The matches, found as they are asked for and not kept.</summary>
    public static IEnumerable<Match> EachMatch(this Regex regex, string text)
    {
        for (var match = regex.Match(text); match.Success; match = match.NextMatch()) yield return match;
    }
}
