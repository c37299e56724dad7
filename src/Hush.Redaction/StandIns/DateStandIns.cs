using System.Globalization;
using System.Text;
using Hush.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Makes up dates, times and ages in the writing of the original: months become months, weekdays weekdays, a number one that may stand in the
/// same place (a day, a month, a year a few years away), each with as many digits. Where dates are shifted, one that can be read as a date becomes
/// the one so many days before it.
/// </summary>
internal sealed class DateStandIns(SeededDraws draws, PatternFiller filler, SpokenNumbers numbers, DateShift shift)
{
    private const int FarthestYear = 9;
    private const int ShortestAbbreviation = 3;
    private const int LongestAbbreviation = 4;

    private static readonly string[] Relative = ["today", "yesterday", "tomorrow", "tonight"];

    /// <summary>By how many days dates are shifted into the past; 0 where they are not.</summary>
    public int Days { get; set; }

    /// <summary>The stand-in of a date, a time or a stretch of them.</summary>
    public string ForDate(string value, bool keepsForm)
    {
        var shifted = Days > 0 ? shift.Earlier(value, Days) ?? (numbers.CanSpeak ? SpokenDateShift.Earlier(value, Days) : null) : null;
        return shifted is null || (keepsForm && !LetterCase.HaveSamePattern(value, shifted)) ? Redrawn(value, keepsForm) : shifted;
    }

    private string Redrawn(string value, bool keepsForm) => Rewrite(value, (word, kind, next) => kind switch
    {
        WordKind.Digits => Number(word),
        WordKind.Mixed => Ordinal(word) ?? WithTime(word),
        _ when IsCentury(word, next) => word,
        _ => Name(word, keepsForm),
    });

    /// <summary>The stand-in of an age: a number of years not far away.</summary>
    public string ForAge(string value, bool keepsForm) => Rewrite(value, (word, kind, _) => kind switch
    {
        WordKind.Digits => Age(word),
        WordKind.Mixed => LeadingDigits(word) is { Length: > 0 } digits ? Age(digits) + word[digits.Length..] : word,
        _ => numbers.Another(word, keepsForm) ?? word,
    });

    private static string Rewrite(string value, Func<string, WordKind, string, string> rewrite)
    {
        var text = new SourceText(value);
        var written = new StringBuilder(value.Length);
        var done = 0;
        Word[] all = [.. WordSegmenter.Segment(text).Where(word => word.Kind != WordKind.Mark)];
        for (var index = 0; index < all.Length; index++)
        {
            var (word, next) = (all[index], index + 1 < all.Length ? text.Reveal(all[index + 1].Span) : "");
            written.Append(value, done, word.Span.Start - done).Append(rewrite(text.Reveal(word.Span), word.Kind, next));
            done = word.Span.End;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    // "nineteen eighty two", "two thousand five": a year stays in its era.
    private bool IsCentury(string word, string next) => word.ToUpperInvariant() is "NINETEEN" or "TWENTY"
        ? numbers.Knows(next)
        : next.Equals("thousand", StringComparison.OrdinalIgnoreCase) && numbers.Knows(word);

    private string Number(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return filler.Code(digits);
        return digits.Length switch
        {
            1 => Padded(Other(1, 9, number), 1),
            2 when number <= 12 => digits[0] == '0' ? Padded(Other(1, 9, number), 2) : Padded(Other(10, 12, number), 2),
            2 when number <= 31 => Padded(Other(13, 28, number), 2),
            2 => Padded(Near(number, 32, 99), 2),
            4 when number is >= 1000 and <= 2999 => Padded(Near(number, 1000, 2999), 4),
            6 => Number(digits[..2]) + Number(digits[2..4]) + Number(digits[4..]),
            8 when digits[0] is '1' or '2' && digits[4] is '0' or '1' => Number(digits[..4]) + Number(digits[4..6]) + Number(digits[6..]),
            8 => Number(digits[..2]) + Number(digits[2..4]) + Number(digits[4..]),
            _ => filler.Code(digits),
        };
    }

    private string Age(string digits)
    {
        if (digits.Length > 3 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var age)) return filler.Code(digits);
        return digits.Length switch
        {
            1 => Padded(Other(1, 9, age), 1),
            2 => Padded(Near(age, 10, 98), 2),
            _ => Padded(Near(age, 100, 109), 3),
        };
    }

    /// <summary>"3rd": the ending follows the day.</summary>
    private string? Ordinal(string word)
    {
        var digits = LeadingDigits(word);
        if (digits.Length is 0 or > 2 || word[digits.Length..].ToUpperInvariant() is not ("ST" or "ND" or "RD" or "TH")) return null;
        var made = Number(digits);
        var ending = made[^1] switch
        {
            _ when made.Length == 2 && made[0] == '1' => "th",
            '1' => "st",
            '2' => "nd",
            '3' => "rd",
            _ => "th",
        };
        return made + LetterCase.Like(word.AsSpan(digits.Length), ending);
    }

    // "1982T10", "5pm", "80s", "3月": what is no digit stays.
    private string WithTime(string word)
    {
        var written = new StringBuilder(word.Length);
        for (int at = 0, end; at < word.Length; at = end)
        {
            end = at;
            while (end < word.Length && char.IsAsciiDigit(word[end])) end++;
            if (end > at) written.Append(Number(word[at..end]));
            else written.Append(word[end++]);
        }

        return written.ToString();
    }

    private string Name(string word, bool keepsForm)
    {
        foreach (var list in WordLists.All(WordLists.Month).Concat(WordLists.All(WordLists.Weekday)).Append(Relative))
        {
            if (!list.Any(name => Means(name, word))) continue;
            var isWhole = list.Contains(word, StringComparer.OrdinalIgnoreCase);
            string[] others =
            [
                .. list.Where(name => isWhole || name.Length > word.Length)
                    .Select(name => isWhole ? name : name[..word.Length])
                    .Where(name => !name.Equals(word, StringComparison.OrdinalIgnoreCase)
                        && (!keepsForm || LetterCase.Exactly(word, name) is not null)),
            ];
            return others.Length == 0 ? word : LetterCase.Like(word, draws.Pick(others));
        }

        return numbers.Another(word, keepsForm) ?? word;
    }

    private static bool Means(string name, string word) =>
        name.Equals(word, StringComparison.OrdinalIgnoreCase)
        || (word.Length is >= ShortestAbbreviation and <= LongestAbbreviation && name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private int Near(int number, int first, int last)
    {
        var (low, high) = (Math.Max(first, number - FarthestYear), Math.Min(last, number + FarthestYear));
        return low < high ? Other(low, high, number) : Other(first, last, number);
    }

    private int Other(int first, int last, int number)
    {
        var made = draws.Between(first, last);
        while (made == number) made = draws.Between(first, last);
        return made;
    }

    private static string LeadingDigits(string word) => string.Concat(word.TakeWhile(char.IsAsciiDigit));

    private static string Padded(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
