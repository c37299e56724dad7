using Hush.Languages.Vocabulary;

namespace Hush.Languages.Nl;

/// <summary>
/// Dutch letter names that differ from the letter, the spelling alphabet of first names that people use, and the names of the characters between
/// digits and letters.
/// </summary>
internal static class DutchSpelling
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.LetterName('x', "iks");
        builder.LetterName('y', "ypsilon");
        builder.LetterName('z', "zet");
        builder.AlphabetLetter(
            "anton anna bernard cornelis dirk eduard edward ferdinand gerard hendrik izaak isaak johan johannes karel lodewijk marie nico nicolaas otto pieter quadraat quinten "
            + "richard rudolf simon teunis theodoor utrecht victor willem xantippe zacharias zaandam",
            isFirstName: true);
        builder.Phrase(PhraseRole.SureLetterLink, "zoals");
        builder.Phrase(PhraseRole.SureLetterLink, "zoals in");
        builder.Phrase(PhraseRole.LetterLink, "van");
        foreach (var word in (ReadOnlySpan<string>)["hoofdletter", "grote letter"]) builder.Phrase(PhraseRole.UpperCase, word);
        foreach (var word in (ReadOnlySpan<string>)["kleine letter", "onderkast"]) builder.Phrase(PhraseRole.LowerCase, word);
        builder.Trait(WordTraits.SpellCue, "spel spelt spellen gespeld initialen letter letters voorletters");
        builder.Trait(WordTraits.FollowsSpelling, "is en at punt dan zoals alstublieft of met streepje spatie bedankt ok maar ja apenstaartje");
        FillMarks(builder);
    }

    private static void FillMarks(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "streepje koppelteken min minteken verbindingsstreepje");
        builder.Mark('.', "punt dot");
        builder.Mark('/', "slash");
        builder.Mark('\\', "backslash");
        builder.Mark('_', "underscore");
        builder.Mark('+', "plus");
        builder.Mark(',', "komma");
        builder.Mark(' ', "spatie");
        builder.Mark('#', "hekje");
        builder.Mark('*', "sterretje");
        builder.Phrase(PhraseRole.Mark, "liggend streepje", '_');
        builder.Phrase(PhraseRole.Mark, "laag streepje", '_');
        builder.Phrase(PhraseRole.Mark, "lage streep", '_');
        builder.Phrase(PhraseRole.Mark, "liggende streep", '_');
        builder.Phrase(PhraseRole.Mark, "schuine streep", '/');
        builder.Phrase(PhraseRole.Mark, "dubbele punt", ':');
        builder.Phrase(PhraseRole.At, "at");
        foreach (var word in (ReadOnlySpan<string>)["apenstaartje", "apenstaart", "at teken"]) builder.Phrase(PhraseRole.SureAt, word);
    }
}
