using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pt;

/// <summary>Portuguese.</summary>
internal static class PortuguesePack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "pt",
        Spoken = new SpokenVocabularyBuilder()
            .Add(PortugueseNumbers.Fill)
            .Add(PortugueseSpelling.Fill)
            .Add(PortugueseCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(PortugueseAddresses.Fill)
            .Build(),
        Numbers = PortugueseNumbers.Names,
        Months = PortugueseWords.Months,
        OtherMonths = PortugueseWords.OtherMonths,
        Weekdays = PortugueseWords.Weekdays,
        Fillers = PortugueseWords.Fillers,
        StreetTypes = PortugueseWords.StreetTypes,
        Titles = PortugueseWords.Titles,
        SureTitles = PortugueseWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("pt"),
    };
}
