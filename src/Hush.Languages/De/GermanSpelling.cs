using Hush.Languages.Vocabulary;

namespace Hush.Languages.De;

/// <summary>
/// German letter names that differ from the letter, the spelling alphabet of first names (DIN 5009 before 2022, the one people use), and the
/// names of the characters between digits and letters.
/// </summary>
internal static class GermanSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('j', "jot");
        builder.LetterName('y', "ypsilon üpsilon");
        builder.LetterName('z', "zett");
        builder.AlphabetLetter(
            "anton berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard "
            + "samuel siegfried theodor ulrich viktor wilhelm xanthippe zacharias zeppelin",
            isFirstName: true);
        builder.Phrase(PhraseRole.SureLetterLink, "wie");
        builder.Phrase(PhraseRole.LetterLink, "für");
        foreach (var word in (ReadOnlySpan<string>)["groß", "gross", "großes", "großbuchstabe"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["klein", "kleines", "kleinbuchstabe"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "buchstabiere buchstabieren buchstabiert initialen buchstabe buchstaben kürzel");
        builder.Trait(WordTraits.FollowsSpelling,
            "ist und at punkt dann wie bitte oder mit unterstrich bindestrich leerzeichen danke ok aber ja genau");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "bindestrich minus strich gedankenstrich");
        builder.Mark('.', "punkt dot");
        builder.Mark('/', "schrägstrich slash");
        builder.Mark('\\', "backslash");
        builder.Mark('_', "unterstrich underscore tiefstrich");
        builder.Mark('+', "plus");
        builder.Mark(':', "doppelpunkt");
        builder.Mark(',', "komma");
        builder.Mark(' ', "leerzeichen");
        builder.Mark('#', "raute rautezeichen");
        builder.Mark('*', "stern sternchen");
        builder.Phrase(PhraseRole.At, "at");
        builder.Phrase(PhraseRole.At, "ät");
        builder.Phrase(PhraseRole.SureAt, "klammeraffe");
        builder.Phrase(PhraseRole.SureAt, "klammeraffen");
        builder.Phrase(PhraseRole.SureAt, "at zeichen");
        builder.Phrase(PhraseRole.SureAt, "et zeichen");
    }
}
