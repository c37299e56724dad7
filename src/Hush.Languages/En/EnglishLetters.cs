using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>English letter names that differ from the letter, the radiotelephony spelling alphabet (ICAO Annex 10), and ways to spell.</summary>
internal static class EnglishLetters
{
    public static readonly string[] RareWords = WordList.Of(
        "alpha alfa bravo delta echo foxtrot kilo quebec sierra tango uniform whiskey whisky xray yankee zulu");

    public static readonly string[] EverydayWords = WordList.Of("charlie golf hotel india juliet juliett lima mike november oscar papa romeo victor");

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('z', "zee zed");
        builder.LetterName('h', "aitch haitch");
        builder.AlphabetLetter(RareWords, isFirstName: false);
        builder.AlphabetLetter(EverydayWords, isFirstName: true);
        builder.Phrase(PhraseRole.SureLetterLink, "as in");
        builder.Phrase(PhraseRole.LetterLink, "is for");
        builder.Phrase(PhraseRole.LetterLink, "for");
        builder.Phrase(PhraseRole.LetterLink, "like");
        builder.Phrase(PhraseRole.LetterLink, "as");
        builder.Phrase(PhraseRole.UpperCase, "capital letter");
        builder.Phrase(PhraseRole.UpperCase, "capital");
        builder.Phrase(PhraseRole.UpperCase, "upper case");
        builder.Phrase(PhraseRole.UpperCase, "uppercase");
        builder.Phrase(PhraseRole.LowerCase, "lower case");
        builder.Phrase(PhraseRole.LowerCase, "lowercase");
        builder.Trait(WordTraits.SpellCue, "spell spells spelled spelt spelling initial initials letter letters");
        builder.Trait(
            WordTraits.FollowsSpelling,
            "is was and at dot then as that's thats please or with underscore dash hyphen space thanks thank ok okay but so from on in for "
            + "yeah yes yep correct right");
        builder.Trait(
            WordTraits.FollowsArticle,
            "lot little few bit new long good second moment minute different very really small big while number call person customer "
            + "couple hundred thousand great nice");
        builder.Trait(WordTraits.LetterCompound, "mail mails shirt shirts ray rays commerce");
        builder.Abbreviations(
            "id po ip us uk tv ni ssn dob pin atm cvv cvc vin mrn nhs usa iban vat ein itin npi dea sin abn tfn ccv dvla irs faq dmv");
    }
}
