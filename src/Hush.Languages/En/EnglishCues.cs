using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>English words around numbers that decide how a number is read.</summary>
internal static class EnglishCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        FillPauses(builder);
        FillDatesAndTimes(builder);
        builder.Trait(
            WordTraits.UnitNoun,
            "second seconds minute minutes hour hours day days night nights week weeks month months year years dollar dollars buck bucks "
            + "cent cents pound pounds euro euros grand percent people persons kids guys times miles feet foot inches pieces items units "
            + "bedroom bedrooms bed business bottles boxes tickets meters metres kilos million billion");
        builder.Trait(
            WordTraits.NumberLabel,
            "flat apartment apt unit number room suite floor level gate extension ext building block option line digit "
            + "press house step chapter page lot bay");
        builder.Trait(WordTraits.Dwelling, "flat apartment apt unit suite");
        builder.Trait(WordTraits.Determiner, "this that no any every each which what another other some not good bad wrong right same");
        builder.Trait(
            WordTraits.AfterInterjection,
            "wait sorry no yes yeah well god i i'm my and okay ok hold hang actually that that's man dear really right sure thanks thank you "
            + "there please what but let so it it's is was we he she they the a my goodness boy");
        builder.Trait(WordTraits.StreetType, EnglishWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "live lives living lived located address reside resides based house home");
    }

    private static void FillPauses(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, EnglishWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "and then");
        builder.Phrase(PhraseRole.Pause, "then");
        builder.Phrase(PhraseRole.Pause, "so that's");
        builder.Phrase(PhraseRole.Pause, "so thats");
        builder.Phrase(PhraseRole.Pause, "comma");
        builder.Phrase(PhraseRole.WeakPause, "and");
    }

    private static void FillDatesAndTimes(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Month, [.. EnglishWords.Months, .. EnglishWords.ShortMonths]);
        builder.Trait(WordTraits.DoubtfulMonth, "may march mar jan");
        builder.Trait(WordTraits.DateLink, "of");
        builder.Trait(WordTraits.DateArticle, "the");
        builder.Trait(WordTraits.TimePreposition, "at by around until till from before after about between past");
        builder.Trait(WordTraits.Meridiem, "am pm");
        builder.Trait(WordTraits.BirthCue, "birth born birthday birthdate dob");
    }
}
