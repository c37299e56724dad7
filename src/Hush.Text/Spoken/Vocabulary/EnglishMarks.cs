namespace Hush.Text.Spoken.Vocabulary;

/// <summary>English names of the characters that stand between digits, letters and the parts of an address.</summary>
internal static class EnglishMarks
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Mark('-', "dash hyphen minus");
        builder.Mark('.', "dot point");
        builder.Mark('/', "slash stroke");
        builder.Mark('\\', "backslash");
        builder.Mark('_', "underscore");
        builder.Mark('+', "plus");
        builder.Mark(':', "colon");
        builder.Mark(' ', "space");
        builder.Mark('#', "hash hashtag");
        builder.Mark('*', "star asterisk");
        builder.Phrase(PhraseRole.Mark, "forward slash", '/');
        builder.Phrase(PhraseRole.Mark, "back slash", '\\');
        builder.Phrase(PhraseRole.Mark, "under score", '_');
        builder.Phrase(PhraseRole.Mark, "number sign", '#');
        builder.Phrase(PhraseRole.Mark, "pound sign", '#');
        builder.Phrase(PhraseRole.Mark, "plus sign", '+');
        builder.Phrase(PhraseRole.Mark, "hyphen sign", '-');
        builder.Phrase(PhraseRole.Mark, "full stop", '.');
        builder.Phrase(PhraseRole.At, "at");
        builder.Phrase(PhraseRole.SureAt, "at sign");
        builder.Phrase(PhraseRole.SureAt, "at symbol");
        builder.Phrase(PhraseRole.SureAt, "at the rate");
        builder.Phrase(PhraseRole.SureAt, "at the rate of");
    }
}
