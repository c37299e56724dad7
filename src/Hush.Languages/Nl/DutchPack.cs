using Hush.Languages.Vocabulary;

namespace Hush.Languages.Nl;

/// <summary>Dutch.</summary>
internal static class DutchPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "nl",
        Spoken = new SpokenVocabularyBuilder()
            .Add(DutchNumbers.Fill)
            .Add(DutchSpelling.Fill)
            .Add(DutchCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(DutchAddresses.Fill)
            .Build(),
        Numbers = DutchNumbers.Names,
        Months = DutchWords.Months,
        OtherMonths = DutchWords.OtherMonths,
        Weekdays = DutchWords.Weekdays,
        Fillers = DutchWords.Fillers,
        StreetTypes = DutchWords.StreetTypes,
        Titles = DutchWords.Titles,
        SureTitles = DutchWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("nl"),
    };
}
