using System.Globalization;
using System.Text;

namespace Hush.Redaction.StandIns;

/// <summary>Shifts a written date by days and writes it as it was: the same order, separators, names of months and weekdays, number of
/// digits.</summary>
/// <param name="language">BCP-47 language of the text, which tells whether 3/4 is in March or in April, and what months are called.</param>
internal sealed class DateShift(string language)
{
    private readonly bool _monthFirst = language.Equals("en", StringComparison.OrdinalIgnoreCase)
        || language.Equals("en-US", StringComparison.OrdinalIgnoreCase);

    /// <summary>The date so many days before; null when the text can't be read as one date.</summary>
    public string? Earlier(string value, int days)
    {
        if (DateReading.Read(value, _monthFirst) is not { } reading || reading.Date.DayNumber < days) return null;
        var date = reading.Date.AddDays(-days);

        // Years and months that stand alone must change.
        if (!reading.Has(DatePart.Month) && date.Year == reading.Date.Year) date = date.AddYears(-1);
        StringBuilder written = new(value.Length + 4);
        var done = 0;
        foreach (var piece in reading.Pieces)
        {
            written.Append(value, done, piece.Span.Start - done)
                .Append(Write(value.Substring(piece.Span.Start, piece.Span.Length), piece, date, days));
            done = piece.Span.End;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    private static string Write(string was, DatePiece piece, DateOnly date, int days) => piece.Part switch
    {
        DatePart.Year => was.Length == 2 ? Number(date.Year % 100, 2) : Number(date.Year, 4),
        DatePart.Month => Number(date.Month, piece.IsPadded ? 2 : 1),
        DatePart.Day => Number(date.Day, piece.IsPadded ? 2 : 1),
        DatePart.MonthName => Named(was, piece.Names!, date.Month - 1),
        DatePart.Weekday => Named(was, piece.Names!, (piece.Index + 7 - (days % 7)) % 7),
        _ => LetterCase.Like(was, OrdinalEnding(date.Day)),
    };

    private static string Number(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static string Named(string was, IReadOnlyList<string> names, int index)
    {
        var name = names[index];
        var isWhole = names.Contains(was, StringComparer.OrdinalIgnoreCase);
        return LetterCase.Like(was, isWhole || name.Length < was.Length ? name : name[..was.Length]);
    }

    private static string OrdinalEnding(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
