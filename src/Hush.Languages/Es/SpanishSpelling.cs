using Hush.Languages.Vocabulary;

namespace Hush.Languages.Es;

/// <summary>
/// Spanish letter names that are no words of every day, ways to spell, and the names of the characters between digits and letters.
/// </summary>
internal static class SpanishSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('f', "efe");
        builder.LetterName('h', "hache");
        builder.LetterName('j', "jota");
        builder.LetterName('l', "ele");
        builder.LetterName('m', "eme");
        builder.LetterName('n', "ene");
        builder.LetterName('ñ', "eñe");
        builder.LetterName('r', "erre");
        builder.LetterName('v', "uve");
        builder.LetterName('x', "equis");
        builder.LetterName('z', "zeta");
        builder.Phrase(PhraseRole.SureLetterLink, "como");
        builder.Phrase(PhraseRole.SureLetterLink, "como en");
        builder.Phrase(PhraseRole.LetterLink, "de");
        foreach (var word in (ReadOnlySpan<string>)["mayúscula", "mayuscula"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["minúscula", "minuscula"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "deletreo deletrear deletrea deletreado iniciales inicial letra letras");
        builder.Trait(WordTraits.FollowsSpelling, "es y punto luego como gracias o con guion guión espacio sí pero arroba");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "guion guión");
        builder.Mark('.', "punto");
        builder.Mark('/', "barra slash diagonal");
        builder.Mark('+', "más");
        builder.Mark(',', "coma");
        builder.Mark(' ', "espacio");
        builder.Mark('#', "almohadilla numeral");
        builder.Mark('*', "asterisco");
        builder.Phrase(PhraseRole.Mark, "guion bajo", '_');
        builder.Phrase(PhraseRole.Mark, "guión bajo", '_');
        builder.Phrase(PhraseRole.Mark, "guion medio", '-');
        builder.Phrase(PhraseRole.Mark, "guión medio", '-');
        builder.Phrase(PhraseRole.Mark, "barra baja", '_');
        builder.Phrase(PhraseRole.Mark, "barra invertida", '\\');
        builder.Phrase(PhraseRole.Mark, "dos puntos", ':');
        builder.Phrase(PhraseRole.At, "at");
        builder.Phrase(PhraseRole.SureAt, "arroba");
    }
}
