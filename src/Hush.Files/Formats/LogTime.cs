using System.Text.RegularExpressions;
using Hush.Text;

namespace Hush.Files.Formats;

/// <summary>The time at the beginning of a log line. It is structure: it tells when a program wrote the line.</summary>
internal static partial class LogTime
{
    /// <summary>Where the time stands in a line; empty when it has none.</summary>
    public static TextSpan Of(string line) => Time().Match(line) is { Success: true } match ? new TextSpan(match.Index, match.Length) : default;

    /// <summary>Where times stand at the beginnings of a text's lines.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        foreach (var match in LineTime().EachMatch(text)) yield return new TextSpan(match.Index, match.Length);
    }

    private const string Forms =
        @"^\[?(?:[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(?:Z| ?[+-][0-9]{2}:?[0-9]{2})?"
        + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2})\\]?"
        + @"|(?<=^\S{2,45} \S{1,60} \S{1,60} )\[[0-9]{2}/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/[0-9]{4}:[0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}\]";

    [GeneratedRegex(Forms, RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(Forms, RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LineTime();
}
