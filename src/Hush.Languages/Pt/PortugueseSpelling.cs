using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pt;

/// <summary>Portuguese letter names that are no words of every day, ways to spell, and the names of the characters between digits and
/// letters.</summary>
internal static class PortugueseSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('f', "efe");
        builder.LetterName('h', "agá");
        builder.LetterName('j', "jota");
        builder.LetterName('k', "capa");
        builder.LetterName('m', "eme");
        builder.LetterName('n', "ene");
        builder.LetterName('r', "erre");
        builder.LetterName('w', "dáblio dablio dábliu");
        builder.LetterName('x', "xis");
        builder.LetterName('y', "ípsilon ipsilon");
        builder.LetterName('z', "zê");
        builder.Phrase(PhraseRole.SureLetterLink, "como");
        builder.Phrase(PhraseRole.SureLetterLink, "como em");
        builder.Phrase(PhraseRole.LetterLink, "de");
        foreach (var word in (ReadOnlySpan<string>)["maiúscula", "maiúsculo", "maiuscula"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["minúscula", "minúsculo", "minuscula"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "soletro soletrar soletra soletrado soletrando iniciais inicial letra letras");
        builder.Trait(WordTraits.FollowsSpelling, "é e ponto depois como obrigado obrigada ou com hífen traço espaço sim mas arroba");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "hífen hifen traço tracinho");
        builder.Mark('.', "ponto");
        builder.Mark('/', "barra");
        builder.Mark('_', "sublinhado underline underscore underlaine");
        builder.Mark('+', "mais");
        builder.Mark(',', "vírgula virgula");
        builder.Mark(' ', "espaço");
        builder.Mark('#', "cardinal jogo-da-velha");
        builder.Mark('*', "asterisco");
        builder.Phrase(PhraseRole.Mark, "traço baixo", '_');
        builder.Phrase(PhraseRole.Mark, "traço em baixo", '_');
        builder.Phrase(PhraseRole.Mark, "traço inferior", '_');
        builder.Phrase(PhraseRole.Mark, "barra invertida", '\\');
        builder.Phrase(PhraseRole.Mark, "dois pontos", ':');
        builder.Phrase(PhraseRole.At, "at");
        builder.Phrase(PhraseRole.SureAt, "arroba");
    }
}
