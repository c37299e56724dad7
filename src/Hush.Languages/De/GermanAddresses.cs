using Hush.Languages.Vocabulary;

namespace Hush.Languages.De;

/// <summary>Words of spoken e-mail and web addresses in German, and the words that are never part of one.</summary>
internal static class GermanAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "de ch li");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "at it es fr nl be me tv co");
        builder.Trait(WordTraits.MailProvider, "freenet arcor posteo");
        builder.Trait(WordTraits.DoubtfulMailProvider, "web t-online mailbox online");
        builder.Trait(WordTraits.MailCue, "mailadresse emailadresse e-mail-adresse");
        builder.Trait(WordTraits.AddressCue, "ist lautet adresse mailadresse emailadresse ja genau gut also äh ähm an unter");
        builder.Trait(
            WordTraits.AddressStop,
            "ist sind war lautet heißt adresse adressen mailadresse emailadresse mein meine meiner meinem meinen dein deine ihr ihre ihrer ihnen "
            + "unser unsere ich du er sie es wir uns man mir mich dir dich ihm an unter auf in im von vom zu zum zur bei beim mit für aus nach "
            + "über und oder aber also dann noch nur auch schon ja nein nicht kein keine genau gut bitte danke der die das den dem des ein eine "
            + "einen einem einer dieser diese dieses jener was wer wo wie wann warum hier da dort habe hat haben hatte hätte wird werden würde "
            + "kann können könnte soll muss möchte will schreiben schreibe schicken schicke senden sende erreichen erreichbar registriert "
            + "angemeldet geändert klein groß zusammen punkt komma strich bindestrich unterstrich minus at klammeraffe nummer telefonnummer "
            + "name seite webseite konto büro hallo guten tag");
    }
}
