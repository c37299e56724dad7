using Hush.Languages.Vocabulary;

namespace Hush.Languages.Fr;

/// <summary>French letter names that differ from the letter, ways to spell, and the names of the characters between digits and letters.</summary>
internal static class FrenchSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('h', "hache");
        builder.LetterName('z', "zède");
        builder.Phrase(PhraseRole.SureLetterLink, "comme");
        builder.Phrase(PhraseRole.SureLetterLink, "comme dans");
        foreach (var word in (ReadOnlySpan<string>)["majuscule", "grand"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["minuscule", "petit"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "épelle épeler épelez épelé initiale initiales lettre lettres");
        builder.Trait(WordTraits.FollowsSpelling, "est et puis point comme merci ou avec tiret underscore espace oui voilà mais arobase");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "tiret");
        builder.Mark('.', "point dot");
        builder.Mark('/', "slash");
        builder.Mark('\\', "antislash");
        builder.Mark('_', "underscore");
        builder.Mark('+', "plus");
        builder.Mark(',', "virgule");
        builder.Mark(' ', "espace");
        builder.Mark('#', "dièse");
        builder.Mark('*', "étoile astérisque");
        builder.Phrase(PhraseRole.Mark, "tiret bas", '_');
        builder.Phrase(PhraseRole.Mark, "tiret du bas", '_');
        builder.Phrase(PhraseRole.Mark, "tiret du milieu", '-');
        builder.Phrase(PhraseRole.Mark, "trait d'union", '-');
        builder.Phrase(PhraseRole.Mark, "barre oblique", '/');
        builder.Phrase(PhraseRole.Mark, "deux points", ':');
        builder.Phrase(PhraseRole.At, "at");
        foreach (var word in (ReadOnlySpan<string>)["arobase", "arobas", "arobaze", "arrobase"]) builder.Phrase(PhraseRole.SureAt, word);
    }
}
