using Hush.Languages.Vocabulary;

namespace Hush.Languages.De;

/// <summary>German.</summary>
internal static class GermanPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "de",
        Spoken = new SpokenVocabularyBuilder()
            .Add(GermanNumbers.Fill)
            .Add(GermanSpelling.Fill)
            .Add(GermanCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(GermanAddresses.Fill)
            .Build(),
        Numbers = GermanNumbers.Names,
        Months = GermanWords.Months,
        OtherMonths = GermanWords.OtherMonths,
        Weekdays = GermanWords.Weekdays,
        Fillers = GermanWords.Fillers,
        StreetTypes = GermanWords.StreetTypes,
        Titles = GermanWords.Titles,
        SureTitles = GermanWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("de"),
    };
}
