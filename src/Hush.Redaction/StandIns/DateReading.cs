using System.Collections.Frozen;
using System.Globalization;

namespace Hush.Redaction.StandIns;

/// <summary>What a piece of a date says.</summary>
internal enum DatePart
{
    Year,
    Month,
    Day,
    MonthName,
    Weekday,

    /// <summary>What makes a number an ordinal: <c>th</c>.</summary>
    Ending,
}

/// <summary>A piece of a date.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Part">What it says.</param>
/// <param name="Names">The names of its language, for months and weekdays.</param>
/// <param name="Index">Which of them it is.</param>
/// <param name="IsPadded">Whether a day or month has a zero in front where it is small.</param>
internal sealed record DatePiece(TextSpan Span, DatePart Part, IReadOnlyList<string>? Names = null, int Index = 0, bool IsPadded = false);

/// <summary>A date as it is written. What is missing is taken from the middle: 15 for a day, July for a month, 2001 for a year.</summary>
/// <param name="Date">The date.</param>
/// <param name="Pieces">What must be written anew for another date, in order.</param>
internal sealed record DateReading(DateOnly Date, IReadOnlyList<DatePiece> Pieces)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;
    private const int FirstOfThisCentury = 30; // of two digits, years before it are of this century
    private const int ShortestAbbreviation = 3;
    private const int LongestAbbreviation = 4;

    private static readonly FrozenSet<string> Fillers =
        "of the on at de del d el le la den der vom am im do da di il a t z utc gmt pm".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it says the day, month or year.</summary>
    public bool Has(DatePart part) => Pieces.Any(piece => piece.Part == part || (part == DatePart.Month && piece.Part == DatePart.MonthName));

    /// <summary>Reads a date; null when the text is none, is more than one, or holds words that a date does not.</summary>
    /// <param name="value">The text.</param>
    /// <param name="monthFirst">Whether 3/4 is in March.</param>
    public static DateReading? Read(string value, bool monthFirst)
    {
        var end = StartOfTime(value);
        List<DatePiece> pieces = [];
        List<TextSpan> numbers = [];
        for (int at = 0, next; at < end; at = next)
        {
            next = at + 1;
            var isDigit = char.IsAsciiDigit(value[at]);
            if (!isDigit && !char.IsLetter(value[at])) continue;
            while (next < end && (isDigit ? char.IsAsciiDigit(value[next]) : char.IsLetter(value[next]))) next++;
            var span = TextSpan.FromBounds(at, next);
            if (isDigit) numbers.Add(span);
            else if (Word(value, span) is { } piece) pieces.Add(piece);
            else if (!Fillers.Contains(value.Substring(at, next - at))) return null;
        }

        return Join(value, pieces, numbers, monthFirst);
    }

    // "10:30", and all that follows it, is a time and stays.
    private static int StartOfTime(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return value.Length;
        while (colon > 0 && char.IsAsciiDigit(value[colon - 1])) colon--;
        return colon;
    }

    private static DatePiece? Word(string value, TextSpan span)
    {
        var word = value.Substring(span.Start, span.Length);
        if (span.Start > 0 && char.IsAsciiDigit(value[span.Start - 1])
            && word.ToUpperInvariant() is "ST" or "ND" or "RD" or "TH") return new DatePiece(span, DatePart.Ending);
        foreach (var (kind, part) in new[] { (WordLists.Month, DatePart.MonthName), (WordLists.Weekday, DatePart.Weekday) })
            foreach (var names in WordLists.All(kind))
                for (var index = 0; index < names.Count; index++)
                    if (Means(names[index], word)) return new DatePiece(span, part, names, index);
        return null;
    }

    private static bool Means(string name, string word) =>
        name.Equals(word, StringComparison.OrdinalIgnoreCase)
        || (word.Length is >= ShortestAbbreviation and <= LongestAbbreviation && name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static DateReading? Join(string value, List<DatePiece> pieces, List<TextSpan> numbers, bool monthFirst)
    {
        DatePiece[] months = [.. pieces.Where(piece => piece.Part == DatePart.MonthName)];
        if (months.Length > 1) return null;
        var month = months.FirstOrDefault();
        if (Order(value, numbers, month is not null, monthFirst) is not { } order || (order.Length == 0 && pieces.Count == 0)) return null;

        var (year, monthNumber, day) = (2001, month is null ? 7 : month.Index + 1, 15);
        var isPadded = month is null && numbers.Zip(order).All(number => number.Second == DatePart.Year || number.First.Length == 2);
        foreach (var (span, part) in numbers.Zip(order))
        {
            var number = int.Parse(value.AsSpan(span.Start, span.Length), CultureInfo.InvariantCulture);
            if (part == DatePart.Year) year = span.Length == 2 ? number + (number < FirstOfThisCentury ? 2000 : 1900) : number;
            else if (part == DatePart.Month) monthNumber = number;
            else day = number;
            pieces.Add(new DatePiece(span, part, IsPadded: isPadded || value[span.Start] == '0'));
        }

        if (year is < FirstYear or > LastYear || monthNumber is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, monthNumber)) return null;
        return new DateReading(new DateOnly(year, monthNumber, day), [.. pieces.OrderBy(piece => piece.Span)]);
    }

    /// <summary>What each number says; null when they can't be a date.</summary>
    private static DatePart[]? Order(string value, List<TextSpan> numbers, bool hasName, bool monthFirst)
    {
        int[] lengths = [.. numbers.Select(number => number.Length)];
        if (lengths.Any(length => length is 3 or > 4)) return null;
        if (hasName)
        {
            return lengths switch
            {
                [] => [],
                [4] => [DatePart.Year],
                [<= 2] => [DatePart.Day],
                [<= 2, 4 or 2] => [DatePart.Day, DatePart.Year],
                [4, <= 2] => [DatePart.Year, DatePart.Day],
                _ => null,
            };
        }

        return lengths switch
        {
            [] => [],
            [4] => [DatePart.Year],
            [4, <= 2] => [DatePart.Year, DatePart.Month],
            [<= 2, 4] => [DatePart.Month, DatePart.Year],
            [4, <= 2, <= 2] => [DatePart.Year, DatePart.Month, DatePart.Day],
            [<= 2, <= 2] => MonthIsFirst() ? [DatePart.Month, DatePart.Day] : [DatePart.Day, DatePart.Month],
            [<= 2, <= 2, 4 or 2] => MonthIsFirst() ? [DatePart.Month, DatePart.Day, DatePart.Year] : [DatePart.Day, DatePart.Month, DatePart.Year],
            _ => null,
        };

        bool MonthIsFirst() => NumberAt(0) <= 12 && (monthFirst || NumberAt(1) > 12);
        int NumberAt(int index) => int.Parse(value.AsSpan(numbers[index].Start, numbers[index].Length), CultureInfo.InvariantCulture);
    }
}
