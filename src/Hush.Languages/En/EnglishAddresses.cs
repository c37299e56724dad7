using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>
/// Words of spoken e-mail and web addresses, and the English words that are never part of one. Top-level domains are the common ones:
/// people hardly dictate others, and each further word makes "dot" riskier in ordinary speech.
/// </summary>
internal static class EnglishAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(
            WordTraits.TopLevelDomain,
            "com net org edu gov mil biz info co io ai app dev uk ca au de fr es nl eu ch ie nz za jp cn br mx ru pl se fi dk be pt gr "
            + "cz sg hk kr tv fm ly online site shop store tech cloud xyz club int");
        builder.Trait(WordTraits.DoubtfulTopLevelDomain, "us me in it at be so to no my am is");
        builder.Trait(
            WordTraits.MailProvider,
            "gmail googlemail yahoo ymail hotmail outlook icloud aol protonmail comcast verizon gmx zoho fastmail yandex rocketmail "
            + "btinternet sbcglobal bellsouth earthlink cox");
        builder.Trait(WordTraits.DoubtfulMailProvider, "live me mac mail msn proton sky att charter google email");
        builder.Trait(WordTraits.MailCue, "email emails mail mails e-mail mailbox");
        builder.Trait(WordTraits.AddressCue, "is it's its that's thats email mail address name yes yeah yep sure ok okay um uh so");
        FillStops(builder);
    }

    private static void FillStops(SpokenVocabularyBuilder builder)
    {
        builder.Trait(
            WordTraits.AddressStop,
            "is it's its that's thats email emails mail mails address addresses me my mine your yours you i'm i his her hers their our us we he "
            + "she they it him them at to the a an and or of on in for from by with as if so but not no yes yeah yep sure okay ok right well "
            + "this that these those what which who where when how why there here was were be been am are do does did have has had will would "
            + "can could should might must shall just like also still only even then than dot web website site page url link called "
            + "account inbox up over out off down back work works working look looking looked found find online everything registered "
            + "available contact reach send sent write wrote message meet met see saw bought buy shop sold visit go going ordered order "
            + "office home store name please thanks thank hi hello hey oh uh um spelled spelt spell spelling underscore dash hyphen "
            + "everyone someone anyone user username login id stay staying start started arrived stopped use using used let's lets "
            + "hotel airport station team support");
    }
}
