using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>Refuses dates that are times of day with a full stop: "19.05–20.40 Uhr", "08.30 Uhr".</summary>
internal static class ClockRange
{
    private const int LastHour = 24;
    private const int LastMinute = 59;
    private const string Blanks = " \u00A0\u202F";

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Date) return candidate;
        var text = context.Text.AsSpan();
        var first = TimeAt(text, candidate.Span.Start);
        if (first == 0 || candidate.Span.Start + first != candidate.Span.End) return candidate;
        var behind = text[candidate.Span.End..].TrimStart(Blanks);
        if (NamesClock(behind)) return null;
        if (behind.IsEmpty || behind[0] is not ('-' or '–')) return candidate;
        behind = behind[1..].TrimStart(Blanks);
        var second = TimeAt(behind, 0);
        return second > 0 && NamesClock(behind[second..].TrimStart(Blanks)) ? null : candidate;
    }

    // Length of "19.05" at a place; 0 where none stands.
    private static int TimeAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var hours = rest.IndexOfAnyExceptInRange('0', '9');
        if (hours is not (1 or 2) || rest[hours] != '.' || rest.Length < hours + 3) return 0;
        var minutes = rest.Slice(hours + 1, 2);
        if (minutes.IndexOfAnyExceptInRange('0', '9') >= 0 || rest.Length > hours + 3 && char.IsAsciiDigit(rest[hours + 3])) return 0;
        return Number(rest[..hours]) <= LastHour && Number(minutes) <= LastMinute ? hours + 3 : 0;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static bool NamesClock(ReadOnlySpan<char> text)
    {
        foreach (var word in Clock)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]))) return true;
        return false;
    }

    private static readonly string[] Clock = ["Uhr", "uur", "o'clock", "hrs", "a.m", "p.m"];
}
