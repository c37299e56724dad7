using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pl;

/// <summary>
/// Polish letter names that differ from the letter, the first names that letters are spelled with, and the names of the characters between digits and
/// letters. The commercial at is a monkey, and one only inside an address.
/// </summary>
internal static class PolishSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('f', "ef");
        builder.LetterName('j', "jot");
        builder.LetterName('w', "wu");
        builder.LetterName('x', "iks");
        builder.LetterName('y', "igrek");
        builder.LetterName('z', "zet");
        builder.AlphabetLetter(
            "adam barbara celina dorota ewa franciszek grażyna henryk irena jadwiga karol leon maria natalia olga paweł quebec roman stanisław tadeusz urszula violetta wanda "
            + "xymena ypsilon zygmunt",
            isFirstName: true);
        builder.Phrase(PhraseRole.SureLetterLink, "jak");
        builder.Phrase(PhraseRole.SureLetterLink, "jak w");
        foreach (var word in (ReadOnlySpan<string>)["duże", "wielkie", "duża", "wielka"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["małe", "mała"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "literuję literować przeliteruję literuje litera litery liter inicjały");
        builder.Trait(WordTraits.FollowsSpelling, "to i kropka potem jak dziękuję lub z myślnik spacja tak ale małpa");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "myślnik myslnik kreska minus łącznik");
        builder.Mark('.', "kropka");
        builder.Mark('/', "ukośnik slash");
        builder.Mark('\\', "backslash");
        builder.Mark('_', "podkreślnik podkreslnik podkreślenie podłoga");
        builder.Mark('+', "plus");
        builder.Mark(',', "przecinek");
        builder.Mark(' ', "spacja");
        builder.Mark('#', "krzyżyk");
        builder.Mark('*', "gwiazdka");
        builder.Mark(':', "dwukropek");
        builder.Phrase(PhraseRole.Mark, "dolna kreska", '_');
        builder.Phrase(PhraseRole.Mark, "dolny myślnik", '_');
        builder.Phrase(PhraseRole.Mark, "łamane przez", '/');
        builder.Phrase(PhraseRole.At, "at");
        foreach (var word in (ReadOnlySpan<string>)["małpa", "małpka", "malpa", "małpę"]) builder.Phrase(PhraseRole.At, word);
    }
}
