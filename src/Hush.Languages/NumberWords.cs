using Hush.Languages.Vocabulary;

namespace Hush.Languages;

/// <summary>Which words say a number.</summary>
internal static class NumberWords
{
    /// <summary>Whether all number words of a language are known, so that words without one say no number.</summary>
    /// <param name="language">BCP-47 language.</param>
    public static bool AreKnown(string language) =>
        LanguagePacks.For(language) is { HasOnlyNumbers: false } pack && !ReferenceEquals(pack, LanguagePacks.Neutral);

    /// <summary>Whether nothing but the words of dictated numbers is known of a language, and not all forms of those.</summary>
    /// <param name="language">BCP-47 language.</param>
    public static bool AreAllThatIsKnown(string language) => LanguagePacks.For(language).HasOnlyNumbers;

    /// <summary>Whether <paramref name="word"/> is one of dictated numbers, in a language of which nothing else is known.</summary>
    /// <param name="word">One word.</param>
    /// <param name="language">BCP-47 language.</param>
    public static bool IsDictated(ReadOnlySpan<char> word, string language) =>
        LanguagePacks.For(language) is { HasOnlyNumbers: true } pack && IsNumber(pack, word);

    /// <summary>
    /// Whether <paramref name="word"/> may be part of a spoken number: "six", "forty", "hundred", "oh", "double", "third", "einundzwanzig", "vingt",
    /// "doscientos". Words that only join numbers ("and", "dash") are none. Without regard to case.
    /// </summary>
    /// <param name="word">One word.</param>
    /// <param name="language">BCP-47 language; one without a whole pack has no number words here.</param>
    public static bool IsNumberWord(ReadOnlySpan<char> word, string language) =>
        LanguagePacks.For(language) is { HasOnlyNumbers: false } pack && IsNumber(pack, word);

    // "Times" says how often a digit comes, but stands in names of streets and papers too.
    private static bool IsNumber(LanguagePack pack, ReadOnlySpan<char> word) =>
        pack.Spoken.Lookup(word).Number is not (NumberRole.None or NumberRole.Times);
}
