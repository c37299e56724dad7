using Hush.Languages.Vocabulary;

namespace Hush.Languages.It;

/// <summary>Italian words around numbers that decide how a number is read.</summary>
internal static class ItalianCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, ItalianWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "e poi");
        builder.Phrase(PhraseRole.Pause, "poi");
        builder.Phrase(PhraseRole.WeakPause, "e");
        builder.Trait(WordTraits.Month, [.. ItalianWords.Months, .. ItalianWords.OtherMonths]);
        builder.Trait(WordTraits.DateLink, "di");
        builder.Trait(WordTraits.BirthCue, "nascita nato nata nacque compleanno");
        builder.Trait(
            WordTraits.UnitNoun,
            "secondi secondo minuto minuti ora ore giorno giorni notte notti settimana settimane mese mesi anno anni euro centesimi dollari franchi persone gente bambini volte "
            + "volta metri chilometri chili etti litri pezzi camere stanze biglietti bottiglie percento milione milioni miliardi");
        builder.Trait(
            WordTraits.NumberLabel,
            "appartamento interno camera stanza numero civico piano scala porta binario uscita blocco palazzina opzione linea pagina capitolo lotto");
        builder.Trait(WordTraits.Dwelling, "interno appartamento scala camera");
        builder.Trait(WordTraits.Determiner, "ogni nessun ciascun qualcun");
        builder.Trait(WordTraits.StreetType, ItalianWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "abito abita abitiamo indirizzo residenza residente domicilio vivo");
    }
}
