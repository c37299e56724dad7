using Hush.Languages.Vocabulary;

namespace Hush.Languages.It;

/// <summary>
/// Words of spoken e-mail and web addresses in Italian, and the words that are never part of one. "Ch" and "me" are other things as often, so they
/// end an e-mail address only.
/// </summary>
internal static class ItalianAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "it sm");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "ch de es fr me tv co");
        builder.Trait(WordTraits.MailProvider, "libero virgilio tiscali aruba legalmail");
        builder.Trait(WordTraits.DoubtfulMailProvider, "alice tim poste");
        builder.Trait(WordTraits.MailCue, "posta elettronica pec");
        builder.Trait(WordTraits.AddressCue, "è indirizzo sì allora ecco ehm quindi a posta");
        builder.Trait(
            WordTraits.AddressStop,
            "è sono era indirizzo indirizzi posta elettronica mio mia miei mie tuo tua suo sua nostro nostra vostro vostra io tu lui lei noi voi loro mi ti si ci vi lo la "
            + "li le gli il l i al alla allo ai alle a di da del della dello dei delle dal dalla in nel nella per con senza su sul sulla tra fra e ed o ma però poi quindi "
            + "allora dopo anche ancora già sì no non più molto bene un uno una questo questa questi quel quella che chi cosa quale quando come dove qui qua lì là ho hai ha "
            + "abbiamo hanno aveva può posso potete vorrei voglio sarà sarebbe scrivere scriva scrivimi scrivetemi inviare invii mandare mandi mandatemi contattare registrato "
            + "registrata grazie favore punto trattino chiocciola at numero telefono nome pagina sito conto ciao buongiorno minuscolo maiuscolo tutto attaccato");
    }
}
