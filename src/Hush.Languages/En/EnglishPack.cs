using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>English.</summary>
internal static class EnglishPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "en",
        Spoken = new SpokenVocabularyBuilder()
            .Add(EnglishNumbers.Fill)
            .Add(EnglishLetters.Fill)
            .Add(EnglishMarks.Fill)
            .Add(EnglishCues.Fill)
            .Add(EnglishAddresses.Fill)
            .Build(),
        Numbers = EnglishNumbers.Names,
        Months = EnglishWords.Months,
        OtherMonths = EnglishWords.ShortMonths,
        Weekdays = EnglishWords.Weekdays,
        Fillers = EnglishWords.Fillers,
        SpellingAlphabet = [.. EnglishLetters.RareWords, .. EnglishLetters.EverydayWords, "zed"],
        CharacterNames = EnglishMarks.Names,
        Titles = EnglishWords.Titles,
        SureTitles = EnglishWords.SureTitles,
        StreetTypes = EnglishWords.StreetTypes,
        StreetAbbreviations = EnglishWords.StreetAbbreviations,
        Surrogates = WordList.SurrogatesOf("en"),
    };
}
