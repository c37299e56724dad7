using System.Text;
using Hush.Languages.Vocabulary;
using Hush.Text;

namespace Hush.Languages.Spoken;

/// <summary>
/// Reads rows of digit words in languages that write them without blanks: "幺八六零零二九四七七幺", "〇九〇の五五一三の七七〇八", "공일공 이오육칠에 삼공삼구".
/// One or two of these words are in half of all other words, so a row counts from six digits on, or from three where it is all that is said. An
/// amount, a year or a time is no row. Takes time linear in the text.
/// </summary>
internal static class DigitRunReader
{
    private const int FewestDigits = 6;
    private const int FewestAlone = 3;
    private const int FewestSure = 10; // no amount or date is said in so many digits
    private const int LongestGap = 12; // characters between two digits
    private const int LongestTail = 8;
    private static readonly (char First, char Last) Hangul = ('\uAC00', '\uD7A3');
    private static readonly (char First, char Last) Kana = ('\u3040', '\u30FF');

    /// <summary>The text with its rows as digits and the map to it, or null when there is none.</summary>
    public static (SourceText Text, OffsetMap Map)? Read(SourceText text, GluedDigits words)
    {
        var characters = text.AsSpan();
        var read = new StringBuilder(characters.Length);
        var map = new OffsetMap.Builder();
        var run = new List<(TextSpan Span, char Digit)>();
        var (position, copied) = (0, 0);
        var said = Said(characters);
        while (position < characters.Length && characters[position..].IndexOfAny(words.Starts) is var next and >= 0)
        {
            var start = position + next;
            ReadRun(characters, start, words, run);
            var end = run.Count == 0 ? start : run[^1].Span.End;
            position = Math.Max(end, start + 1);
            var fewest = start <= said.Start && said.End <= end ? FewestAlone : FewestDigits;
            if (run.Count < fewest || (run.Count < FewestSure && words.IsQuantity(characters[..start], characters[end..]))) continue;
            read.Append(characters[copied..start]);
            map.Copy(copied, start - copied);
            foreach (var (span, digit) in run)
            {
                map.Replace(span.Start, span.Length, 1);
                read.Append(digit);
            }

            copied = end;
        }

        if (copied == 0) return null;
        read.Append(characters[copied..]);
        return (new SourceText(read.ToString()), map.Copy(copied, characters.Length - copied).Build(characters.Length));
    }

    // From the first letter or digit to the last.
    private static TextSpan Said(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static void ReadRun(ReadOnlySpan<char> text, int start, GluedDigits words, List<(TextSpan Span, char Digit)> run)
    {
        run.Clear();
        if (IsWithinWord(text, start)) return;
        var (position, lastEnd) = (start, start);
        while (position < text.Length && position - lastEnd <= LongestGap)
        {
            if (text[position] is ' ' or '\t' or '-')
            {
                position++;
                continue;
            }

            if (words.At(text[position..]) is not { } word || word.Role == GluedRole.Word) return;
            var end = position + word.Text.Length;
            if (word.Role == GluedRole.Digit)
            {
                if (!IsDigit(text, position, end, words)) return;
                run.Add((TextSpan.FromBounds(position, end), word.Value));
                lastEnd = end;
            }
            else if (IsIn(text[position], Hangul) && end < text.Length && IsIn(text[end], Hangul)) return; // "그" of a longer word

            position = end;
        }
    }

    // A word of digits is digits to its end, or to an ending; a short sound of Japanese is a digit only before a further one: "さんに電話".
    private static bool IsDigit(ReadOnlySpan<char> text, int start, int end, GluedDigits words)
    {
        if (IsIn(text[start], Hangul)) return IsWithinWord(text, start) ? !IsTail(text, start, words) : IsWordOfDigits(text, start, words);
        return end - start > 1 || !IsIn(text[start], Kana) || end == text.Length || !char.IsLetter(text[end])
            || words.At(text[end..]) is { Role: not GluedRole.Word };
    }

    private static bool IsWordOfDigits(ReadOnlySpan<char> text, int start, GluedDigits words)
    {
        for (var position = start; position < text.Length && IsIn(text[position], Hangul);)
        {
            if (IsTail(text, position, words)) return position > start;
            if (words.At(text[position..]) is not { } word) return false;
            position += word.Text.Length;
            if (word.Role != GluedRole.Digit) return word.Role == GluedRole.Between && position > start + word.Text.Length
                && (position == text.Length || !IsIn(text[position], Hangul));
        }

        return true;
    }

    private static bool IsTail(ReadOnlySpan<char> text, int start, GluedDigits words)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestTail && IsIn(text[end], Hangul)) end++;
        return words.IsTail(text[start..end]);
    }

    // Within a word of Hangul no row begins: "서울일이".
    private static bool IsWithinWord(ReadOnlySpan<char> text, int start) => start > 0 && IsIn(text[start], Hangul) && IsIn(text[start - 1], Hangul);

    private static bool IsIn(char character, (char First, char Last) script) => character >= script.First && character <= script.Last;
}
