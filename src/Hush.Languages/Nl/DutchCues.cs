using Hush.Languages.Vocabulary;

namespace Hush.Languages.Nl;

/// <summary>Dutch words around numbers that decide how a number is read.</summary>
internal static class DutchCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, DutchWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "en dan");
        builder.Phrase(PhraseRole.Pause, "dan");
        builder.Phrase(PhraseRole.WeakPause, "en");
        builder.Trait(WordTraits.Month, [.. DutchWords.Months, .. DutchWords.OtherMonths]);
        builder.Trait(WordTraits.DateArticle, "de");
        builder.Trait(WordTraits.DateLink, "van");
        builder.Trait(WordTraits.BirthCue, "geboren geboortedatum geboortedag verjaardag geboorte");
        builder.Trait(
            WordTraits.UnitNoun,
            "seconde seconden minuut minuten uur uren dag dagen nacht nachten week weken maand maanden jaar jaren euro euro's cent procent mensen personen kinderen keer meter "
            + "kilometer kilo stuks stuk kamers kaartjes tickets flessen miljoen miljard");
        builder.Trait(
            WordTraits.NumberLabel,
            "appartement kamer nummer huisnummer etage verdieping perron spoor deur bus blok huis toestel lijn pagina hoofdstuk optie gebouw toevoeging");
        builder.Trait(WordTraits.Dwelling, "appartement kamer bus toevoeging");
        builder.Trait(WordTraits.Determiner, "geen elk ieder nog");
        builder.Trait(WordTraits.StreetType, DutchWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "woon woont wonen woonachtig adres woonadres");
    }
}
