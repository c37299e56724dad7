using System.Collections.Frozen;

namespace Hush.LanguageIdentification;

/// <summary>Of Brazil or of Portugal: told by words that only one of them writes, and by how each builds a sentence.</summary>
internal static class PortugueseVariety
{
    private static readonly FrozenDictionary<string, bool> IsOfPortugal = Resources.Rows("portuguese.tsv")
        .SelectMany(static row => row[1].Split(' ').Select(word => KeyValuePair.Create(word, row[0] == "pt-pt")))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The variety with more signs, and its share of them; Brazil's, with most speakers, when there is none.</summary>
    public static (string Code, double Share) Of(ReadOnlySpan<char> text)
    {
        var brazil = 0.6;
        var portugal = 0.5;
        var before = "";
        foreach (var word in Words(text[..Math.Min(text.Length, ScriptCount.LettersRead)].ToString()))
        {
            if (IsOfPortugal.TryGetValue(word, out var ofPortugal))
            {
                if (ofPortugal) portugal++;
                else brazil++;
            }
            else if (IsGerund(word) && before is "estou" or "está" or "estão" or "estamos" or "estava" or "estavam" or "tô" or "tá" or "fica")
            {
                brazil++; // "estou tentando"
            }
            else if (IsInfinitive(word) && before == "a")
            {
                portugal += 0.5; // "estou a tentar"
            }

            before = word;
        }

        var all = brazil + portugal;
        return portugal > brazil ? ("pt-pt", portugal / all) : ("pt-br", brazil / all);
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split(
        [' ', '\t', '\r', '\n', '.', ',', ';', ':', '!', '?', '(', ')', '"', '«', '»', '…', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsGerund(string word) => word.Length > 4 && word[^3..] is "ndo";

    private static bool IsInfinitive(string word) => word.Length > 3 && word[^2..] is "ar" or "er" or "ir";
}
