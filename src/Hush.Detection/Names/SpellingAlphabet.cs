using System.Collections.Frozen;
using Hush.Languages;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>The names by which letters are spelled: the radiotelephony alphabet (ICAO Annex 10), and "s for Sarah".</summary>
internal static class SpellingAlphabet
{
    /// <summary>The words of the alphabet, with the spellings that speech recognition gives them.</summary>
    public static readonly FrozenSet<string> Words = LanguagePacks.For("en").SpellingAlphabet.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word at <paramref name="at"/> stands for its first letter.</summary>
    public static bool IsLetterName(LexiconText text, int at)
    {
        if (text[at - 1].Key is "for" or "like" && text[at - 2].IsSingleLetter) return true;
        if (text[at - 1].Is("in") && text[at - 2].Is("as")) return true;
        return Words.Contains(text[at].Key) && (IsSpelling(text, at - 1) || IsSpelling(text, at + 1));
    }

    /// <summary>Whether the whole passage from <paramref name="start"/> is spelled with the alphabet.</summary>
    public static bool IsWhole(LexiconText text, int start)
    {
        var names = 0;
        for (var at = start; at < text.Count; at++)
        {
            if (text[at].Kind == WordKind.Mark || text[at].IsSingleLetter) continue;
            if (!Words.Contains(text[at].Key)) return false;
            names++;
        }
        return names >= 2;
    }

    private static bool IsSpelling(LexiconText text, int at) =>
        Words.Contains(text[at].Key) || text[at].IsSingleLetter && !text[at].Is("i") || text[at].Kind is WordKind.Digits or WordKind.Mixed;
}
