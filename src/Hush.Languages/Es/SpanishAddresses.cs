using Hush.Languages.Vocabulary;

namespace Hush.Languages.Es;

/// <summary>
/// Words of spoken e-mail and web addresses in Spanish, and the words that are never part of one. "Es" and "de" are ordinary words, so they
/// end an e-mail address only.
/// </summary>
internal static class SpanishAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "mx cl uy ec gob");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "es ar co pe ve de me fr it tv");
        builder.Trait(WordTraits.DoubtfulMailProvider, "telefonica terra movistar");
        builder.Trait(WordTraits.MailCue, "correo correos");
        builder.Trait(WordTraits.AddressCue, "es correo dirección sí si eh bueno pues electrónico a");
        builder.Trait(
            WordTraits.AddressStop,
            "es son era correo correos dirección electrónico mi mis tu tus su sus nuestro nuestra vuestro yo tú él ella nosotros ustedes usted "
            + "ellos me te se le les lo la los las el al del a de en por para con sin sobre desde hasta y e o u pero pues entonces luego después "
            + "también ya sí si no más muy bien bueno un una unos unas este esta estos ese esa eso que qué quien cual cuando cómo como donde aquí "
            + "ahí soy estoy está están tengo tiene tienen puede pueden puedo quiero será sería escribir escriba escríbeme enviar envíe envíame "
            + "mandar mande contactar registrado registrada gracias favor punto guion guión arroba at número numero teléfono nombre página sitio "
            + "cuenta hola minúscula mayúscula todo junto");
    }
}
