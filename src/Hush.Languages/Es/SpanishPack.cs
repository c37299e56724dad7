using Hush.Languages.Vocabulary;

namespace Hush.Languages.Es;

/// <summary>Spanish.</summary>
internal static class SpanishPack
{
    /// <summary>The pack.</summary>
    public static LanguagePack Pack { get; } = new()
    {
        Code = "es",
        Spoken = new SpokenVocabularyBuilder()
            .Add(SpanishNumbers.Fill)
            .Add(SpanishSpelling.Fill)
            .Add(SpanishCues.Fill)
            .Add(ProviderAddresses.Fill)
            .Add(SpanishAddresses.Fill)
            .Build(),
        Numbers = SpanishNumbers.Names,
        Months = SpanishWords.Months,
        OtherMonths = SpanishWords.OtherMonths,
        Weekdays = SpanishWords.Weekdays,
        Fillers = SpanishWords.Fillers,
        StreetTypes = SpanishWords.StreetTypes,
        Titles = SpanishWords.Titles,
        SureTitles = SpanishWords.SureTitles,
        Surrogates = WordList.SurrogatesOf("es"),
    };
}
