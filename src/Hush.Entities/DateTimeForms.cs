using System.Text.RegularExpressions;

namespace Hush.Entities;

/// <summary>
/// What old models of the text API call a find of date and time: their category DateTime has the subcategories Date, Time, DateRange, TimeRange, Duration,
/// Set and DateTimeRange. Newer versions know Date only. Works on the find's characters alone; English, and figures of any language.
/// </summary>
public static partial class DateTimeForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>Finds are short and the patterns linear; the limit is a seat belt.</summary>
    private const int TimeoutMilliseconds = 2000;

    /// <summary>The subcategory of a find; <c>Date</c> when nothing else speaks from it.</summary>
    /// <param name="value">The characters of the find.</param>
    public static string SubcategoryOf(ReadOnlySpan<char> value)
    {
        if (Repetition().IsMatch(value)) return "Set";
        var hasTime = Clock().IsMatch(value);
        var hasDay = Day().IsMatch(value);
        var isRange = Range().IsMatch(value);
        if (hasTime) return (isRange, hasDay) switch { (true, true) => "DateTimeRange", (true, false) => "TimeRange", (false, true) => "DateTime", _ => "Time" };
        if (Length().IsMatch(value)) return "Duration";
        return isRange || Period().IsMatch(value) ? "DateRange" : "Date";
    }

    [GeneratedRegex(@"^(?:every|each|daily|weekly|monthly|yearly|annually)(?!\p{L})|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days$", Options, TimeoutMilliseconds)]
    private static partial Regex Repetition();

    [GeneratedRegex(@"[0-9]{1,2}:[0-9]{2}|[0-9] ?(?:[ap]\.?m)(?!\p{L})|o'?clock|(?<!\p{L})(?:noon|midnight)(?!\p{L})", Options, TimeoutMilliseconds)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?:[0-9]{1,4}[/.-]){2}[0-9]|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}(?!\p{L})", Options, TimeoutMilliseconds)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<!\p{L})(?:to|until|till|through|thru|and|between)(?!\p{L})|[–—]|[0-9]{4} ?- ?[0-9]{4}|[a-z0-9] - [a-z0-9]|\p{L} [0-9]{1,2}-[0-9]{1,2}(?![0-9-])|^[0-9]{1,2}-[0-9]{1,2} \p{L}", Options, TimeoutMilliseconds)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:for )?(?:[0-9]{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:second|minute|hour|day|week|month|year)s?$", Options, TimeoutMilliseconds)]
    private static partial Regex Length();

    [GeneratedRegex(@"^(?:in |since )?(?:1[89]|2[01])[0-9]{2}$|(?:1[89]|20)[0-9]0'?s|^Q[1-4]|(?<!\p{L})(?:quarter|half|week|weekend|month|year|spring|summer|fall|autumn|winter|early|late|mid)(?!\p{L})(?! ago)|^\p{L}{3,9}\.?,? [0-9]{4}$", Options, TimeoutMilliseconds)]
    private static partial Regex Period();
}
