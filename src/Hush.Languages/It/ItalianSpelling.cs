using Hush.Languages.Vocabulary;

namespace Hush.Languages.It;

/// <summary>
/// Italian letter names that are no words of every day, the towns that letters are spelled with, and the names of the characters between digits and
/// letters.
/// </summary>
internal static class ItalianSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('f', "effe");
        builder.LetterName('h', "acca");
        builder.LetterName('j', "jei");
        builder.LetterName('k', "kappa cappa");
        builder.LetterName('l', "elle");
        builder.LetterName('m', "emme");
        builder.LetterName('n', "enne");
        builder.LetterName('r', "erre");
        builder.LetterName('s', "esse");
        builder.LetterName('x', "ics");
        builder.LetterName('y', "ipsilon");
        builder.LetterName('z', "zeta");
        builder.AlphabetLetter(
            "ancona bari bologna como domodossola empoli firenze genova hotel imola jolly kursaal livorno milano napoli otranto padova palermo quarto quadro roma savona "
            + "salerno torino udine venezia washington xilofono yacht york zara",
            isFirstName: true);
        builder.Phrase(PhraseRole.SureLetterLink, "come");
        builder.Phrase(PhraseRole.LetterLink, "di");
        foreach (var word in (ReadOnlySpan<string>)["maiuscola", "maiuscolo"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["minuscola", "minuscolo"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "scrive compitare scandisco scandire lettera lettere iniziali iniziale spelling");
        builder.Trait(WordTraits.FollowsSpelling, "è e punto poi come grazie o con trattino spazio sì ma chiocciola");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "trattino meno lineetta");
        builder.Mark('.', "punto dot");
        builder.Mark('/', "barra slash");
        builder.Mark('\\', "backslash");
        builder.Mark('_', "underscore");
        builder.Mark('+', "più");
        builder.Mark(',', "virgola");
        builder.Mark(' ', "spazio");
        builder.Mark('#', "cancelletto hashtag");
        builder.Mark('*', "asterisco");
        builder.Phrase(PhraseRole.Mark, "trattino basso", '_');
        builder.Phrase(PhraseRole.Mark, "trattino alto", '-');
        builder.Phrase(PhraseRole.Mark, "lineetta bassa", '_');
        builder.Phrase(PhraseRole.Mark, "barra inversa", '\\');
        builder.Phrase(PhraseRole.Mark, "due punti", ':');
        builder.Phrase(PhraseRole.At, "at");
        builder.Phrase(PhraseRole.SureAt, "chiocciola");
        builder.Phrase(PhraseRole.SureAt, "chiocciolina");
        builder.Phrase(PhraseRole.SureAt, "et commerciale");
    }
}
