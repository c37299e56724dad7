using Hush.Languages.Vocabulary;

namespace Hush.Languages.Fr;

/// <summary>French.</summary>
internal static class FrenchPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "fr",
        Spoken = new SpokenVocabularyBuilder()
            .Add(FrenchNumbers.Fill)
            .Add(FrenchSpelling.Fill)
            .Add(FrenchCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(FrenchAddresses.Fill)
            .Build(),
        Numbers = FrenchNumbers.Names,
        Months = FrenchWords.Months,
        OtherMonths = FrenchWords.OtherMonths,
        Weekdays = FrenchWords.Weekdays,
        Fillers = FrenchWords.Fillers,
        StreetTypes = FrenchWords.StreetTypes,
        Titles = FrenchWords.Titles,
        SureTitles = FrenchWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("fr"),
    };
}
