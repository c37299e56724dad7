using System.Globalization;
using Hush.Text;

namespace Hush.Detection.Answers;

/// <summary>A row of numbers that were said one behind the other: which digits, and in which groups they were said.</summary>
internal sealed class SpokenRow
{
    private const int FewestSingle = 6;
    private const int FewestWithZero = 7; // "oh seven …" in pairs
    private const int FewestGrouped = 8;
    private const int FewestGroups = 3;
    private const int ShortestCount = 3;

    private readonly List<string> _groups;

    private SpokenRow(List<string> groups) => _groups = groups;

    /// <summary>All digits.</summary>
    public string Digits => string.Concat(_groups);

    /// <summary>Whether so many digits, said so, are somebody's number.</summary>
    public bool IdentifiesSomething
    {
        get
        {
            var digits = Digits;
            if (_groups.Count < FewestGroups || digits.Length < FewestSingle || digits.Distinct().Count() == 1) return false;
            if (_groups.TrueForAll(group => group.Length == 1)) return !IsCounting(digits);
            if (digits.Length < (digits[0] == '0' ? FewestWithZero : FewestGrouped)) return false;
            return !_groups.TrueForAll(group => group.Length > 1 && group[^1] == '0') && !IsCountingOfGroups() && !IsDate(digits);
        }
    }

    /// <summary>The row that a piece of the spoken reading was read from; null when any of it is written in digits.</summary>
    /// <param name="row">Digits and marks.</param>
    /// <param name="start">Where they begin in the reading.</param>
    /// <param name="said">What was said.</param>
    /// <param name="map">From there to the reading.</param>
    public static SpokenRow? Of(ReadOnlySpan<char> row, int start, SourceText said, OffsetMap map)
    {
        var groups = new List<string>();
        var last = default(TextSpan);
        for (var at = 0; at < row.Length; at++)
        {
            if (!char.IsAsciiDigit(row[at])) continue;
            var origin = map.ToOriginal(new TextSpan(start + at, 1));
            if (said.AsSpan(origin).ContainsAnyInRange('0', '9')) return null;
            if (groups.Count > 0 && origin == last) groups[^1] += row[at];
            else groups.Add(row[at].ToString());
            last = origin;
        }

        return new SpokenRow(groups);
    }

    // "One two three, one two three", "five four three two one": each step is one up, or each is one down.
    private static bool IsCounting(string digits)
    {
        for (var start = 0; start < digits.Length;)
        {
            var end = start + 1;
            var step = end < digits.Length ? digits[end] - digits[start] : 0;
            if (step is not (1 or -1)) return false;
            while (end < digits.Length && digits[end] - digits[end - 1] == step) end++;
            if (end - start < ShortestCount) return false;
            start = end;
        }

        return true;
    }

    // "Eight nine ten eleven twelve", "five ten fifteen twenty": steps of one size.
    private bool IsCountingOfGroups()
    {
        var numbers = _groups.ConvertAll(group => long.Parse(group, CultureInfo.InvariantCulture));
        var step = numbers[1] - numbers[0];
        for (var index = 1; index < numbers.Count; index++)
            if (numbers[index] - numbers[index - 1] != step) return false;
        return true;
    }

    // "Fifteen oh three nineteen eighty five".
    private static bool IsDate(string digits) => digits.Length == 8
        && ((IsCentury(digits[..2]) && IsDayAndMonth(digits[4..])) || (IsCentury(digits[4..6]) && IsDayAndMonth(digits[..4])));

    private static bool IsDayAndMonth(string digits) =>
        (IsUpTo(31, digits[..2]) && IsUpTo(12, digits[2..])) || (IsUpTo(12, digits[..2]) && IsUpTo(31, digits[2..]));

    private static bool IsUpTo(int most, string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is >= 1 and var number && number <= most;

    private static bool IsCentury(string digits) => digits is "19" or "20";
}
