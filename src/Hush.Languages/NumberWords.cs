using Hush.Languages.Vocabulary;

namespace Hush.Languages;

/// <summary>Which words say a number.</summary>
internal static class NumberWords
{
    /// <summary>Whether number words of a language are known at all.</summary>
    /// <param name="language">BCP-47 language.</param>
    public static bool AreKnown(string language) => !ReferenceEquals(LanguagePacks.For(language), LanguagePacks.Neutral);

    /// <summary>
    /// Whether <paramref name="word"/> may be part of a spoken number: "six", "forty", "hundred", "oh", "double", "third", "einundzwanzig", "vingt", "doscientos". Words
    /// that only join numbers ("and", "dash") are none. Without regard to case.
    /// </summary>
    /// <param name="word">One word.</param>
    /// <param name="language">BCP-47 language; one without tables has no number words.</param>
    public static bool IsNumberWord(ReadOnlySpan<char> word, string language) =>
        LanguagePacks.For(language).Spoken.Lookup(word).Number != NumberRole.None;
}
