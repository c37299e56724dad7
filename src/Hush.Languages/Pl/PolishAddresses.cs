using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pl;

/// <summary>Words of spoken e-mail and web addresses in Polish, and the words that are never part of one. "To" is an ordinary word, so it ends
/// none.</summary>
internal static class PolishAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "pl eu gov");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "de co it me tv");
        builder.Trait(WordTraits.MailProvider, "onet interia poczta gazeta tlen");
        builder.Trait(WordTraits.DoubtfulMailProvider, "wp o2 op vp");
        builder.Trait(WordTraits.MailCue, "maila mailem maile e-maila poczty mailowy");
        builder.Trait(WordTraits.AddressCue, "to jest adres mailowy tak no więc yyy na pod");
        builder.Trait(
            WordTraits.AddressStop,
            "to jest są był adres adresu adresy mailowy maila mailem mój moja moje mojego twój pana pani jego jej nasz nasza wasz ja ty on ona ono my wy oni mi mnie ci ciebie się "
            + "go jej im nam was w we na pod do od z ze za przez dla o u po przy i oraz a ale lub albo więc no potem też jeszcze już tak nie bardzo dobrze proszę dziękuję ten ta te "
            + "tego tej który która co kto jak kiedy gdzie czemu tu tam mam ma mają miał może mogę można chcę będzie byłby pisać napisać proszę wysłać wyślij kontakt "
            + "zarejestrowany zarejestrowana kropka myślnik małpa at numer telefon telefonu nazwa imię strona konto dzień dobry małe duże litery razem wszystko łącznie");
    }
}
