namespace Hush.Patterns.Phones;

/// <summary>A group of digits in a text.</summary>
/// <param name="Start">First digit, UTF-16 code units.</param>
/// <param name="Length">Number of digits.</param>
internal readonly record struct DigitGroup(int Start, int Length)
{
    /// <summary>The code unit behind the last digit.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Groups of digits that stand together, parted by one or two of the marks that people write in phone numbers. Groups behind the
/// <see cref="LongestRun"/>th are passed over: no one writes a number so, and hostile text must not cost more than its length.
/// </summary>
internal static class DigitRun
{
    /// <summary>The most groups that a run keeps.</summary>
    public const int LongestRun = 40;

    /// <summary>
    /// Reads the next run at or behind <paramref name="position"/> into <paramref name="groups"/> and moves the position behind it; false at the
    /// end of the text.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, List<DigitGroup> groups)
    {
        groups.Clear();
        var first = text[position..].IndexOfAnyInRange('0', '9');
        if (first < 0) return false;

        var start = position + first;
        while (true)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (groups.Count < LongestRun) groups.Add(new DigitGroup(start, end - start));
            position = end;
            var next = end;
            while (next < text.Length && next - end < 3 && IsMark(text[next])) next++;
            if (next == end || next >= text.Length || !char.IsAsciiDigit(text[next]) || !IsBreak(text[end..next])) return true;
            start = next;
        }
    }

    private static bool IsMark(char character) => character is ' ' or '-' or '.' or '/' or '(' or ')' or '\u00a0' or '\u2010' or '\u2011' or '\u2013';

    // One mark, or a bracket with a blank or hyphen, or a hyphen between blanks; "1. 2" and "5 / 7" are no numbers.
    private static bool IsBreak(ReadOnlySpan<char> marks) => marks.Length == 1
        ? marks[0] is not '('
        : marks is ") " or ")-" or " (" or "-(" or " - " or ".(" or "  " or ") -";
}
