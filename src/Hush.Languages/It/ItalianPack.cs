using Hush.Languages.Vocabulary;

namespace Hush.Languages.It;

/// <summary>Italian.</summary>
internal static class ItalianPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "it",
        Spoken = new SpokenVocabularyBuilder()
            .Add(ItalianNumbers.Fill)
            .Add(ItalianSpelling.Fill)
            .Add(ItalianCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(ItalianAddresses.Fill)
            .Build(),
        Numbers = ItalianNumbers.Names,
        Months = ItalianWords.Months,
        OtherMonths = ItalianWords.OtherMonths,
        Weekdays = ItalianWords.Weekdays,
        Fillers = ItalianWords.Fillers,
        StreetTypes = ItalianWords.StreetTypes,
        Titles = ItalianWords.Titles,
        SureTitles = ItalianWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("it"),
    };
}
