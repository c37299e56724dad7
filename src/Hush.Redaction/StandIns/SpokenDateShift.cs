using Hush.Languages;
using Hush.Languages.Vocabulary;

namespace Hush.Redaction.StandIns;

/// <summary>Shifts a date that is said in English by days and says it as it was: "march fourth nineteen eighty five", "the fourth of
/// march".</summary>
internal static class SpokenDateShift
{
    private const int YearOfDays = 2001; // for dates without a year
    private const string Oh = "oh";

    private static readonly NumberNames Names = LanguagePacks.For("en").Numbers;
    private static readonly IReadOnlyList<string> Months = LanguagePacks.For("en").Months;
    private static readonly IReadOnlyList<string> Weekdays = LanguagePacks.For("en").Weekdays;

    /// <summary>The date so many days before; null when the text is not one date of month and day in words.</summary>
    public static string? Earlier(string value, int days)
    {
        string[] words = [.. value.Split(' ').Select(word => word.ToLowerInvariant())];
        var month = Array.FindIndex(words, word => IndexOf(Months, word) >= 0);
        if (month < 0 || Read(words, month) is not { } said) return null;
        var year = said.Year ?? YearOfDays;
        if (said.Day > DateTime.DaysInMonth(year, IndexOf(Months, words[month]) + 1)) return null;
        var date = new DateOnly(year, IndexOf(Months, words[month]) + 1, said.Day).AddDays(-days);

        List<string> written = [.. words];
        written[month] = Months[date.Month - 1].ToLowerInvariant();
        for (var index = 0; index < words.Length; index++)
            if (IndexOf(Weekdays, words[index]) is var weekday and >= 0) written[index] = Weekdays[(weekday + 7 - (days % 7)) % 7].ToLowerInvariant();

        // From the end, so that the earlier places stay where they are.
        foreach (var (part, text) in new[]
            { (said.YearWords, YearInWords(date.Year, said.HasAnd)), (said.DayWords, DayInWords(date.Day, said.IsOrdinal)) }
            .OrderByDescending(part => part.Item1.Start))
        {
            if (part.IsEmpty) continue;
            written.RemoveRange(part.Start, part.Length);
            written.Insert(part.Start, text);
        }

        return LetterCase.Like(value, string.Join(' ', written));
    }

    private static SaidDate? Read(string[] words, int month)
    {
        // Small words and weekdays may stand anywhere but inside a number.
        var first = Skip(words, 0, month);
        var behind = Skip(words, month + 1, words.Length);
        if (first < month)
        {
            var end = month;
            while (end > first && IsSmall(words[end - 1])) end--;
            return Day(words, first, end) is { } day && Finish(words, TextSpan.FromBounds(first, end), day, behind) is { } dayFirst ? dayFirst : null;
        }

        foreach (var length in new[] { 2, 1 })
            if (behind + length <= words.Length && Day(words, behind, behind + length) is { } day
                && Finish(words, new TextSpan(behind, length), day, Skip(words, behind + length, words.Length)) is { } monthFirst) return monthFirst;
        return null;
    }

    private static SaidDate? Finish(string[] words, TextSpan dayWords, (int Number, bool IsOrdinal) day, int yearAt)
    {
        if (yearAt == words.Length) return new SaidDate(day.Number, day.IsOrdinal, dayWords, null, default, HasAnd: false);
        return Year(words[yearAt..]) is { } year
            ? new SaidDate(day.Number, day.IsOrdinal, dayWords, year, TextSpan.FromBounds(yearAt, words.Length), words.AsSpan(yearAt).Contains("and"))
            : null;
    }

    private static int Skip(string[] words, int at, int end)
    {
        while (at < end && IsSmall(words[at])) at++;
        return at;
    }

    private static bool IsSmall(string word) => word is "the" or "of" or "on" or "in" || IndexOf(Weekdays, word) >= 0;

    private static (int Number, bool IsOrdinal)? Day(string[] words, int from, int to)
    {
        var number = (to - from) switch
        {
            1 when IndexOf(Names.Ordinals, words[from]) is var ordinal and >= 0 => (ordinal + 1, true),
            1 when words[from] == Names.OrdinalTens[0] => (30, true),
            1 when Below100(words[from..to]) is { } cardinal => (cardinal, false),
            2 when IndexOf(Names.Tens, words[from]) is var tens and >= 0
                && IndexOf(Names.Ordinals, words[from + 1]) is var unit and >= 0 and < 9 => ((20 + (10 * tens)) + unit + 1, true),
            2 when Below100(words[from..to]) is { } cardinal => (cardinal, false),
            _ => (0, false),
        };
        return number.Item1 is >= 1 and <= 31 ? number : null;
    }

    private static int? Year(string[] words)
    {
        string[] own = [.. words.Where(word => word != "and")];
        if (own is ["two", "thousand", ..]) return own.Length == 2 ? 2000 : Below100(own[2..]) is { } rest ? 2000 + rest : null;
        if (own.Length < 2 || Below100([own[0]]) is not (18 or 19 or 20)) return null;
        var century = Below100([own[0]])!.Value * 100;
        if (own is [_, "hundred"]) return century;
        if (own is [_, Oh or "o" or "zero", var digit]) return IndexOf(Names.Digits, digit) is var unit and > 0 ? century + unit : null;
        return Below100(own[1..]) is { } two and >= 10 ? century + two : null;
    }

    private static int? Below100(string[] words) => words switch
    {
        [var word] when IndexOf(Names.Digits, word) is var digit and > 0 => digit,
        [var word] when IndexOf(Names.Teens, word) is var teen and >= 0 => 10 + teen,
        [var word] when IndexOf(Names.Tens, word) is var tens and >= 0 => 20 + (10 * tens),
        [var word, var unit] when IndexOf(Names.Tens, word) is var tens and >= 0
            && IndexOf(Names.Digits, unit) is var digit and > 0 => 20 + (10 * tens) + digit,
        _ => null,
    };

    private static string DayInWords(int day, bool isOrdinal)
    {
        if (!isOrdinal) return InWords(day);
        if (day <= 20) return Names.Ordinals[day - 1];
        return day == 30 ? Names.OrdinalTens[0] : $"{Names.Tens[(day / 10) - 2]} {Names.Ordinals[(day % 10) - 1]}";
    }

    private static string YearInWords(int year, bool hasAnd)
    {
        var rest = year % 100;
        if (year is >= 2000 and < 2010) return rest == 0 ? "two thousand" : $"two thousand {(hasAnd ? "and " : "")}{InWords(rest)}";
        return $"{InWords(year / 100)} {(rest == 0 ? "hundred" : rest < 10 ? $"{Oh} {InWords(rest)}" : InWords(rest))}";
    }

    private static string InWords(int number) => number switch
    {
        < 10 => Names.Digits[number],
        < 20 => Names.Teens[number - 10],
        _ => number % 10 == 0 ? Names.Tens[(number / 10) - 2] : $"{Names.Tens[(number / 10) - 2]} {Names.Digits[number % 10]}",
    };

    private static int IndexOf(IReadOnlyList<string> names, string word)
    {
        for (var index = 0; index < names.Count; index++)
            if (names[index].Equals(word, StringComparison.OrdinalIgnoreCase)) return index;
        return -1;
    }

    /// <param name="Day">1 to 31.</param>
    /// <param name="IsOrdinal">Whether the day is said as an ordinal.</param>
    /// <param name="DayWords">Which words say the day.</param>
    /// <param name="Year">Null when none is said.</param>
    /// <param name="YearWords">Which words say the year.</param>
    /// <param name="HasAnd">Whether "and" stands in the year.</param>
    private sealed record SaidDate(int Day, bool IsOrdinal, TextSpan DayWords, int? Year, TextSpan YearWords, bool HasAnd);
}
