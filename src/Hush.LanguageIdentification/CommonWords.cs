using System.Collections.Frozen;

namespace Hush.LanguageIdentification;

/// <summary>
/// Words that speak for their languages in short texts, whose letters alone tell little: a name may be half of "Me llamo Juan". Of texts with more
/// letters the n-grams know better.
/// </summary>
internal static class CommonWords
{
    /// <summary>Texts with more letters are judged by their letters alone.</summary>
    public const int MostLetters = 60;

    // What a word takes off the costs of its languages.
    private const long Weight = (long)(8 * NgramModel.StepsPerNat);

    private static readonly Lazy<FrozenDictionary<string, string[]>> LanguagesOf = new(static () => Resources.Rows("common-words.tsv")
        .SelectMany(static row => row[1].Split(' ').Distinct().Select(word => (Word: word, Code: row[0])))
        .GroupBy(static entry => entry.Word, static entry => entry.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));

    /// <summary>Takes the words of a text off the costs of their languages, each word once.</summary>
    /// <param name="text">A text of few letters.</param>
    /// <param name="costs">By language, in steps.</param>
    public static void Apply(ReadOnlySpan<char> text, Dictionary<string, long> costs)
    {
        foreach (var word in Words(text).Distinct(StringComparer.Ordinal))
        {
            foreach (var code in LanguagesOf.Value.GetValueOrDefault(word, []))
            {
                if (costs.TryGetValue(code, out var cost)) costs[code] = cost - Weight;
            }
        }
    }

    private static List<string> Words(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var belongs = index < text.Length
                && (char.IsLetter(text[index]) || IsMark(text[index]) || (start >= 0 && text[index] is '\'' or '\u2019'));
            if (belongs && start < 0) start = index;
            if (belongs || start < 0) continue;
            words.Add(text[start..index].TrimEnd("'\u2019").ToString().Replace('\u2019', '\'').ToLowerInvariant());
            start = -1;
        }

        return words;
    }

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(
            character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
