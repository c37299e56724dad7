using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pl;

/// <summary>Polish.</summary>
internal static class PolishPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "pl",
        Spoken = new SpokenVocabularyBuilder()
            .Add(PolishNumbers.Fill)
            .Add(PolishSpelling.Fill)
            .Add(PolishCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(PolishAddresses.Fill)
            .Build(),
        Numbers = PolishNumbers.Names,
        Months = PolishWords.Months,
        OtherMonths = PolishWords.OtherMonths,
        Weekdays = PolishWords.Weekdays,
        Fillers = PolishWords.Fillers,
        StreetTypes = PolishWords.StreetTypes,
        Titles = PolishWords.Titles,
        SureTitles = PolishWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("pl"),
    };
}
