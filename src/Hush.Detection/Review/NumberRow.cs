using System.Buffers;
using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses rows of numbers that are taken for one: values of a table, measurements, scores, dates and times. What words, a question or its own check
/// confirm stays. Reads what is written; in speech a number falls into pieces.
/// </summary>
internal static class NumberRow
{
    private const Evidence Known = Evidence.Cue | Evidence.Asked;
    private const int FewestOfTable = 5;
    private const int FewestRound = 3;

    private static readonly SearchValues<char> DigitsAndBlanks = SearchValues.Create("0123456789 ");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (context.Form != ReadingForm.Written || (candidate.Evidence & Known) != Evidence.None) return candidate;
        if (candidate.Category == Categories.Date
            && candidate.Evidence == Evidence.None) return IsDateInRow(new Surroundings(context, candidate.Span)) ? null : candidate;
        if (candidate.Category != Categories.PhoneNumber && candidate.Category != Categories.NumericIdentifier
            && candidate.Category != Categories.BankAccountNumber
            && candidate.Category != Categories.CreditCardNumber && candidate.Category != Categories.USSocialSecurityNumber) return candidate;
        var around = new Surroundings(context, candidate.Span);
        var value = around.Value;
        if (value.IndexOfAnyInRange('0', '9') < 0 || value.ContainsAnyInRange('A', 'Z') || value.ContainsAnyInRange('a', 'z')
            || value[0] is '+' or '(') return candidate;
        if (around.Before() == ',' && IsSolidCard(candidate, value)) return candidate; // "17,4111111111111111,20": a comma parts cells
        if (Quantities.IsOne(around.Text, candidate.Span.Start, candidate.Span.End)) return null;
        Span<Group> groups = stackalloc Group[16];
        var count = Groups(value, groups);
        if (count < 2) return candidate;
        if (HoldsDate(groups[..count]) || IsRound(groups[..count])) return null;
        return !candidate.Evidence.HasFlag(Evidence.Context) && (IsTable(value, groups[..count]) || IsInsideRow(around, count)) ? null : candidate;
    }

    private static bool IsSolidCard(Candidate candidate, ReadOnlySpan<char> value) =>
        candidate.Category == Categories.CreditCardNumber && candidate.Evidence.HasFlag(Evidence.Validated)
        && value.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Groups(ReadOnlySpan<char> value, Span<Group> groups)
    {
        var count = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (!char.IsAsciiDigit(value[at])) continue;
            var group = default(Group);
            for (; at < value.Length && char.IsAsciiDigit(value[at]); at++) group =
                new Group(group.Length + 1, ((group.Number * 10) + value[at] - '0') % 1_000_000_000);
            if (count == groups.Length) return 0;
            groups[count++] = group;
        }

        return count;
    }

    // "15 02 2026 11": a day, a month and a year in a row.
    private static bool HoldsDate(ReadOnlySpan<Group> groups)
    {
        for (var at = 0; at + 2 < groups.Length; at++)
        {
            if (groups[at + 2].IsYear && IsDayOrMonth(groups[at], groups[at + 1])) return true;
            if (groups[at].IsYear && IsDayOrMonth(groups[at + 1], groups[at + 2])) return true;
        }

        return false;
    }

    private static bool IsDayOrMonth(Group one, Group other) =>
        one is { Length: <= 2, Number: >= 1 and <= 31 } && other is { Length: <= 2, Number: >= 1 and <= 31 }
            && Math.Min(one.Number, other.Number) <= 12;

    // "250 300 1000": nobody's number has noughts at the end of every group.
    private static bool IsRound(ReadOnlySpan<Group> groups)
    {
        if (groups.Length < FewestRound) return false;
        foreach (var group in groups)
            if (group.Number % 10 != 0 || group.Number == 0) return false;
        return true;
    }

    // "38 26 6 6 90": counts of one, two or three digits side by side; a number that is spelled or grouped has groups of one length, or begins with a
    // nought.
    private static bool IsTable(ReadOnlySpan<char> value, ReadOnlySpan<Group> groups)
    {
        if (groups.Length < FewestOfTable || value[0] == '0' || value.ContainsAny('-', '(', '/')) return false;
        var (single, longer) = (0, 0);
        foreach (var group in groups)
        {
            if (group.Length == 1) single++;
            else longer++;
        }

        return single > 0 && longer > 0;
    }

    // More numbers stand on both sides, parted in the same way.
    private static bool IsInsideRow(Surroundings around, int groups) =>
        groups >= 2 && IsBlank(around.Before()) && char.IsAsciiDigit(around.Before(2)) && IsBlank(around.Behind())
            && char.IsAsciiDigit(around.Behind(2));

    // "15 02 2026" with a further number before or behind it, as in a table of times.
    private static bool IsDateInRow(Surroundings around) =>
        IsRowOfTimes(around.Value) || IsNumberInRow(around)
            || (around.Value.IndexOfAnyExceptInRange('0', '9') >= 0 && !around.Value.ContainsAny('/', '-', '.')
                && !HasLetter(around.Value)
        && ((IsBlank(around.Behind()) && char.IsAsciiDigit(around.Behind(2))) || (IsBlank(around.Before()) && char.IsAsciiDigit(around.Before(2)))));

    // "11 Ιουν 2025 16:48": a month by name is no number of a row.
    private static bool HasLetter(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
            if (char.IsLetter(character)) return true;
        return false;
    }

    // The "9" of "9 00 17 00".
    private static bool IsNumberInRow(Surroundings around) =>
        around.Value.Length <= 2 && around.Value.IndexOfAnyExceptInRange('0', '9') < 0 && IsBlank(around.Behind())
            && char.IsAsciiDigit(around.Behind(2));

    // "9 00 17 00": four groups and more are no date.
    private static bool IsRowOfTimes(ReadOnlySpan<char> value) => value.Count(' ') >= 3 && value.IndexOfAnyExcept(DigitsAndBlanks) < 0;

    private static bool IsBlank(char character) => character is ' ' or '\t';

    private readonly record struct Group(int Length, int Number)
    {
        public bool IsYear => Length == 4 && Number is >= 1900 and < 2100;
    }
}
