using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pl;

/// <summary>Polish words around numbers that decide how a number is read.</summary>
internal static class PolishCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, PolishWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "i potem");
        builder.Phrase(PhraseRole.Pause, "a potem");
        builder.Phrase(PhraseRole.Pause, "potem");
        builder.Phrase(PhraseRole.Pause, "dalej");
        builder.Phrase(PhraseRole.WeakPause, "i");
        builder.Trait(WordTraits.Month, [.. PolishWords.Months, .. PolishWords.OtherMonths]);
        builder.Trait(WordTraits.BirthCue, "urodzenia urodzony urodzona urodziłem urodziłam urodził urodziła urodzin urodziny ur");
        builder.Trait(
            WordTraits.UnitNoun,
            "sekund sekundy minut minuty minutę godzin godziny godzinę dni dzień tygodni tygodnie miesięcy miesiące lat lata rok euro złotych złote złoty zł groszy dolarów procent "
            + "osób osoby ludzi dzieci razy raz metrów metry kilometrów kilo kilogramów litrów sztuk sztuki pokoi pokoje biletów bilety butelek milion milionów miliony");
        builder.Trait(
            WordTraits.NumberLabel,
            "mieszkanie mieszkania pokój numer numeru piętro piętrze klatka peron tor drzwi blok lokal lokalu wewnętrzny linia strona rozdział dom domu");
        builder.Trait(WordTraits.Dwelling, "mieszkanie mieszkania lokal lokalu pokój");
        builder.Trait(WordTraits.Determiner, "ani żaden każdy jeszcze");
        builder.Trait(WordTraits.StreetType, PolishWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "mieszkam mieszka mieszkamy adres zamieszkały zamieszkała zamieszkania");
    }
}
