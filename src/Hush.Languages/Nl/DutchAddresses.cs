using Hush.Languages.Vocabulary;

namespace Hush.Languages.Nl;

/// <summary>Words of spoken e-mail and web addresses in Dutch, and the words that are never part of one.</summary>
internal static class DutchAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "nl sr");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "be de fr es it me tv co");
        builder.Trait(WordTraits.MailProvider, "ziggo kpnmail xs4all telenet skynet planet hetnet");
        builder.Trait(WordTraits.DoubtfulMailProvider, "home upcmail casema chello online");
        builder.Trait(WordTraits.MailCue, "mailadres emailadres e-mailadres");
        builder.Trait(WordTraits.AddressCue, "is luidt adres mailadres emailadres ja dus goed eh uh op naar");
        builder.Trait(
            WordTraits.AddressStop,
            "is zijn was luidt heet adres adressen mailadres emailadres mijn jouw je uw zijn haar hun ons onze ik jij u hij zij wij jullie mij me hem aan onder op in van voor met "
            + "om uit naar over tot bij door en of maar dus dan nog alleen ook al ja nee niet geen goed graag bedankt dank de het een deze dit die dat wie wat waar hoe wanneer "
            + "waarom hier daar heb heeft hebben had word wordt worden kan kunt kunnen zou moet mag wil schrijven schrijf sturen stuur stuurt mailen bereiken bereikbaar "
            + "geregistreerd aangemeld gewijzigd klein groot hoofdletter aan elkaar punt komma streepje apenstaartje at nummer telefoonnummer naam pagina website rekening "
            + "kantoor hallo goedemorgen dag alles");
    }
}
