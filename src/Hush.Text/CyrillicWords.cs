namespace Hush.Text;

/// <summary>Tells words of a Cyrillic language from letters that only come of reading another charset as a Cyrillic one.</summary>
internal static class CyrillicWords
{
    private const int ShortestWord = 3;
    private const double ShareOfFrequent = 0.42; // of the letters, half as a rule; words of Greek or Hebrew that are read so have a third

    private const string Frequent = "оеаинтіс";

    /// <summary>Whether there are such words and no others that no one writes: of two alphabets, or with a capital behind a small letter.</summary>
    public static bool IsText(string text)
    {
        int letters = 0, frequent = 0, longest = 0, inWord = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var before = index > 0 ? text[index - 1] : ' ';
            if (!char.IsLetter(character))
            {
                inWord = 0;
                continue;
            }

            if (char.IsLetter(before) && (IsCyrillic(before) != IsCyrillic(character) || (IsCyrillic(character) && char.IsLower(before)
                && char.IsUpper(character)))) return false;
            if (!IsCyrillic(character))
            {
                if (character > 0x7F) return false;
                continue;
            }

            letters++;
            if (Frequent.Contains(char.ToLowerInvariant(character), StringComparison.Ordinal)) frequent++;
            longest = Math.Max(longest, ++inWord);
        }

        return longest >= ShortestWord && frequent >= ShareOfFrequent * letters;
    }

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';
}
