using System.Buffers;

namespace Hush.Text;

/// <summary>
/// Splits a text into sentences. A sentence ends at a line break, after a question or exclamation mark, and after a full stop that
/// belongs to no abbreviation, initial, number or address; closing quotes and brackets after the mark belong to it. A text without
/// punctuation, as speech recognition writes it, is one sentence. Blanks around sentences are left out; Chinese, Japanese, Arabic and
/// Indic sentence marks are known.
/// </summary>
public static class SentenceSegmenter
{
    private const int LongestAbbreviation = 12;

    // Written without a blank after them.
    private static readonly SearchValues<char> MarksWithoutBlank = SearchValues.Create("。！？｡।॥");
    private static readonly SearchValues<char> Askers = SearchValues.Create("?!؟۔");

    /// <summary>The sentences of <paramref name="text"/>, in order, disjoint, none of them blank.</summary>
    public static IReadOnlyList<TextSpan> Segment(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = text.AsSpan();
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var position = 0; position < characters.Length;)
        {
            if (IsLineBreak(characters[position]))
            {
                Add(sentences, characters, start, position);
                start = ++position;
                continue;
            }

            var mark = position++;
            if (mark == start && char.IsWhiteSpace(characters[mark])) start++;
            if (!IsEndMark(characters[mark])) continue;

            while (position < characters.Length && IsEndMark(characters[position])) position++;
            var marks = characters[mark..position];
            while (position < characters.Length && IsCloser(characters[position])) position++;
            if (!Ends(characters, start, mark, marks, position)) continue;

            Add(sentences, characters, start, position);
            start = position;
        }

        Add(sentences, characters, start, characters.Length);
        return sentences;
    }

    private static bool Ends(ReadOnlySpan<char> characters, int start, int mark, ReadOnlySpan<char> marks, int after)
    {
        if (after == characters.Length || marks.ContainsAny(MarksWithoutBlank)) return true;
        if (!char.IsWhiteSpace(characters[after])) return false; // 3.50, example.com, index?page=2

        var next = NextVisible(characters, after);
        if (marks.ContainsAny(Askers)) return true;
        if (marks.Length > 1 || marks[0] == '…') return !char.IsLower(next); // dots that trail off go on in lower case
        return !IsListNumber(characters[start..mark]) && !Abbreviations.Continue(WordBefore(characters, start, mark), next);
    }

    // "1. Open the app": a number alone at a sentence's start counts it.
    private static bool IsListNumber(ReadOnlySpan<char> before) => before.Length is 1 or 2 && !before.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> characters, int start, int mark)
    {
        var first = mark;
        while (first > start && (char.IsLetter(characters[first - 1]) || characters[first - 1] == '.'))
        {
            // Longer than any abbreviation: looking on would make a text of full stops and letters quadratic.
            if (mark - --first > LongestAbbreviation) return [];
        }

        return first > start && (char.IsDigit(characters[first - 1]) || characters[first - 1] is '-' or '@' or '\'' or '’') ? [] : characters[first..mark];
    }

    private static char NextVisible(ReadOnlySpan<char> characters, int position)
    {
        while (position < characters.Length && (char.IsWhiteSpace(characters[position]) || IsOpener(characters[position]))) position++;
        return position < characters.Length ? characters[position] : '\0';
    }

    private static void Add(List<TextSpan> sentences, ReadOnlySpan<char> characters, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(characters[end - 1])) end--;
        if (start < end) sentences.Add(TextSpan.FromBounds(start, end));
    }

    private static bool IsEndMark(char character) => character is '.' or '…' || Askers.Contains(character) || MarksWithoutBlank.Contains(character);

    private static bool IsOpener(char character) => character is '"' or '“' or '‘' or '(' or '[' or '«' or '¿' or '¡';

    private static bool IsCloser(char character) => character is '"' or '\'' or '”' or '’' or ')' or ']' or '}' or '»' or '」' or '』' or '）';

    private static bool IsLineBreak(char character) => character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
