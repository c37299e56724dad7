namespace Hush.Languages.Vocabulary;

/// <summary>Mail providers and top-level domains that people name alike in every language.</summary>
internal static class ProviderAddresses
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.TopLevelDomain, "com net org edu gov biz info io app dev eu uk online shop");
        builder.Trait(
            WordTraits.MailProvider, "gmail googlemail yahoo ymail hotmail outlook icloud aol protonmail gmx zoho fastmail yandex");
        builder.Trait(WordTraits.DoubtfulMailProvider, "live me mac mail msn proton google email");
        builder.Trait(WordTraits.MailCue, "email emails mail mails e-mail");
        builder.Trait(WordTraits.AddressCue, "email mail ok okay");
        builder.Trait(WordTraits.AddressStop, "email emails mail mails ok okay web link url login user username online");
    }
}
