namespace Hush.Conversations.Alignment;

/// <summary>How alike two words look, for words that a speech engine spells in two ways or masks with stars.</summary>
internal static class Resemblance
{
    /// <summary>Two words that differ in more than half of their letters are different words.</summary>
    public const int MostDifference = 50;

    // Enough to tell words apart; keeps hostile words of 100,000 letters cheap.
    private const int Compared = 32;

    /// <summary>
    /// The share of letters that differ, in hundredths of the longer word, by edit distance; a star differs from no letter.
    /// 100 when the words are too unlike in length to be the same word.
    /// </summary>
    public static int Difference(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var longer = Math.Max(left.Length, right.Length);
        if (Math.Min(left.Length, right.Length) * 2 < longer) return 100;
        left = left[..Math.Min(left.Length, Compared)];
        right = right[..Math.Min(right.Length, Compared)];
        return 100 * Distance(left, right) / Math.Min(longer, Compared);
    }

    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> row = stackalloc int[Compared + 1];
        for (var column = 0; column <= right.Length; column++) row[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var isSame = left[line - 1] == right[column - 1] || left[line - 1] == '*' || right[column - 1] == '*';
                var best = Math.Min(diagonal + (isSame ? 0 : 1), Math.Min(row[column], row[column - 1]) + 1);
                (diagonal, row[column]) = (row[column], best);
            }
        }

        return row[right.Length];
    }
}
