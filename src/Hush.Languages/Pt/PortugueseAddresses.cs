using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pt;

/// <summary>
/// Words of spoken e-mail and web addresses in Portuguese, and the words that are never part of one. "De" and "me" are ordinary words, so they end an
/// e-mail address only.
/// </summary>
internal static class PortugueseAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "pt br ao mz gov");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "de es fr it me tv co");
        builder.Trait(WordTraits.MailProvider, "sapo uol bol iol");
        builder.Trait(WordTraits.DoubtfulMailProvider, "terra globo ig meo clix");
        builder.Trait(WordTraits.MailCue, "correio");
        builder.Trait(WordTraits.AddressCue, "é correio endereço sim bom então hum eletrónico eletrônico para");
        builder.Trait(
            WordTraits.AddressStop,
            "é são era correio endereço eletrónico eletrônico meu minha meus minhas teu tua seu sua seus suas nosso nossa eu tu ele ela nós vocês você eles elas me te se lhe o a "
            + "os as ao à aos às do da dos das no na nos nas de em por para pra com sem sobre desde até e ou mas então depois também já sim não mais muito bem um uma uns umas "
            + "este esta esse essa isso que quem qual quando como onde aqui ali aí lá sou estou está estão tenho tem têm pode podem posso quero queria será seria escrever escreva "
            + "escreve enviar envie envia mandar mande manda contactar contatar registado registrado cadastrado obrigado obrigada favor ponto hífen traço arroba at número numero "
            + "telefone nome página site conta olá oi minúscula maiúscula tudo junto");
    }
}
