using Hush.Languages.Vocabulary;

namespace Hush.Languages.De;

/// <summary>German words around numbers that decide how a number is read.</summary>
internal static class GermanCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, GermanWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "und dann");
        builder.Phrase(PhraseRole.Pause, "dann");
        builder.Phrase(PhraseRole.WeakPause, "und");
        builder.Trait(WordTraits.Month, [.. GermanWords.Months, .. GermanWords.OtherMonths]);
        builder.Trait(WordTraits.DateArticle, "der den dem");
        builder.Trait(WordTraits.BirthCue, "geboren geburtsdatum geburtstag geburtstags geburtsdaten");
        builder.Trait(
            WordTraits.UnitNoun,
            "sekunden minuten minute stunden stunde tage tagen tag nächte wochen woche monate monaten monat jahre jahren jahr euro euros cent "
            + "franken prozent leute personen kinder mal meter metern kilometer kilo stück stücke zimmer flaschen tickets karten uhr million "
            + "millionen milliarden");
        builder.Trait(
            WordTraits.NumberLabel,
            "wohnung zimmer raum nummer hausnummer etage stock stockwerk gleis tor durchwahl apparat block haus tür ziffer stufe seite kapitel "
            + "linie top stiege");
        builder.Trait(WordTraits.Dwelling, "wohnung zimmer top stiege");
        builder.Trait(WordTraits.Determiner, "keins noch irgend");
        builder.Trait(WordTraits.StreetType, GermanWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "wohne wohnt wohnen wohnhaft adresse anschrift");
    }
}
