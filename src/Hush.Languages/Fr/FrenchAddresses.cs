using Hush.Languages.Vocabulary;

namespace Hush.Languages.Fr;

/// <summary>Words of spoken e-mail and web addresses in French, and the words that are never part of one.</summary>
internal static class FrenchAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "fr ch lu gouv qc");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "be ca de es it me tv co");
        builder.Trait(WordTraits.MailProvider, "wanadoo laposte sfr");
        builder.Trait(WordTraits.DoubtfulMailProvider, "orange free bbox neuf");
        builder.Trait(WordTraits.MailCue, "courriel mél");
        builder.Trait(WordTraits.AddressCue, "est c'est adresse courriel oui voilà alors euh donc à");
        builder.Trait(
            WordTraits.AddressStop,
            "est c'est sont était adresse adresses courriel mél mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j'ai tu il "
            + "elle on nous vous ils elles me moi toi lui au aux à a de du des d'un d'une dans sur sous par pour avec sans chez en et ou mais "
            + "donc alors puis ensuite encore aussi déjà oui non pas ne plus voilà bien bon très le la les l'adresse un une ce cet cette ces que "
            + "qui quoi dont où quand comment pourquoi ici là suis es sommes êtes ai as avez avons ont avait peut peux pouvez sera serait "
            + "envoyer envoyez envoie écrire écrivez écrire joindre contacter enregistré inscrit s'il plaît merci point tiret arobase at numéro "
            + "téléphone nom site page compte bonjour minuscule majuscule tout attaché");
    }
}
